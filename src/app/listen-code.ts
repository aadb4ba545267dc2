/** Reading aloud, as one file: it comes to the phone after the first visit, or when it is first used. */

export { ListenPlayer } from './listen/listen-player.tsx';
