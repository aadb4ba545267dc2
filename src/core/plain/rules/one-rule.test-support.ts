import { RULES } from '../rules.ts';
import { simplifySentence } from '../simplify-sentence.ts';

/** What one rule alone makes of a sentence; new sentences joined with a space. */
export function byRule(id: string, text: string): string {
  const off = RULES.map((rule) => rule.id).filter((other) => other !== id);
  if (off.length !== RULES.length - 1) throw new Error(`No rule ${id}`);
  return simplifySentence(text, { off }).sentences.join(' ');
}
