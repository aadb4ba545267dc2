import type { LanguageTag } from '../release.ts';
import { clauseAt, paragraphsOf, type Stretch, sentencesOf, topicsOf } from './clauses.ts';
import type { FactComparison, FactFinding } from './compare.ts';
import type { ConditionFact, Fact } from './fact.ts';
import { baseLanguage } from './languages/base-language.ts';
import { findDenial, isHedged } from './negation.ts';
import { keepRecent } from './recent.ts';

interface TextWithFacts {
  text: string;
  lang: LanguageTag;
  facts: readonly Fact[];
}

interface Denied extends Stretch {
  fact: ConditionFact;
  /** Where the denial stands in the sentence. */
  place: number;
  end: number;
}

function isLimited({ start, text }: Stretch, { facts }: TextWithFacts): boolean {
  return facts.some((fact) => fact.kind === 'condition' && fact.start >= start && fact.start < start + text.length);
}

/** Every denial is a condition too: most sentences have none, and need no closer look. */
function denied(sentence: Stretch, whole: TextWithFacts): Denied[] {
  if (!isLimited(sentence, whole)) return [];
  const found = findDenial(sentence.text, baseLanguage(whole.lang));
  if (!found) return [];
  const start = sentence.start + found.start;
  const text = sentence.text.slice(found.start, found.end);
  const end = start + text.length;
  const fact: ConditionFact = { kind: 'condition', text, start, end, value: 'not', weak: true };
  return [{ ...sentence, fact, place: found.start, end: found.end }];
}

/** A few words around a denial, for the message. */
function quote({ text, place, end }: Denied): string {
  return text.slice(place, end + 30).replace(/\s+\S*$|[.!?;\n].*$/su, '');
}

function dropped(one: Denied): FactFinding {
  const message = `The source says what is not so: "${quote(one)}"; the text does not say it there.`;
  return { kind: 'condition', source: [one.fact], candidate: [], message };
}

function denial(one: Denied): FactFinding {
  const message = `The text says what is not so: "${quote(one)}"; the source does not say it there.`;
  return { kind: 'condition', source: [], candidate: [one.fact], message };
}

/** Sentences with so many topics in common say the same. */
const SURELY_SAME = 3;

/** Sentences that say most about the same: those with the most topics in common, none if there are none. */
function closest(topics: readonly string[], sentences: readonly Stretch[], least = 1): Stretch[] {
  const common = sentences.map(({ text }) => {
    const own = new Set(topicsOf(text));
    return topics.filter((topic) => own.has(topic)).length;
  });
  const most = Math.max(0, ...common);
  return most < least ? [] : sentences.filter((_, index) => common[index] === most);
}

/** What is denied: the first word behind the denial, else the last one in front of it. */
function deniedTopic({ text, place, end }: Denied): string | undefined {
  const clause = clauseAt(text, place);
  const start = text.indexOf(clause);
  return topicsOf(clause.slice(end - start))[0] ?? topicsOf(clause.slice(0, place - start)).at(-1);
}

/** A sentence, with the next one where that says what follows: "Sie brauchen einen Ausweis. Sonst …". */
function withConsequence(sentence: Stretch, all: readonly Stretch[]): string {
  const next = all[all.indexOf(sentence) + 1]?.text ?? '';
  return /^(?:Sonst|Aber|Doch|Dann|Das) /.test(next) ? sentence.text + next : sentence.text;
}

/**
 * Within German, sentences are found by their words, wherever they stand. A rewrite explains things ("Geld, das Sie nicht
 * zurückzahlen"): what it denies counts only if the source says the denied word, and never as something hedged.
 */
function compareByWords(whole: TextWithFacts, rewrite: TextWithFacts): FactFinding[] {
  const sentences = ({ text }: TextWithFacts) => paragraphsOf(text).flatMap(sentencesOf);
  const [source, candidate] = [sentences(whole), sentences(rewrite)];
  const gone = source
    .flatMap((one) => denied(one, whole))
    .filter((one) => {
      const same = closest(topicsOf(clauseAt(one.text, one.place)), candidate);
      return same.length > 0 && !same.some((sentence) => isHedged(withConsequence(sentence, candidate)));
    });
  const come = candidate
    .flatMap((one) => denied(one, rewrite))
    .filter((one) => {
      const topic = deniedTopic(one);
      const named = source.filter(({ text }) => topic !== undefined && topicsOf(text).includes(topic));
      const same = named.length > 0 ? named : closest(topicsOf(one.text), source, SURELY_SAME);
      return same.length > 0 && !same.some(({ text }) => isHedged(text));
    });
  return [...gone.map(dropped), ...come.map(denial)];
}

/** Those of the first that are more than the second; if their sentences line up, those that have no partner there. */
function surplus<One extends Stretch>(
  more: readonly One[],
  less: readonly Stretch[],
  partner: (one: One) => Stretch | undefined,
): One[] {
  const alone = more.filter((one) => !less.some((other) => other === partner(one)));
  const count = Math.max(0, more.length - less.length);
  return (alone.length >= count ? alone : [...more]).slice(0, count);
}

const sentencesByParagraph = keepRecent((text) => paragraphsOf(text).map(sentencesOf));

/** A translation has the paragraphs of its source: in each of them, as many sentences deny something. */
function compareByPlace(source: TextWithFacts, candidate: TextWithFacts): FactFinding[] {
  const [from, to] = [
    sentencesByParagraph(source.text, source.lang),
    sentencesByParagraph(candidate.text, candidate.lang),
  ];
  if (from.length !== to.length) return [];
  return from.flatMap((sentences, paragraph) => {
    const own = to[paragraph] ?? [];
    // "Das kostet nichts" is "free" elsewhere.
    const said = sentences
      .flatMap((sentence) => denied(sentence, source))
      .filter(({ fact }) => fact.text.toLowerCase() !== 'nichts');
    const gone = surplus(
      said,
      own.filter((one) => isLimited(one, candidate)),
      ({ start }) => own[sentences.findIndex((one) => one.start === start)],
    );
    const denials = own.flatMap((sentence) => denied(sentence, candidate));
    const hedged = denials.length === 0 ? [] : sentences.filter(({ text }) => isHedged(text));
    const come = surplus(denials, hedged, ({ start }) => sentences[own.findIndex((one) => one.start === start)]);
    return [...gone.map(dropped), ...come.map(denial)];
  });
}

/** Warns where one text denies what the other says; only where the source is German. */
export function compareDenials(source: TextWithFacts, candidate: TextWithFacts): FactComparison {
  const [from, to] = [baseLanguage(source.lang), baseLanguage(candidate.lang)];
  const compare = to === 'de' ? compareByWords : compareByPlace;
  return { lost: [], changed: [], added: [], warnings: from === 'de' ? compare(source, candidate) : [] };
}
