import { expect, it } from 'vitest';
import { detectKind } from './detect.ts';

it.each([
  ['<?xml version="1.0"?><!-- c --><rss version="2.0"></rss>', 'feed'],
  ['<!-- c -->\n<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'feed'],
  ['<!DOCTYPE rss [<!ENTITY a "b>">]><rss/>', 'feed'],
  ['<rdf:RDF xmlns:rdf="x"></rdf:RDF>', 'feed'],
  ['{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'feed'],
  ['<b>Warning</b>: x on line <b>3</b>\n<?xml version="1.0"?><rss version="2.0"></rss>', 'feed'],
  ['<!DOCTYPE html><html><body>Hallo</body></html>', 'page'],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html xmlns="z"><body/></html>', 'page'],
  ['<p>Ein Absatz</p>', 'page'],
  ['<!-- nichts -->', 'page'],
  ['Lindenfurt <p>lädt</p><p>alle</p><p>ein</p>', 'page'],
  ['Fest im Rathaus\n\n12.12.2025\n\nDie Stadt lädt ein.', 'text'],
  ['Menschen < 18 Jahre zahlen nichts.\nDas <b>Amt</b> hilft.', 'text'],
])('%s', (text, kind) => {
  expect(detectKind(text)).toBe(kind);
});
