import { signal } from '@preact/signals';
import i18next, { type TFunction } from 'i18next';
import type german from '../../locales/de/app.json';
import type germanLater from '../../locales/de/later.json';
import { language } from '../core/language.ts';
import { type CalendarWords, learnCalendar } from '../core/own-calendar.ts';
import type { LanguageTag } from '../core/release.ts';

/**
 * The only door to i18next. Two files of messages per language: one loaded when the language is chosen, one with what
 * comes to the phone later. Every file is complete (a test holds it), so there is no fallback language that would mix in.
 */

/** Some languages bring their calendar, which is no message. */
export type Messages = typeof german & { calendar?: CalendarWords };
type LaterMessages = typeof germanLater;
type AllMessages = typeof german & LaterMessages;

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

/** Every message by its path in the German file, plural forms under their common stem. */
export type MessageKey = {
  [Group in keyof AllMessages & string]: `${Group}.${WithoutPlural<keyof AllMessages[Group] & string>}`;
}[keyof AllMessages & string];

/** A message in one language. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

const loaders = import.meta.glob<Messages>('/locales/*/app.json', { import: 'default' });
const laterLoaders = import.meta.glob<LaterMessages>('/locales/*/later.json', { import: 'default' });

void i18next.init({ resources: {}, fallbackLng: false, initAsync: false, interpolation: { escapeValue: false } });

/** A language whose messages are at hand. */
interface Words {
  lang: LanguageTag;
  t: TFunction;
  /** Each message as it was last: pages are drawn again and again with the same. `values` in JSON; empty without. */
  last: Map<MessageKey, { values: string; message: string }>;
}

const atHand = new Map<LanguageTag, Words>();
const current = signal<Words>({ lang: 'de', t: i18next.getFixedT('de'), last: new Map() });

/** The interface's language. Reading it in a component redraws the component when it changes. */
export function currentLanguage(): LanguageTag {
  return current.value.lang;
}

/** A message in the interface's language. `count` chooses the plural form. */
export function t(key: MessageKey, values?: Record<string, string | number>): string {
  const words = current.value;
  const given = values ? JSON.stringify(values) : '';
  const last = words.last.get(key);
  if (last?.values === given) return last.message;
  const message = values ? words.t(key, values) : words.t(key);
  words.last.set(key, { values: given, message });
  return message;
}

/** Makes messages that are already at hand the interface's language. */
export function setMessages(lang: LanguageTag, messages: Messages): void {
  learnCalendar(lang, messages.calendar);
  let words = atHand.get(lang);
  if (!words) {
    i18next.addResourceBundle(lang, 'translation', messages);
    words = { lang, t: i18next.getFixedT(lang), last: new Map() };
    atHand.set(lang, words);
  }
  current.value = words;
}

/** The language that was asked for last; it may still be on its way. */
let asked: LanguageTag;

/**
 * Loads a language, makes it the interface's and the document's. False if another one was asked for meanwhile: that one
 * counts. Rejects if its file cannot be had: offline, and never loaded before; the language stays as it was then.
 */
export async function switchLanguage(lang: LanguageTag): Promise<boolean> {
  asked = lang;
  const load = loaders[`/locales/${lang}/app.json`];
  if (!load) throw new RangeError(`no messages in ${lang}`);
  const messages = await load().catch((error: unknown) => {
    if (asked === lang) throw error;
  });
  if (!messages || asked !== lang) return false;
  setMessages(lang, messages);
  document.documentElement.lang = lang;
  document.documentElement.dir = language(lang).direction;
  return true;
}

/**
 * Words in a language that need not be the interface's, those of what comes later included: what is handed over speaks the
 * receiver's language. Rejects if a file cannot be had.
 */
export async function wordsIn(lang: LanguageTag): Promise<Translate> {
  const [load, loadLater] = [loaders[`/locales/${lang}/app.json`], laterLoaders[`/locales/${lang}/later.json`]];
  if (!load || !loadLater) throw new RangeError(`no messages in ${lang}`);
  const messages = await load();
  learnCalendar(lang, messages.calendar);
  for (const part of [messages, await loadLater()]) i18next.addResourceBundle(lang, 'translation', part, true);
  const words = i18next.getFixedT(lang);
  return (key, values) => (values ? words(key, values) : words(key));
}
