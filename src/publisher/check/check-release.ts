import type { InputError } from '../../core/errors.ts';
import { type Rendition, renditionKey } from '../../core/release.ts';
import type { WorkspaceRelease, WorkspaceText } from '../workspace/release.ts';
import { applyAccepted } from './accepted.ts';
import { checkRendition } from './check-rendition.ts';
import { type Finding, isBlocking, type PlacedFinding } from './finding.ts';
import { placeFinding } from './places.ts';
import { isPlainGerman, isUnattended } from './readability.ts';
import { sha256, wordsHash } from './words-hash.ts';

/** Raise it when the check itself finds other things than before: what is cached counts no more. */
const CHECK_VERSION = 8;

/** Findings by a hash of all they depend on. A `Map` is one; what a build keeps on disk may be another. */
export interface FindingCache {
  get(key: string): readonly Finding[] | undefined;
  set(key: string, findings: readonly Finding[]): unknown;
}

export interface CheckReleaseOptions {
  /** Official names that must stay in German, besides those that are found. */
  names?: readonly string[];
  cache?: FindingCache;
}

/** A text that must not be published, and why. */
export interface BlockedText {
  key: string;
  /** All its findings, blocking ones first. */
  findings: PlacedFinding[];
}

/** SHA-256 of everything that {@link checkRendition} looks at. */
function checkKey(text: Rendition, base: Rendition, published: string, names: readonly string[]): string {
  const by = isPlainGerman(text, base) && isUnattended(text);
  const stale = text.provenance.stale === true;
  return sha256([CHECK_VERSION, published, names, stale, by, wordsHash(text), wordsHash(base)]);
}

/** Texts made from the same one in a row, because a base's facts are kept until another one comes. */
function byBase(texts: readonly WorkspaceText[]): WorkspaceText[] {
  const order = new Map(texts.map(({ key }, index) => [key, index]));
  const place = ({ base }: WorkspaceText) => (base === undefined ? -1 : (order.get(base) ?? -1));
  return texts.toSorted((one, other) => place(one) - place(other));
}

/**
 * Findings of every text of a release, by key, in the order of its texts; the source text has none. What was made from a
 * blocked text is blocked as well, and so is what does not line up with its base.
 */
export function checkRelease(
  { facts, texts, renditions, misfits }: WorkspaceRelease,
  { names = [], cache }: CheckReleaseOptions = {},
): Map<string, PlacedFinding[]> {
  const byKey = new Map(renditions.map((rendition) => [renditionKey(rendition.lang, rendition.level), rendition]));
  const found = new Map<string, PlacedFinding[]>(texts.map(({ key }) => [key, []]));
  for (const text of byBase(texts)) {
    const [rendition, base] = [byKey.get(text.key), byKey.get(text.base ?? '')];
    const misfit = misfits.get(text.key);
    if (misfit) found.set(text.key, [unlikeBase(misfit, text)]);
    if (!rendition || !base || text.base === undefined) continue;
    const key = cache && checkKey(rendition, base, facts.published, names);
    const cached = key === undefined ? undefined : cache?.get(key);
    const findings = cached ?? checkRendition(rendition, base, { names, published: facts.published });
    if (key !== undefined && !cached) cache?.set(key, findings);
    const inherited = found.get(text.base)?.some(isBlocking) ? [blockedBase(text.base)] : [];
    const judged = applyAccepted(findings, text.read.accepted ?? [], rendition, base);
    found.set(
      text.key,
      [...inherited, ...judged].map((finding) => placeFinding(finding, text)),
    );
  }
  return found;
}

function unlikeBase({ message, place }: InputError, text: WorkspaceText): PlacedFinding {
  const why = text.stale
    ? 'The text it was made from has changed since, and its blocks with it'
    : 'It does not line up';
  const finding = placeFinding({ severity: 'blocking', kind: 'blocks', message: `${why}: ${message}.` }, text);
  return { ...finding, line: place.line ?? finding.line };
}

function blockedBase(base: string): Finding {
  const message = `It was made from ${base}.md, which has blocking findings: correct that text first.`;
  return { severity: 'blocking', kind: 'base', message };
}

/** The release without the texts that must not be published, and which those are. Of a withdrawn one nothing is published. */
export function withoutBlocked(
  release: WorkspaceRelease,
  options: CheckReleaseOptions = {},
): { release: WorkspaceRelease; blocked: BlockedText[] } {
  if (release.facts.withdrawn) return { release, blocked: [] };
  const blocked = [...checkRelease(release, options)]
    .filter(([, findings]) => findings.some(isBlocking))
    .map(([key, findings]): BlockedText => ({ key, findings }));
  if (blocked.length === 0) return { release, blocked };
  const isKept = (key: string) => blocked.every((one) => one.key !== key);
  const texts = release.texts.filter(({ key }) => isKept(key));
  const renditions = release.renditions.filter(({ lang, level }) => isKept(renditionKey(lang, level)));
  return { release: { ...release, texts, renditions }, blocked };
}
