/**
 * What a man is called whose word for a woman begins with the stem in front ("Ärzt-in"): stem's end, singular, plural.
 * Longer ends come before shorter ones; `^` marks a whole word. From the classes of the German noun: -er stays, -or becomes
 * -oren, the weak ones (-ent, -ist, -oge) take -en, umlauts are listed.
 */
const MASCULINE =
  'ärzt arzt ärzte,^ärzt arzt ärzte,anwält anwalt anwälte,köch koch köche,rät rat räte,gäst gast gäste,bäuer bauer bauern,vorständ vorstand vorstände,bischöf bischof bischöfe,freund freund freunde,feind feind feinde,wirt wirt wirte,wart wart warte,chef chef chefs,könig könig könige,dieb dieb diebe,profi profi profis,clown clown clowns,nachbar nachbar nachbarn,detektiv detektiv detektive,' +
  'kund kunde kunden,kolleg kollege kollegen,expert experte experten,zeug zeuge zeugen,lots lotse lotsen,pat pate paten,insass insasse insassen,genoss genosse genossen,erb erbe erben,schütz schütze schützen,bot bote boten,nachfahr nachfahre nachfahren,kommiliton kommilitone kommilitonen,gefährt gefährte gefährten,rival rivale rivalen,nomad nomade nomaden,strateg stratege strategen,sklav sklave sklaven,gatt gatte gatten,kamerad kamerad kameraden,held held helden,prinz prinz prinzen,hirt hirte hirten,katholik katholik katholiken,monarch monarch monarchen,therapeut therapeut therapeuten,architekt architekt architekten,astronom astronom astronomen,ökonom ökonom ökonomen,agronom agronom agronomen,gastronom gastronom gastronomen,chirurg chirurg chirurgen,dramaturg dramaturg dramaturgen,philosoph philosoph philosophen,' +
  '^türk türke türken,^pol pole polen,^russ russe russen,^kurd kurde kurden,^schwed schwede schweden,^dän däne dänen,^finn finne finnen,^brit brite briten,^griech grieche griechen,^bulgar bulgare bulgaren,^rumän rumäne rumänen,^kroat kroate kroaten,^serb serbe serben,^afghan afghane afghanen,^französ franzose franzosen,^chines chinese chinesen,^portugies portugiese portugiesen,^tschech tscheche tschechen,^slowak slowake slowaken,^ungar ungar ungarn,^jüd jude juden,' +
  'pionier pionier pioniere,offizier offizier offiziere,passagier passagier passagiere,kurier kurier kuriere,juwelier juwelier juweliere,' +
  'log loge logen,gog goge gogen,graf graf grafen,graph graph graphen,path path pathen,ent ent enten,ant ant anten,and and anden,ist ist isten,ast ast asten,at at aten,et et eten,ot ot oten,it it iten,or or oren,eur eur eure,är är äre,kar kar kare,var var vare,ssar ssar ssare,dar dar dare,notar notar notare,nar nar nare,er er er';

const ENTRIES = MASCULINE.split(',').map((entry) => {
  const [end = '', singular = '', plural = ''] = entry.split(' ');
  const isWhole = end.startsWith('^');
  return { end: isWhole ? end.slice(1) : end, isWhole, singular, plural };
});

/** What is said of a man, and of several, in the nominative. */
export interface PersonNoun {
  singular: string;
  plural: string;
  /** Whether every case but the nominative singular has -n: "den Kunden". */
  isWeak: boolean;
}

function withTail(stem: string, length: number, tail: string): string {
  const head = stem.slice(0, stem.length - length);
  return head === '' || head.endsWith('-') ? head + tail.charAt(0).toUpperCase() + tail.slice(1) : head + tail;
}

/** The masculine forms to the stem of a feminine: "Ärzt" (from "Ärzt*innen") → "Arzt", "Ärzte". Undefined if not certain. */
export function personNoun(stem: string): PersonNoun | undefined {
  const lower = stem.toLowerCase();
  const entry = ENTRIES.find(({ end, isWhole }) => (isWhole ? lower === end : lower.endsWith(end)));
  if (!entry || !/^\p{Lu}/u.test(stem)) return undefined;
  const { end, singular, plural } = entry;
  const isWeak = /e?n$/.test(plural) && !/or$|bauer$|nachbar$/.test(singular);
  return {
    singular: withTail(stem, end.length, singular),
    plural: withTail(stem, end.length, plural),
    isWeak,
  };
}

/** The dative plural to a nominative plural: "Bürger" → "Bürgern"; "Chefs" and "Kunden" stay. */
export function dativePlural(plural: string): string {
  return /[ns]$/.test(plural) ? plural : `${plural}n`;
}
