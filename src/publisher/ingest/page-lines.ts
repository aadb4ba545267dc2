import { isProse } from '../../core/press/shape.ts';
import { pieceText } from './flow-entries.ts';
import { isLink, type Run, runsText } from './html-inline.ts';
import type { Piece } from './html-piece.ts';

/** Words of buttons and links that pages put between and around their texts. */
const BUTTON =
  /^[\s«‹<>»›→←↑|+-]*(?:zurück(?: zur? (?:übersicht|liste|startseite|allen meldungen))?|zu den meldungen|(?:zur |zum )?(?:druckversion|druckansicht|übersicht|startseite|seitenanfang|archiv)|(?:seite |artikel )?(?:drucken|teilen|versenden|weiterempfehlen|empfehlen|merken|vorlesen|anhören|speichern)|nach oben|zum seitenanfang|top|(?:alle )?(?:cookies )?(?:akzeptieren|ablehnen)|(?:mehr|weiter)(?: lesen| erfahren)?|weiterlesen|vorherige(?: meldung)?|nächste(?: meldung)?|bild (?:vergrößern|vergrössern|herunterladen|anzeigen)|(?:foto|bild) ?download|zoom|vollbild|(?:diese )?seite:?|(?:beitrag|artikel|meldung|link|seite|inhalt) (?:teilen|drucken|versenden|kopieren|empfehlen|als pdf.*)|(?:pressemitteilung|meldung|artikel) als pdf.*|per (?:e-?mail|whatsapp) (?:teilen|versenden)|facebook|twitter|x|instagram|whatsapp|linkedin|xing|youtube|e-?mail|rss(?:-feed)?|pdf|schließen|inhaltsverzeichnis|lesezeit:? .{1,20}|(?:jetzt )?(?:spenden|helfen)|folgen sie uns.*|themen?:|schlagworte?:|tags?:|kategorien?:|aktualisiert:?|stand:?|beschreibung|bewertung)[\s«‹<>»›→←↑|!.+-]*$/iu;

/** Headings of what follows a text without belonging to it: other texts of the site. */
const RELATED =
  /^(?:mehr zum thema|weitere (?:meldungen|nachrichten|pressemitteilungen|artikel|beiträge|themen|news)|ähnliche (?:artikel|beiträge|meldungen|themen)|verwandte (?:themen|artikel|beiträge)|das könnte (?:sie|dich) auch interessieren|auch interessant|(?:aktuelle|neueste) (?:meldungen|nachrichten|pressemitteilungen|beiträge)|nützliche links|lesen sie auch|schlagworte|themen|teilen|artikel teilen|seite teilen|folgen sie uns|newsletter|kommentare|kommentar schreiben|service|seiteninformationen|social media|mehr aus .{2,40})[:.]?$/iu;

function isButton(text: string): boolean {
  return text.length <= 80 && BUTTON.test(text);
}

function withoutButtons(piece: Piece): Piece[] {
  if (piece.kind === 'lines') {
    const lines = piece.lines.filter((runs) => !isButton(runsText(runs)));
    return lines.length > 0 ? [{ ...piece, lines }] : [];
  }
  if (piece.kind === 'list') {
    const items = piece.items.filter((runs) => !isButton(runsText(runs)));
    return items.length > 0 ? [{ ...piece, items }] : [];
  }
  return piece.kind === 'heading' && isButton(pieceText(piece)) ? [] : [piece];
}

function onlyLinks(runs: readonly Run[]): boolean {
  return runs.every((run) => isLink(run) || !/[\p{L}\p{N}]/u.test(run.text));
}

/** Links to other texts and what belongs to them, but no prose of this one. */
function isElsewhere(piece: Piece): boolean {
  if (piece.kind === 'image') return true;
  if (piece.kind === 'list') return piece.items.every(onlyLinks);
  if (piece.kind === 'lines') return piece.lines.every(onlyLinks) || !isProse(pieceText(piece));
  return false;
}

/** The content without what a page puts between and behind its text: buttons, links to other texts. */
export function dropPageLines(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let related = false;
  for (const piece of pieces.flatMap(withoutButtons)) {
    const text = pieceText(piece);
    const bare = piece.kind === 'heading' || piece.kind === 'lines';
    if (bare && RELATED.test(text)) related = true;
    else if (related && (piece.kind === 'heading' || !isElsewhere(piece))) related = false;
    if (!related) kept.push(piece);
  }
  // A heading at the end heads nothing that was kept.
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}
