import * as v from 'valibot';
import type { Image } from '../../release.ts';
import { filled, mediaPath, onlyFields } from './schemas.ts';

/** Fields of an image block. */
export const imageSchema: v.GenericSchema<unknown, Omit<Image, 'kind' | 'id'>> = onlyFields({
  src: v.exactOptional(mediaPath),
  alt: v.exactOptional(filled),
  caption: v.exactOptional(filled),
  credit: v.exactOptional(filled),
});
