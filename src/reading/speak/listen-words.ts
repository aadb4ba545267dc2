/** The words of the player; the interface has them. */
export type ListenWord = `listen.${
  | 'title'
  | 'play'
  | 'pause'
  | 'back'
  | 'backLabel'
  | 'forward'
  | 'forwardLabel'
  | 'close'
  | 'closeLabel'
  | 'sound'
  | 'soundLabel'
  | 'speed'
  | 'slower'
  | 'faster'
  | 'voice'
  | 'waiting'
  | 'done'
  | 'unsupported'
  | 'noVoice'
  | 'silent'
  | 'android'
  | 'ios'
  | 'desktop'
  | 'never'
  | 'again'
  | 'other'}`;

/** Says one of them in the interface's language. */
export type SayListen = (word: ListenWord, values?: Record<string, string>) => string;
