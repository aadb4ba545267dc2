import { InputError } from '../../core/errors.ts';

/**
 * Refuses names of rules that there are not. The rules are loaded only if one is named: their table of verbs takes longer
 * than most commands.
 *
 * @param json text of the file, to name the line.
 * @throws InputError that lists the rules.
 */
export async function refuseUnknownRules(off: readonly string[], json: string, file: string): Promise<void> {
  if (off.length === 0) return;
  const { ruleIds } = await import('../../core/plain/rule-ids.ts');
  const known = ruleIds();
  const unknown = off.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const lines = json.split('\n');
  const start = lines.findIndex((line) => line.includes('"off"'));
  const line = 1 + lines.findIndex((one, index) => index >= start && one.includes(JSON.stringify(unknown)));
  throw new InputError(`\`plain.off\` names no rule "${unknown}": use ${known.join(', ')}`, { file, line });
}
