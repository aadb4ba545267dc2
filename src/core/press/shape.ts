import { germanAbbreviation } from '../text/abbreviations.ts';

/** What a line looks like, apart from what it says. */

/** Ends as a sentence does. "Neue Heimat e.V." and "Kanalstr." do not. */
export function endsSentence(text: string): boolean {
  if (!/[.!?…][)"'“”’«»\]]*$/u.test(text)) return false;
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return germanAbbreviation(last) === undefined;
}

/** A line that could be a title or heading: short, begins like one, and does not end as running text does. */
export function isBareLine(text: string, longest: number): boolean {
  if (text.length > longest || !/\p{L}/u.test(text)) return false;
  if (!/^["'„“»«(]*[\p{Lu}\p{Lo}\d]/u.test(text)) return false;
  return !/[,;:]$/.test(text) && (!endsSentence(text) || /[?!…]["“”«»]?$/u.test(text));
}

/** Running text: a whole sentence, or too long for anything else. */
export function isProse(text: string): boolean {
  return text.length > 200 || (endsSentence(text) && text.length > 50);
}

export function wordCount(text: string): number {
  return text.split(' ').length;
}
