import type { Token } from '../text/readability/tokens.ts';

/** Verbs with which one says what is so, and what points back at it from a sentence of its own. */
const LINKS: Record<string, string> = {
  mitteilen: 'Das',
  erklären: 'Das',
  betonen: 'Das',
  berichten: 'Das',
  melden: 'Das',
  bestätigen: 'Das',
  sagen: 'Das',
  ankündigen: 'Das',
  bekanntgeben: 'Das',
  bekanntmachen: 'Das',
  unterstreichen: 'Das',
  hinweisen: 'Darauf',
  aufmerksammachen: 'Darauf',
  informieren: 'Darüber',
};

/** May stand beside the verb: they change nothing. */
const HARMLESS =
  /^(?:heute|gestern|mit|hin|an|bekannt|aktuell|auch|außerdem|zudem|ebenfalls|noch|erneut|nun|jetzt|aufmerksam|abschließend|ausdrücklich)$/;

/** Whether words beside a verb of saying change nothing. */
export function isHarmless({ lower }: Token): boolean {
  return HARMLESS.test(lower);
}

/**
 * What points back at what was said, for a verb of saying: "teilt … mit" → "Das". Undefined for any other verb.
 *
 * @param infinitives that the verb may have; @param last the last word of its clause, which may be its separable part.
 */
export function linkOf(infinitives: readonly string[], last: string): string | undefined {
  const said = infinitives
    .flatMap((infinitive) => [last + infinitive, infinitive])
    .find((infinitive) => Object.hasOwn(LINKS, infinitive));
  return said && LINKS[said];
}
