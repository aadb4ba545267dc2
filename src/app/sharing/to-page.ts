import { language } from '../../core/language.ts';
import type { LanguageTag } from '../../core/release.ts';
import { senderName } from '../../core/trust/sender-name.ts';
import { factLines } from '../../reading/key-facts/fact-lines.ts';
import type { SharePage, SharePageText } from '../../share/file/share-file.ts';
import { formatDay } from '../format.ts';
import { provenanceWords } from '../pages/release/provenance.tsx';
import type { Gathered, GatheredRelease, GatheredText } from './gather.ts';
import type { SenderWords } from './sender-words.ts';
import type { Speech } from './speech.ts';

export interface PageSource {
  gathered: Pick<Gathered, 'releases'>;
  /** The language that everything around the texts is said in. */
  speech: Speech;
  words: SenderWords;
  /** The phone's publisher and its language. */
  publisher: string;
  sourceLang: LanguageTag;
  /** Address of the app. */
  address: string;
}

/** What was gathered, as a page that can be read without the app. Its title is the collection's, else that of its first text. */
export function toSharePage(source: PageSource): SharePage {
  const { gathered, speech, words, sourceLang, address } = source;
  const { lang, t } = speech;
  const [title, note] = [words.title.trim(), words.note.trim()];
  const { releases } = gathered;
  return {
    ...{ lang, dir: language(lang).direction, address, sourceLang },
    title: (releases.length > 1 && title) || (releases[0]?.text.rendition.title ?? t('app.name')),
    ...(note && { note }),
    texts: releases.map((release) => pageText(release, source)),
    words: {
      note: t('received.note'),
      contents: t('handout.contents'),
      verify: t('handout.check', { address: `\u2068${address}\u2069` }),
      openInApp: t('app.name'),
    },
  };
}

function pageText({ text, beside }: GatheredRelease, source: PageSource): SharePageText {
  const { lang, t } = source.speech;
  const { rendition, published } = text;
  const isSource = rendition.lang === source.sourceLang && rendition.level === 'original';
  const provenance = [
    origin(text, source),
    ...(beside ? [`\u2068${language(beside.rendition.lang).ownName}\u2069: ${origin(beside, source)}`] : []),
    ...(isSource ? [] : [t('provenance.binding')]),
  ];
  return {
    rendition,
    ...(beside && { beside: beside.rendition }),
    ...(published && { published: t('release.published', { date: formatDay(lang, published) }) }),
    provenance: provenance.join('\n'),
    ...(rendition.facts && { facts: factLines(rendition.facts, lang, t) }),
  };
}

/** Where a text comes from; of one that was received, what the phone found out about it, too. */
function origin(text: GatheredText, { speech: { lang, t }, sourceLang, publisher }: PageSource): string {
  const words = provenanceWords(text.rendition, sourceLang, publisherOf(text, publisher), t, lang);
  const { verdict = 'genuine' } = text;
  return verdict === 'genuine' ? words : `${words} ${t(`verdict.${verdict}`)}`;
}

/** Nobody but the phone's own publisher gets its name; others have the one they give themselves, made harmless. */
export function publisherOf({ verdict = 'genuine', exact }: GatheredText, own: string): string {
  return verdict === 'genuine' ? own : (senderName(exact.publisher ?? '', own) ?? '?');
}
