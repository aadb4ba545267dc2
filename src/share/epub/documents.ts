import { escapeHtml } from '../../core/codec/html.ts';
import { appLinkHtml, langAttributes, noteHtml, ownAttributes, textHtml } from '../file/page-html.ts';
import type { SharePage, SharePageText } from '../file/share-file.ts';

/** First page and table of contents in one: title, what the sender wrote, the texts. */
export function frontDocument(page: SharePage): string {
  const items = page.texts.map(
    ({ rendition: { lang, title } }, index) =>
      `<li><a href="text-${index + 1}.xhtml"${langAttributes(lang)}>${escapeHtml(title)}</a></li>`,
  );
  const body = [
    `<h1 dir="auto">${escapeHtml(page.title)}</h1>`,
    noteHtml(page),
    `<nav epub:type="toc" role="doc-toc">\n<h2>${escapeHtml(page.words.contents)}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`,
    appLinkHtml(page),
  ];
  return xhtml(page.title, page.lang, ownAttributes(page), body.join('\n'));
}

/** A text as a chapter, in its own language and direction. */
export function chapterDocument(text: SharePageText, page: SharePage): string {
  const { lang, title } = text.rendition;
  return xhtml(title, lang, langAttributes(lang), `<article>\n${textHtml(text, page, 0)}\n</article>`);
}

function xhtml(title: string, lang: string, attributes: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${escapeHtml(lang)}"${attributes}>
<head><title>${escapeHtml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}
