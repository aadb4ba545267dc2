/** Tags at which a line ends. */
const BREAKS = /<\/?(?:br|p|div|hr|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|pre)(?:\s[^<>]*)?\/?>/gi;

/**
 * The lines of a text in HTML, roughly: to compare items and to judge their length, never to show. In time that grows
 * with the length, whatever the text is.
 */
export function plainLines(html: string): string[] {
  return html
    .replace(BREAKS, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}
