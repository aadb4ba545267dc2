import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../src/core/language.ts';
import { learnCalendar } from '../src/core/own-calendar.ts';

/** Languages that bring their calendar with their messages, learned as the app learns them. */
export const OWN_CALENDARS: readonly string[] = LANGUAGES.flatMap(({ tag }) => {
  const { calendar } = JSON.parse(readFileSync(`locales/${tag}/app.json`, 'utf8'));
  learnCalendar(tag, calendar);
  return calendar ? [tag] : [];
});
