import { readMarkdown } from '../../core/codec/markdown.ts';
import type { LanguageTag, Level, Rendition } from '../../core/release.ts';

/** For tests: an invented release, and a faithful plain text and translation of it. */

export function rendition(lang: LanguageTag, level: Level, markdown: string): Rendition {
  const { title, subtitle, blocks, provenance } = readMarkdown(`---\norigin: human\n---\n${markdown}`, {
    lang,
    source: false,
  });
  return { release: 'test', lang, level, title, ...(subtitle && { subtitle }), blocks, provenance };
}

export const ORIGINAL_TEXT = `# Nähwerkstatt „Stich für Stich“ beginnt im Haus am Wehr

Die Volkshochschule Birkenau lädt ab Montag, 8. März, zur Nähwerkstatt „Stich für Stich“ in das Haus am Wehr, Uferstraße 7, ein. Geleitet wird das Angebot von der Beratungsstelle Textilhandwerk.

Anmeldungen nimmt die Volkshochschule bis zum 26. Februar unter 030 23125-640 oder naehen@example.org entgegen. Ohne Anmeldung ist eine Teilnahme nicht möglich.

- Montag: 17 bis 19:30 Uhr, Raum 21
- Donnerstag: 9 bis 11:15 Uhr, Raum 34

Die Teilnahme kostet 48 Euro, ermäßigt 16 Euro. Die Prüfung kostet 25 Euro; nur wer 12 Termine besucht hat, wird zugelassen.

Nach § 44 Absatz 2 Sozialgesetzbuch kann das Jobcenter Birkenau die Kosten übernehmen. Weitere Auskünfte stehen unter [www.example.org/naehen](https://www.example.org/naehen).
`;

export const PLAIN_TEXT = `# Nähwerkstatt „Stich für Stich“ im Haus am Wehr

Die Volkshochschule Birkenau macht eine Nähwerkstatt. Sie heißt „Stich für Stich“. Sie beginnt am Montag, 8. März. Der Ort ist das Haus am Wehr, Uferstraße 7. Die Beratungsstelle Textilhandwerk leitet die Werkstatt.

Sie müssen sich anmelden. Das geht bis zum 26. Februar. Rufen Sie an: 030 23125-640. Oder schreiben Sie an naehen@example.org. Ohne Anmeldung können Sie nicht mitmachen.

- Montag: von 17 bis 19:30 Uhr in Raum 21
- Donnerstag: von 9 bis 11:15 Uhr in Raum 34

Der Kurs kostet 48 Euro. Manche zahlen weniger: Sie zahlen nur 16 Euro. Am Ende gibt es eine Prüfung. Sie kostet 25 Euro. Für die Prüfung müssen Sie 12 Termine besucht haben.

Das Jobcenter Birkenau kann die Kosten bezahlen. Das steht in § 44 Absatz 2 Sozialgesetzbuch. Lesen Sie mehr: [www.example.org/naehen](https://www.example.org/naehen)
`;

export const ENGLISH_TEXT = `# Sewing workshop “Stich für Stich” starts at the Haus am Wehr

The Volkshochschule Birkenau (adult education centre) invites you to the sewing workshop “Stich für Stich” from Monday, 8 March, at the Haus am Wehr, Uferstraße 7. It is run by the Beratungsstelle Textilhandwerk (advice centre for textile crafts).

The Volkshochschule takes registrations until 26 February on 030 23125-640 or at naehen@example.org. Without registration you cannot take part.

- Monday: 5 pm to 7:30 pm, room 21
- Thursday: 9 am to 11:15 am, room 34

Taking part costs 48 euros, or 16 euros at the reduced price. The examination costs 25 euros; only those who have attended 12 sessions are admitted.

Under § 44 Absatz 2 Sozialgesetzbuch (Social Code) the Jobcenter Birkenau can pay the costs. You can find more information at [www.example.org/naehen](https://www.example.org/naehen).
`;

export const RUSSIAN_TEXT = `# Швейная мастерская «Stich für Stich» в Haus am Wehr

Volkshochschule Birkenau (народный университет) приглашает с понедельника, 8 марта, в швейную мастерскую «Stich für Stich» в Haus am Wehr, Uferstraße 7. Занятия ведёт Beratungsstelle Textilhandwerk (консультация по текстильному ремеслу).

Volkshochschule принимает заявки до 26 февраля по телефону 030 23125-640 или по адресу naehen@example.org. Без записи участвовать нельзя.

- Понедельник: с 17 до 19:30, кабинет 21
- Четверг: с 9 до 11:15, кабинет 34

Участие стоит 48 евро, со скидкой 16 евро. Экзамен стоит 25 евро; к нему допускаются только те, кто посетил 12 занятий.

Согласно § 44 Absatz 2 Sozialgesetzbuch (социальный кодекс) Jobcenter Birkenau (центр занятости) может оплатить расходы. Подробнее: [www.example.org/naehen](https://www.example.org/naehen).
`;
