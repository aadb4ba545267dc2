import { InputError } from '../../errors.ts';
import { type Inline, inlineText } from '../../release.ts';
import { SAFE_ADDRESS } from '../wire.ts';
import type { Token } from './parser.ts';

/** Address by which a text refers to a glossary entry: `[Jobcenter](term:jobcenter)`. */
const TERM_ADDRESS = /^term:(.+)$/;

const NOT_IN_THE_DIALECT: Record<string, string> = {
  code_inline: 'there is no code: write \\` where a backtick is meant',
  html_inline: 'HTML is not read: take the tag out, or write \\< where the sign is meant',
  image: 'a picture does not stand inside a text: give it a block of its own that begins with ```image',
};

/**
 * Running text of one inline token: line breaks become spaces, neighbouring text is one string.
 *
 * @param line line of the file on which the token begins.
 */
export function readInline(token: Token, line: number): Inline[] {
  const inlines: Inline[] = [];
  let at = line;
  const children = token.children ?? [];
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as Token;
    if (child.type === 'softbreak' || child.type === 'hardbreak') {
      at++;
      addText(inlines, ' ');
    } else if (child.type === 'text') {
      addText(inlines, child.content);
    } else if (child.type === 'strong_open') {
      const { text, end } = innerText(children, index + 1, 'strong_close', at);
      inlines.push({ strong: text });
      index = end;
    } else if (child.type === 'link_open') {
      const { text, end } = innerText(children, index + 1, 'link_close', at);
      inlines.push(readLink(child, text, at));
      index = end;
    } else {
      throw new InputError(NOT_IN_THE_DIALECT[child.type] ?? 'write this as plain text', { line: at });
    }
  }
  return inlines;
}

/** Text of an inline token that may hold no marks; `what` names the place in the error. */
export function readPlainText(token: Token, line: number, what: string): string {
  const inlines = readInline(token, line);
  if (inlines.some((inline) => typeof inline !== 'string')) {
    throw new InputError(`${what} holds plain text only: take the marks and links out`, { line });
  }
  return inlines.map(inlineText).join('');
}

function addText(inlines: Inline[], text: string): void {
  const last = inlines.at(-1);
  if (typeof last === 'string') inlines[inlines.length - 1] = last + text;
  else if (text !== '') inlines.push(text);
}

/** The text up to the closing token. `end` is the closing token's index. */
function innerText(children: Token[], start: number, close: string, line: number): { text: string; end: number } {
  let text = '';
  for (let end = start; end < children.length; end++) {
    const child = children[end] as Token;
    if (child.type === close) return { text, end };
    if (child.type === 'softbreak' || child.type === 'hardbreak') text += ' ';
    else if (child.type === 'text') text += child.content;
    else throw new InputError('inside a link or important words stands plain text only: undo one of the two', { line });
  }
  return { text, end: children.length };
}

function readLink(open: Token, text: string, line: number): Inline {
  if (open.markup === 'autolink')
    throw new InputError('write a link as [text](https://…), not between < and >', { line });
  if (open.attrGet('title') !== null) throw new InputError('a link has no title: write [text](https://…)', { line });
  if (text.trim() === '') throw new InputError('the link has no text: write [text](https://…)', { line });
  const address = String(open.attrGet('href') ?? '');
  const term = TERM_ADDRESS.exec(address)?.[1];
  if (term) return { term, text };
  if (!SAFE_ADDRESS.test(address)) {
    throw new InputError(`a link leads to https://, http://, mailto: or tel:, not to "${address}"`, { line });
  }
  return { link: address, text };
}
