import { KEY_MESSAGE } from './key-message.ts';
import { RULES } from './rules.ts';

/** Everything that can be switched off, in the order in which it is done. */
export function ruleIds(): string[] {
  return [KEY_MESSAGE, ...RULES.map(({ id }) => id)];
}
