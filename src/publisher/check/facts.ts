import { compareFacts, type FactFinding } from '../../core/facts.ts';
import type { Block, IsoDate, Rendition } from '../../core/release.ts';
import type { Finding } from './finding.ts';
import { passageAt, type RunningText } from './passages.ts';

export interface FactOptions {
  /** Official names that must stay in German, besides those that are found. */
  names?: readonly string[];
  /** Day of publication. */
  published?: IsoDate;
}

/** What the contacts of a release say: in every rendition, whatever its running text says. */
function contactText(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'contact' ? Object.values(block.contact) : []))
    .flat()
    .map((value) => (typeof value === 'string' ? value : `${value.number} ${value.label ?? ''}`))
    .join('\n');
}

/** The same for a number or name however it is spaced. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
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
  const inContacts = (finding: FactFinding) => {
    const contacts = contactText(base.blocks).split('\n').map(squeeze);
    const said = [...finding.source, ...finding.candidate].map((fact) => squeeze(fact.text));
    return said.every((words) => contacts.some((line) => line.includes(words)));
  };
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
