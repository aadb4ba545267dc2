import { compareFacts, type Fact, type FactFinding, type FactKind } from '../../core/facts.ts';
import type { Block, IsoDate, Rendition } from '../../core/release.ts';
import type { Finding } from './finding.ts';
import { passageAt, type RunningText } from './passages.ts';

export interface FactOptions {
  /** Official names that must stay in German, besides those that are found. */
  names?: readonly string[];
  /** Day of publication. */
  published?: IsoDate;
}

/** Facts that are words or ways to reach somebody. The others are values: a telephone number holds no sum. */
const NAMED: readonly FactKind[] = ['name', 'phone', 'email', 'url', 'postcode', 'law'];

/** What the contacts of a release say, line by line: in every rendition, whatever its running text says. */
function contactLines(blocks: readonly Block[]): { words: string[]; phones: string[] } {
  const contacts = blocks.flatMap((block) => (block.kind === 'contact' ? [block.contact] : []));
  const words = contacts.flatMap(({ phones, ...other }) => [
    ...Object.values(other).flat(),
    ...phones.flatMap(({ label }) => label ?? []),
  ]);
  return { words, phones: contacts.flatMap(({ phones }) => phones.map(({ number }) => number)) };
}

/** The same for a number or name however it is spaced. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Words and numbers, each between spaces: so 5 is not found in 15. */
function apart(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).join(' ')} `;
}

/** Facts lost, changed and added over the whole of two texts. What the contacts say is in both. */
export function checkFacts(
  { lang }: Rendition,
  text: RunningText,
  base: Rendition,
  baseText: RunningText,
  options: FactOptions,
): Finding[] {
  const compared = compareFacts({ text: baseText.text, lang: base.lang }, { text: text.text, lang }, options);
  const { words, phones } = contactLines(base.blocks);
  const isSaid = ({ kind, text: said }: Fact) =>
    NAMED.includes(kind)
      ? [...words, ...phones].some((line) => squeeze(line).includes(squeeze(said)))
      : words.some((line) => apart(line).includes(apart(said)));
  const inContacts = ({ source, candidate }: FactFinding) => [...source, ...candidate].every(isSaid);
  const report =
    (severity: Finding['severity']) =>
    (finding: FactFinding): Finding => {
      const { kind, message, source, candidate } = finding;
      const [own] = candidate;
      const [theirs] = source;
      const passage = own ? passageAt(text, own.start) : theirs && passageAt(baseText, theirs.start);
      return {
        severity,
        kind,
        message,
        ...(passage && { block: passage.block, sentence: passage.text }),
        ...(own && { mention: own.text }),
      };
    };
  const lost = compared.lost.map((finding) => report(inContacts(finding) ? 'warning' : 'blocking')(finding));
  const added = compared.added.filter((finding) => !inContacts(finding)).map(report('blocking'));
  const changed = compared.changed.map(report('blocking'));
  // What the source limits is looked for block by block instead; what only the text denies is not.
  const isOwn = ({ kind, candidate }: FactFinding) => kind !== 'condition' || candidate.length > 0;
  const warnings = compared.warnings.filter(isOwn).map(report('warning'));
  return [...lost, ...changed, ...added, ...warnings];
}
