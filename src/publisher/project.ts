import { fileURLToPath } from 'node:url';

/** Folder of the project. This file and the compiled program (see `launch.js`) both lie two folders below it. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
