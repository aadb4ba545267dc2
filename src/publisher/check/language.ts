import { findLanguage } from '../../core/language.ts';
import type { Rendition } from '../../core/release.ts';
import { joinEvidence, languageEvidence, otherLanguage } from '../../core/text/detect-language.ts';
import type { Finding } from './finding.ts';
import { blockTexts, type RunningText } from './passages.ts';

/** A single paragraph must be told more surely than a whole text. */
const SURE_OF_A_BLOCK = 4;

/** In English, for messages. Its table is loaded only for one: that takes a fiftieth of a second. */
function languageName(tag: string): string {
  return findLanguage(tag) ? (new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag) : tag;
}

/** True for words, not for a name or an address: those stay as they are. */
function isProse(text: string): boolean {
  return (text.match(/(?<![\p{L}.@/])\p{Ll}{3,}(?![\p{L}.@/])/gu) ?? []).length >= 3;
}

/** Sentences that stand there as in the text they should be a translation of. */
function untranslated(text: RunningText, base: RunningText): Finding[] {
  const originals = new Set(base.passages.map((passage) => passage.text));
  return text.passages.flatMap(({ block, text: sentence }): Finding[] => {
    if (!originals.has(sentence) || !isProse(sentence)) return [];
    const message = 'This was not translated: it stands here as in the text it was made from.';
    return [{ severity: 'blocking', kind: 'untranslated', message, block, sentence, mention: sentence }];
  });
}

/** Whether a text is in the language it claims, as a whole and in each long block. */
export function checkLanguage(
  rendition: Rendition,
  text: RunningText,
  base: Rendition,
  baseText: RunningText,
): Finding[] {
  const { lang } = rendition;
  const echoed = lang === base.lang ? [] : untranslated(text, baseText);
  const blocks = [...blockTexts(text)].map(([block, words]) => ({ block, words, evidence: languageEvidence(words) }));
  const whole = otherLanguage(joinEvidence(blocks.map(({ evidence }) => evidence)), lang);
  if (whole) {
    const message = `The text claims to be ${languageName(lang)}, but reads as ${languageName(whole)}.`;
    return [{ severity: 'blocking', kind: 'language', message }, ...echoed];
  }
  const wrong = blocks.flatMap(({ block, words, evidence }): Finding[] => {
    const other = otherLanguage(evidence, lang, SURE_OF_A_BLOCK);
    if (!other || echoed.some((finding) => finding.block === block)) return [];
    const message = `This block reads as ${languageName(other)}, not as ${languageName(lang)}.`;
    return [{ severity: 'blocking', kind: 'language', message, block, sentence: words.slice(0, 120) }];
  });
  return [...echoed, ...wrong];
}

/** Blocks that lost their words. */
export function checkEmpty(text: RunningText, base: RunningText): Finding[] {
  const [own, wanted] = [blockTexts(text), blockTexts(base)];
  return [...wanted].flatMap(([block, words]): Finding[] => {
    if (block === 'subtitle' || !/\p{L}/u.test(words) || /[\p{L}\p{N}]/u.test(own.get(block) ?? '')) return [];
    const message = 'There is no text here, but in the text it was made from there is.';
    return [{ severity: 'blocking', kind: 'empty', message, block, sentence: words.slice(0, 120) }];
  });
}
