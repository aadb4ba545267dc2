import { findFacts } from '../facts.ts';
import { type Block, type Paragraph, type Sentence, sentenceText } from '../release.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { bodyOf } from './pieces.ts';
import { readPlain } from './sentence.ts';
import { readStatement } from './statement.ts';

/** The id under which the change is reported and switched off, beside those of the rules. */
export const KEY_MESSAGE = 'key-message';

/** How a sentence begins that gives the background of what is new. */
const BACKGROUND =
  /^(?:Im Rahmen|Vor dem Hintergrund|Angesichts|Anlässlich|Im Zuge|Im Zusammenhang mit|Mit Blick auf)\s/;

/** Point at something said before: such a sentence must stay where it is. */
const POINTS_BACK = letterPattern(
  /(?<!\p{L})(?:er|sie|ihn|ihm|ihnen|ihr\p{Ll}{0,2}|sein\p{Ll}{1,2}|dies\p{Ll}{0,2}|dort|dabei|dazu|damit|dafür|daran|darauf|darin|davon|dadurch|deshalb|daher|hier|so|auch|außerdem|zudem|dann|danach|derzeit|weiter\p{Ll}*|ebenfalls|dessen|deren|beide\p{Ll}?|solche\p{Ll}?|jedoch|aber)(?!\p{L})/u,
  'i',
);

/** Institutions of which there is one, so that their article does not point at a sentence before. */
const ONE_OF_ITS_KIND =
  /^(?:Die|Das|Der) (?:Stadt\p{Ll}*|Gemeinde|Landkreis|Kreis|Bürgermeister\p{Ll}*|Oberbürgermeister\p{Ll}*|Rathaus|Ordnungsamt|Jugendamt|Sozialamt|Standesamt|Stadtverwaltung|Stadtbibliothek|Volkshochschule|Jobcenter)(?!\p{L})/u;
const WITH_DATE = /^Am \p{L}+tag, |^Am \d|^Ab \d|^Ab \p{L}+tag, |^Vom \d/u;

/** Whether a text tells when something is. */
function tellsWhen(text: string): boolean {
  return findFacts(text, 'de').some(({ kind }) => kind === 'date' || kind === 'time');
}

const CAPITALS = /(?<=\s)\p{Lu}[\p{L}-]{3,}/gu;

/** Whether a definite noun of the second sentence was first named in the first one: "ein Fest … das Fest". */
function takesUp(background: string, message: string): boolean {
  const named = new Set(Array.from(background.matchAll(CAPITALS), ([noun]) => noun));
  return Array.from(message.matchAll(CAPITALS)).some(([noun]) => named.has(noun));
}

/** Whether the second sentence is the message of the release and can stand first. */
function isMessage(background: string, message: string): boolean {
  if (/[("„]/.test(background) || tellsWhen(background)) return false;
  if (!tellsWhen(message) || POINTS_BACK.test(message) || takesUp(background, message)) return false;
  if (!ONE_OF_ITS_KIND.test(message) && !WITH_DATE.test(message)) return false;
  const body = bodyOf(readPlain(message));
  return body !== undefined && body.end !== ':' && readStatement(body.tokens) !== undefined;
}

function reorder(sentences: readonly Sentence[]): Sentence[] | undefined {
  const [background, message, ...others] = sentences;
  const [next] = others;
  if (!background || !message || !BACKGROUND.test(sentenceText(background))) return undefined;
  if (next && POINTS_BACK.test(sentenceText(next))) return undefined;
  if (next && /^(?:Der|Die|Das|Es)\s/.test(sentenceText(next))) return undefined;
  return isMessage(sentenceText(background), sentenceText(message)) ? [message, background, ...others] : undefined;
}

/**
 * The blocks with the message of the first paragraph before its background ("Im Rahmen der …"), and the two sentences in
 * their new order; undefined where that is already so or not certain. Order changes inside the first paragraph only.
 */
export function keyMessageFirst(
  blocks: readonly Block[],
): { blocks: Block[]; block: string; before: string; after: string[] } | undefined {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const sentences = first?.kind === 'paragraph' ? reorder(first.sentences) : undefined;
  if (first?.kind !== 'paragraph' || !sentences) return undefined;
  const moved: Paragraph = { ...first, sentences };
  return {
    blocks: blocks.map((block) => (block === first ? moved : block)),
    block: first.id,
    before: first.sentences.slice(0, 2).map(sentenceText).join(' '),
    after: sentences.slice(0, 2).map(sentenceText),
  };
}
