import { type Inline, inlineText, type Rendition, type Sentence } from '../../core/release.ts';
import type { Finding } from './finding.ts';

interface FoundLink {
  address: string;
  words: string;
  block: string;
  sentence: string;
}

function linksOf({ blocks }: Rendition): FoundLink[] {
  return blocks.flatMap((block) => {
    const sentences: Sentence[] =
      block.kind === 'list' ? block.items.flat() : 'sentences' in block ? block.sentences : [];
    return sentences.flatMap((sentence) =>
      sentence
        .filter((inline): inline is Extract<Inline, { link: string }> => typeof inline === 'object' && 'link' in inline)
        .map(({ link, text }) => ({
          address: link.replace(/\/$/, ''),
          words: text,
          block: block.id,
          sentence: sentence.map(inlineText).join(''),
        })),
    );
  });
}

/** Links that lead elsewhere than those of the base, or that are gone: their words alone do not show it. */
export function checkLinks(rendition: Rendition, base: Rendition): Finding[] {
  const [own, wanted] = [linksOf(rendition), linksOf(base)];
  const contacts = base.blocks.flatMap((block) =>
    block.kind === 'contact'
      ? [...block.contact.urls, ...block.contact.emails, ...block.contact.phones.map(({ number }) => number)]
      : [],
  );
  const isIn = (links: readonly FoundLink[], address: string) => links.some((link) => link.address === address);
  const added = own
    .filter(({ address, words }) => !isIn(wanted, address) && !contacts.includes(words))
    .map(({ address, words, block, sentence }): Finding => {
      const message = `The link "${words}" leads to ${address}, which the text it was made from does not link to.`;
      return { severity: 'blocking', kind: 'link', message, block, sentence, mention: words };
    });
  const lost = wanted
    .filter(({ address }) => /^https?:/.test(address) && !isIn(own, address))
    .map(({ address, block, sentence }): Finding => {
      const message = `The link to ${address} is missing.`;
      return { severity: 'blocking', kind: 'link', message, block, sentence };
    });
  return [...added, ...lost];
}
