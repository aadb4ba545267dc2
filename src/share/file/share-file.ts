import { escapeHtml } from '../../core/codec/html.ts';
import { containerScript } from './container-script.ts';
import { appLinkHtml, langAttributes, noteHtml, ownAttributes, textHtml } from './page-html.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { SharePage } from './share-page.ts';

export { LARGEST_FILE, readShareFile } from './container-script.ts';
export { fileName } from './file-name.ts';
export type { SharePage, SharePageFact, SharePageText, SharePageWords } from './share-page.ts';

/** The page runs nothing and loads nothing; what the container holds is no script to a browser. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * One file that is both: a page that any browser shows without the app and without a network, and the container, which the app
 * reads and verifies. Throws a ShareError `too-large` for a container that {@link readShareFile} would refuse.
 */
export function writeShareFile(page: SharePage, container: Uint8Array): string {
  const { title, texts, words } = page;
  // A single text mostly has the share's title: once is enough.
  const titled = texts.length !== 1 || texts[0]?.rendition.title !== title;
  const articles = texts.map(
    (text, index) =>
      `<article id="text-${index + 1}"${langAttributes(text.rendition.lang)}>\n${textHtml(text, page, titled ? 1 : 0)}\n</article>`,
  );
  const verify = words.verify ? `<p>${escapeHtml(words.verify)}</p>` : '';
  const end = verify + appLinkHtml(page);
  return [
    `<!doctype html>\n<html${ownAttributes(page)}>\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    // Else iOS makes links of dates and of numbers that are none.
    '<meta name="format-detection" content="telephone=no, date=no, address=no">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>\n<style>${PAGE_STYLE}</style>\n</head>`,
    texts.some(({ beside }) => beside) ? '<body class="two">' : '<body>',
    titled ? `<h1 dir="auto">${escapeHtml(title)}</h1>` : '',
    noteHtml(page),
    texts.length > 1 ? contentsHtml(page) : '',
    `<main>\n${articles.join('\n')}\n</main>`,
    end && `<footer>${end}</footer>`,
    `${containerScript(container)}\n</body>\n</html>\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function contentsHtml({ texts, words }: SharePage): string {
  const items = texts.map(
    ({ rendition: { lang, title } }, index) =>
      `<li><a href="#text-${index + 1}"${langAttributes(lang)}>${escapeHtml(title)}</a></li>`,
  );
  return `<nav aria-labelledby="contents">\n<h2 id="contents">${escapeHtml(words.contents)}</h2>\n<ol>${items.join('\n')}</ol>\n</nav>`;
}
