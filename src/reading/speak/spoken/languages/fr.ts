import type { SpokenWords } from './spoken-words.ts';

export const fr: SpokenWords = {
  at: 'arobase',
  dot: 'point',
  dash: 'tiret',
  slash: 'barre oblique',
  underscore: 'tiret bas',
  plus: 'plus',
  to: 'à',
  paragraph: ['paragraphe', 'paragraphes'],
  euro: (count) => (count < 2 ? 'euro' : 'euros'),
  sayCents: (count, after) => (after ? String(count) : `${count} ${count < 2 ? 'centime' : 'centimes'}`),
  sayTime: (hour, minute) => `${hour} ${hour < 2 ? 'heure' : 'heures'}${minute === 0 ? '' : ` ${minute}`}`,
  phone: 'téléphone',
  fax: 'fax',
  abbreviations: [
    ['p\\. ?ex\\.', 'par exemple'],
    ['c\\.-à-d\\.', 'c’est-à-dire'],
    ['etc\\.', 'et cetera'],
    ['[Nn]°', 'numéro'],
    ['[Tt]él\\.', 'téléphone'],
    ['M\\.(?=\\s\\p{Lu})', 'Monsieur'],
    ['Mme', 'Madame'],
    ['env\\.', 'environ'],
    ['max\\.', 'au maximum'],
    ['al\\.(?=\\s?\\d)', 'alinéa'],
  ],
};
