/** By language: its own words (in lower case) that are written like a German term. */
export const FALSE_FRIENDS: Readonly<Record<string, readonly string[]>> = {
  pl: ['termin'],
  ro: ['termin'],
  sq: ['termin'],
};
