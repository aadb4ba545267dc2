import { tidy, withEdits } from './edits.ts';
import { mayBeTwo } from './open-end.ts';
import type { Rule, SentenceRule, WordRule } from './rule.ts';
import { RULES } from './rules.ts';
import { type PlainSentence, readPlain } from './sentence.ts';
import { isSound } from './soundness.ts';

/** One thing a rule did. */
export interface Change {
  /** Id of the rule. */
  rule: string;
  before: string;
  /** What took its place: one sentence or several. */
  after: string[];
}

export interface SimplifyOptions {
  /** Ids of rules that are switched off. */
  off?: readonly string[];
  /** Words that must stay as they are besides the facts: links, terms, strong words. */
  fixed?: readonly string[];
  /** What would close the quotations that sentences before it have opened: these are somebody's words. */
  open?: readonly string[];
}

export interface SimplifiedSentence {
  sentences: string[];
  /** In the order they were made; empty if the sentence was left alone. */
  changes: Change[];
}

/** How often a sentence's parts may be taken apart again: no real sentence needs more. */
const MOST_ROUNDS = 6;

/** All edits of a rule; if they are not sound together, those that are so alone. */
function changeWords(rule: WordRule, sentence: PlainSentence): string[] | undefined {
  const edits = rule.edits(sentence);
  const after = withEdits(sentence, edits);
  if (!after || edits.length < 2 || isSound(sentence.text, after)) return after;
  const sound = edits.filter((edit) => {
    const alone = withEdits(sentence, [edit]);
    return alone !== undefined && isSound(sentence.text, alone);
  });
  return withEdits(sentence, sound);
}

function attempt(rule: Rule, sentence: PlainSentence): Change | undefined {
  const after = rule.kind === 'words' ? changeWords(rule, sentence) : rebuild(rule, sentence);
  return after && isSound(sentence.text, after) ? { rule: rule.id, before: sentence.text, after } : undefined;
}

function rebuild(rule: SentenceRule, sentence: PlainSentence): string[] | undefined {
  return rule.rebuild(sentence)?.map(tidy);
}

/**
 * Makes a German sentence plainer by rules: first its words, then its structure, piece by piece. Every change must leave
 * sound sentences with the same facts, or it is not made. What no rule is certain about stays as it is.
 */
export function simplifySentence(
  text: string,
  { off = [], fixed = [], open = [] }: SimplifyOptions = {},
): SimplifiedSentence {
  const rules = RULES.filter(({ id }) => !off.includes(id));
  const changes: Change[] = [];
  let sentence = readPlain(text, fixed, open);
  for (const rule of rules) {
    if (rule.kind !== 'words') continue;
    const change = attempt(rule, sentence);
    if (!change) continue;
    changes.push(change);
    sentence = readPlain(change.after[0] ?? '', fixed, open);
  }
  if (sentence.isCut || mayBeTwo(sentence.text)) return { sentences: [sentence.text], changes };
  let sentences = [sentence];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = sentences.map((one) => rebuildOnce(one, rules));
    const made = next.filter((change) => change !== undefined);
    if (made.length === 0) break;
    changes.push(...made);
    sentences = next.flatMap((change, index) =>
      change ? change.after.map((after) => readPlain(after, fixed)) : (sentences[index] ?? []),
    );
  }
  return { sentences: sentences.map((one) => one.text), changes };
}

/** The first rule that can do something with the sentence. */
function rebuildOnce(sentence: PlainSentence, rules: readonly Rule[]): Change | undefined {
  for (const rule of rules) {
    const change = rule.kind === 'sentence' ? attempt(rule, sentence) : undefined;
    if (change) return change;
  }
  return undefined;
}
