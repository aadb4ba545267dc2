import { compareFacts, type FactFinding } from '../../core/facts.ts';
import { parsePressText } from '../../core/press/press-text.ts';
import type { Block, IsoDate, LanguageTag } from '../../core/release.ts';
import { languageEvidence, otherLanguage } from '../../core/text/detect-language.ts';
import { runningText } from './passages.ts';

export interface PlainText {
  text: string;
  lang: LanguageTag;
}

/** Words of one of the two texts, and where they stand there. */
export interface TextPlace {
  text: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
}

/** One difference: empty `source` means added, empty `candidate` lost. */
export interface TextDifference {
  kind: FactFinding['kind'];
  message: string;
  source: TextPlace[];
  candidate: TextPlace[];
}

export interface TextComparison {
  lost: TextDifference[];
  changed: TextDifference[];
  added: TextDifference[];
  warnings: TextDifference[];
}

/** What of a press text a rewrite may leave out whole: date line, imprint, captions. */
interface Frame {
  /** Title, sub-headline and body: what is said here must be kept. */
  body: string;
  /** Phones, e-mails and web addresses that only the imprint names: a rewrite that has one of them has kept the imprint. */
  imprint: string[];
  published?: IsoDate;
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function imprintOf(block: Block): string[] {
  if (block.kind !== 'contact' || block.role !== 'publisher') return [];
  const { phones, emails, urls } = block.contact;
  return [...phones.map(({ number }) => number), ...emails, ...urls];
}

function frameOf({ text, lang }: PlainText): Frame {
  const { title, subtitle, blocks, published } = parsePressText(text, { lang });
  const shown = blocks.filter(({ kind }) => kind !== 'image');
  const { text: running } = runningText({
    release: '',
    lang,
    level: 'original',
    title,
    ...(subtitle && { subtitle }),
    blocks: shown,
    provenance: { origin: 'human' },
  });
  const contacts = blocks.flatMap((block) =>
    block.kind === 'contact' && block.role === 'body' ? [JSON.stringify(block.contact)] : [],
  );
  const body = squeeze([running, ...contacts].join(' '));
  return {
    body,
    imprint: blocks
      .flatMap(imprintOf)
      .map(squeeze)
      .filter((value) => !body.includes(value)),
    ...(published && { published }),
  };
}

/** A small number comes and goes with a language's grammar ("both", "these two rules"). */
function isMinor({ candidate }: FactFinding): boolean {
  return candidate.every((fact) => fact.kind === 'number' && fact.value <= (fact.spelled ? 12 : 3));
}

/** Turns offsets into lines and columns. */
function placesIn(text: string): (fact: { text: string; start: number }) => TextPlace {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return ({ text: words, start }) => {
    const line = starts.findLastIndex((one) => one <= start);
    return { text: words, line: line + 1, column: start - (starts[line] ?? 0) + 1 };
  };
}

/**
 * Facts that a rewrite or translation of a press text lost, changed and added, with their places. Leaving out date line,
 * imprint and captions is a warning, as long as none of the imprint is kept: a rewrite has an imprint of its own.
 */
export function compareTexts(source: PlainText, candidate: PlainText, names: readonly string[] = []): TextComparison {
  const { body, imprint, published } = frameOf(source);
  const compared = compareFacts(source, candidate, { names, ...(published && { published }) });
  const kept = squeeze(candidate.text);
  const imprintKept = imprint.some((value) => kept.includes(value));
  const inFrame = ({ kind, source: mentions }: FactFinding) =>
    (!imprintKept || kind === 'date') && mentions.every(({ text }) => !body.includes(squeeze(text)));
  const [inSource, inCandidate] = [placesIn(source.text), placesIn(candidate.text)];
  const describe = ({ kind, message, source: theirs, candidate: own }: FactFinding): TextDifference => {
    return { kind, message, source: theirs.map(inSource), candidate: own.map(inCandidate) };
  };
  // Something new that was taken for a change of what the imprint says.
  const newOnly = compared.changed.filter(inFrame).map((finding): FactFinding => {
    const message = `"${finding.candidate[0]?.text}" is not in the source.`;
    return { ...finding, source: [], message };
  });
  const [minor, invented] = [newOnly.filter(isMinor), newOnly.filter((finding) => !isMinor(finding))];
  return {
    lost: compared.lost.filter((finding) => !inFrame(finding)).map(describe),
    changed: compared.changed.filter((finding) => !inFrame(finding)).map(describe),
    added: [...compared.added, ...invented].map(describe),
    warnings: [...compared.lost.filter(inFrame), ...minor, ...compared.warnings].map(describe),
  };
}

/** The language a text is in, if it is surely not the one it was said to be in. */
export function unexpectedLanguage({ text, lang }: PlainText): LanguageTag | undefined {
  return otherLanguage(languageEvidence(text), lang);
}
