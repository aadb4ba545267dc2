import { type KeyFact, keyFacts } from '../../core/facts.ts';
import { markTerms } from '../../core/glossary.ts';
import type { LanguageTag, Rendition } from '../../core/release.ts';
import { carryFacts } from './carry-facts.ts';
import type { EditionSource, SourceRelease } from './edition.ts';

/**
 * The release with what helps to read it: terms of the glossary marked, key facts noted. Made for the edition only: the
 * workspace's texts belong to the people who write them.
 */
export function withReadingAids({ facts, renditions }: SourceRelease, source: EditionSource): SourceRelease {
  const { languages, glossary } = source;
  const factsOf = keyFactReader(facts.published, renditions, languages[0] ?? '');
  const aided = renditions.map((rendition) => {
    const terms = glossary[rendition.lang]?.terms;
    const blocks = terms ? rendition.blocks.map((block) => markTerms(block, terms, rendition.lang)) : rendition.blocks;
    const found = factsOf(rendition);
    // In the order of the file, which a phone writes again from what a page has brought along.
    const { provenance, ...text } = rendition;
    return { ...text, blocks, ...(found.length > 0 && { facts: found }), provenance };
  });
  return { facts, renditions: aided };
}

/**
 * Reads key facts in the source language, where they are read best, and carries them over to the translations: a day that
 * is found in German is not lost because a language has another way to say "until", and a release is read twice, not
 * two dozen times. A text that is out of date says what its source said then: it is read itself.
 */
function keyFactReader(
  published: string,
  renditions: readonly Rendition[],
  sourceLang: LanguageTag,
): (rendition: Rendition) => KeyFact[] {
  const sources = renditions.filter(({ lang }) => lang === sourceLang);
  const read = ({ blocks, lang }: Rendition) => keyFacts(blocks, published, lang);
  const known = new Map(sources.map((source) => [source, read(source)]));
  return (rendition) => {
    const own = known.get(rendition);
    if (own) return own;
    const source = sources.find(({ level }) => level === rendition.level) ?? sources[0];
    if (!source || rendition.provenance.stale) return read(rendition);
    return carryFacts(known.get(source) ?? [], source.blocks, rendition.blocks);
  };
}
