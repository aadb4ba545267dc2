import { letterPattern } from '../../text/letter-pattern.ts';
import { wordList } from '../../text/readability/word-list.ts';
import { AUXILIARIES } from '../german/front-words.ts';
import { participleOf } from '../german/verbs.ts';
import { asSentences, bodyOf, outside, pieces, textOf } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import { readStatement, type Statement } from '../statement.ts';

/** What comes behind the colon is the object of these: "Das heißt: …", "Sie sagt: …". Or it is the news itself. */
const NEED_MORE = wordList(
  'heißen bedeuten sagen sehen betonen erklären ergänzen wissen zeigen gelten lauten fragen antworten meinen hoffen',
  'beschließen berichten melden mitteilen schreiben rufen denken glauben versichern versprechen raten empfehlen',
  'beachten merken beglückwünschen lernen erfahren erzählen warnen entscheiden fordern bitten zitieren feststellen stellen',
  'folgen stehen nennen unterscheiden umfassen teilen loben verkünden bestätigen bekanntgeben bekanntmachen ergeben',
  'herausstellen erweisen beweisen belegen vorschlagen ankündigen verraten festlegen vereinbaren einigen verständigen',
  'klären herausfinden erkennen ermitteln vorsehen planen verdeutlichen unterstreichen hervorheben hinzufügen anbieten',
  'appellieren aufrufen auffordern wünschen versichern befürchten vermuten annehmen kritisieren bemängeln begründen',
);

/** What they say comes behind the colon. */
const ANNOUNCE = letterPattern(
  /(?<!\p{L})(?:Resümee|Fazit|Bilanz|Idee|Gedanken?|Denken|Ziele?|Motto|Fragen?|Forderung(?:en)?|Antwort|Vorschlag|Botschaft|Wunsch|Appell|Ergebnis|Logik|Regeln?|Grundsatz|Prinzip|Ansicht|Meinung|These|Kritik|Empfehlung|Entscheidung|Beschluss|Versprechen|Erkenntnis|Eindruck|Hoffnung|Sorge|Überzeugung|Nachricht|Hinweis|Ankündigung|Angabe|Aussage|Bedingung|Voraussetzung)(?!\p{L})/u,
);
/** Somebody's wish or words, which without the colon would be a statement. */
const REPORTED = /^(?:soll|sollen|sollten?|sei|seien|habe|werde|könne|müsse|dürfe|wolle|solle)$/;

/** Words that point at what follows: "so", "folgende". */
const POINTING =
  /^(?:so|folgend\p{Ll}*|eins|eines|wie|nämlich|dies|einig|klar|sicher|fest|dabei|darum|dafür|also|bekannt|deutlich|offensichtlich|sichtbar|spürbar|gewiss|wichtig|darauf|davon|daran|darin|dazu|damit|hierfür|hierzu|zweierlei|folgt|einfach|lautet)$/u;

/** "Sie haben es schriftlich: …": an object that points at what follows. In "Jetzt geht es los", "Hilfe gab es" it is the subject. */
function hasObjectEs({ tokens, front, verb, readings }: Statement): boolean {
  const es = tokens.findIndex(({ text }, index) => text === 'es' && index > verb);
  const mayBeSubject = front !== 'noun' || readings.some(({ infinitive }) => infinitive === 'geben');
  const isSubject = es === verb + 1 && mayBeSubject && readings.every(({ number }) => number === 'singular');
  return es > 0 && !isSubject;
}

function needsMore({ tokens, verb, readings }: Statement): boolean {
  // "Das Ziel ist: …"
  if (verb === tokens.length - 1 && readings.some(({ infinitive }) => AUXILIARIES.has(infinitive))) return true;
  // "hat sich gezeigt", "wurde verkündet", "kann man sagen"
  const last = tokens.at(-1)?.text ?? '';
  const said = [...readings.map(({ infinitive }) => infinitive), participleOf(last) ?? last];
  const separable = readings.map(({ infinitive }) => last + infinitive);
  const isSpeech = [...said, ...separable].some((infinitive) => NEED_MORE.has(infinitive));
  return (
    isSpeech || tokens.length < 3 || tokens.some(({ text, lower }, index) => POINTING.test(index === 0 ? lower : text))
  );
}

/** "A: B." → "A. B." where both sides are main clauses and the first one says something without the second. */
export const colon: SentenceRule = {
  id: 'colon',
  does: 'A main clause behind a colon becomes a sentence.',
  kind: 'sentence',
  rebuild(sentence) {
    const body = bodyOf(sentence);
    if (!body || body.end === ':') return undefined;
    const isOutside = outside(sentence);
    const cuts = body.tokens.flatMap((token, index) =>
      token.text === ':' && sentence.text[token.end] === ' ' && isOutside(token) ? [index] : [],
    );
    if (cuts.length !== 1) return undefined;
    const parts = pieces(body.tokens, cuts);
    const [left, right] = [readStatement(parts[0] ?? []), readStatement(parts[1] ?? [])];
    if (!left || !right || needsMore(left) || hasObjectEs(left)) return undefined;
    if (ANNOUNCE.test(textOf(sentence.text, left.tokens)) || REPORTED.test(right.tokens[right.verb]?.lower ?? '')) {
      return undefined;
    }
    return asSentences(sentence.text, parts, body.end);
  },
};
