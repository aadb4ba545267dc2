import { localeFiles, template } from 'virtual:built-shell';
import type { VNode } from 'preact';
import renderToString from 'preact-render-to-string';
import { language } from '../core/language.ts';
import type { ListPageInput, PageData, PageEdition, PageInput, ReleasePageInput, SaidLine } from '../core/page.ts';
import type { LanguageTag, Rendition } from '../core/release.ts';
import { sayFacts } from '../reading/key-facts/fact-lines.ts';
import { isComparable } from './comparison/is-comparable.ts';
import frame from './frame/frame.module.css';
import { type Messages, setMessages, t } from './i18n.ts';
import { PAGE_DATA_ID } from './page-data.ts';
import { ListPage } from './pages/list/list-page.tsx';
import { Article } from './pages/release/article.tsx';
import { Provenance, provenanceWords } from './pages/release/provenance.tsx';
import release from './pages/release/release.module.css';
import { ReleasePage } from './pages/release/release-page.tsx';
import { routeHref } from './routes.ts';

/**
 * The publisher's page writer: the app's own pages as HTML, so that the app can take them over without a flash. Built by
 * `vite build --ssr`; the publisher loads the result.
 */

const messages = import.meta.glob<Messages>('/locales/*/app.json', { import: 'default', eager: true });
const unmarked = () => ({ isNew: false, read: false, saved: false });
const nothing = () => undefined;

function speak(lang: LanguageTag): void {
  const words = messages[`/locales/${lang}/app.json`];
  if (!words) throw new RangeError(`no messages in ${lang}`);
  setMessages(lang, words);
}

/** Where a text comes from, in its own language: for feeds, which other readers show. */
export function provenanceLine(rendition: Rendition, { languages, publisher }: PageEdition): string {
  speak(rendition.lang);
  return provenanceWords(rendition, languages[0] ?? 'de', publisher.name);
}

/** The whole HTML document of a page. */
export function renderPage(input: PageInput): string {
  const { lang, edition } = input;
  speak(lang);
  const said = input.page === 'list' ? undefined : input.renditions.map(({ facts = [] }) => sayFacts(facts, lang, t));
  const content = input.page === 'list' ? listPage(input) : releasePage(input, said?.[0] ?? []);
  const title = input.page === 'list' ? t('list.title') : (input.renditions[0]?.title ?? t('errors.releaseMissing'));
  return template
    .replace(/<html[^>]*>/, `<html lang="${lang}" dir="${language(lang).direction}">`)
    .replace(/<title>[^<]*<\/title>/, () => head(input, `${title} · ${edition.publisher.name}`))
    .replace('<div id="app"></div>', () => body({ ...input, ...(said && { said }) }, content));
}

function listPage({ edition, releases }: ListPageInput): VNode {
  return (
    <ListPage
      edition={edition}
      items={releases}
      marksOf={unmarked}
      onTopic={nothing}
      onLanguage={nothing}
      sync={{ phase: 'idle', outcome: { kind: 'none' } }}
      onSync={nothing}
      limit={Number.POSITIVE_INFINITY}
      onMore={nothing}
    />
  );
}

function releasePage(input: ReleasePageInput, said: SaidLine[]): VNode {
  const { lang, edition, facts, renditions, available } = input;
  const [shown] = renditions;
  const wanted = { lang, level: 'plain' } as const;
  const comparable = isComparable(shown, available);
  const exact = shown?.lang === lang && shown.level === 'plain';
  return (
    <ReleasePage
      edition={edition}
      release={{
        facts,
        wanted,
        comparable,
        said,
        ...(shown && { shown }),
        ...(!exact && { gap: 'not-published' as const }),
      }}
      level="plain"
      textLang={lang}
      beside={false}
      saved={false}
      onLevel={nothing}
      onTextLang={nothing}
      onBeside={nothing}
      onSave={nothing}
      onLoad={nothing}
      onSwitchApp={nothing}
    />
  );
}

function head(input: PageInput, title: string): string {
  const module = localeFiles[input.lang];
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(t('app.tagline'))}">`,
    module && `<link rel="modulepreload" crossorigin href="${module}">`,
    ...input.edition.languages.map(
      (tag) => `<link rel="alternate" hreflang="${tag}" href="${escapeHtml(hrefIn(input, tag))}">`,
    ),
  ]
    .filter(Boolean)
    .join('\n    ');
}

function body(input: PageData, content: VNode): string {
  // "<" as an escape, so that no text can end the element that carries it.
  const json = JSON.stringify(input).replaceAll('<', '\\u003c');
  return [
    `<div id="app">${renderToString(content)}</div>`,
    `<noscript>${renderToString(<WithoutScript input={input} />)}</noscript>`,
    `<script type="application/json" id="${PAGE_DATA_ID}">${json}</script>`,
  ].join('\n    ');
}

/** What the controls would lead to: the other level, and the other languages. */
function WithoutScript({ input }: { input: PageInput }) {
  const sourceLang = input.edition.languages[0] ?? 'de';
  const others = input.page === 'release' ? input.renditions.slice(1) : [];
  return (
    <div class={frame.main}>
      {others.map((rendition) => (
        <section class={release.article}>
          <h2>{t(`release.${rendition.level}`)}</h2>
          <Provenance rendition={rendition} sourceLang={sourceLang} publisher={input.edition.publisher.name} />
          <Article rendition={rendition} sourceLang={sourceLang} />
        </section>
      ))}
      <nav aria-label={t('start.allLanguages')}>
        <ul class={frame.languages}>
          {input.edition.languages.map((tag) => (
            <li>
              <a href={hrefIn(input, tag)} lang={tag} hreflang={tag} dir={language(tag).direction}>
                {language(tag).ownName}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function hrefIn(input: PageInput, lang: LanguageTag): string {
  return input.page === 'list'
    ? routeHref({ page: 'list', lang, saved: false })
    : routeHref({ page: 'release', lang, id: input.facts.id });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
