import { describe, expect, it } from 'vitest';
import { countSyllables } from './syllables.ts';

/** Divided as Duden does. */
const DIVIDED = `
Haus Amt Stadt Tag Jahr Kurs Stra-ße Schu-le Kin-der El-tern Bür-ger Bür-ge-rin Bür-ge-rin-nen Rat-haus Bahn-hof
Ar-beit Ar-beits-amt Ar-beits-markt Be-ra-tung An-trag An-trä-ge An-mel-dung Woh-nung Ver-wal-tung Aus-län-der
Aus-län-der-be-hör-de Ein-bür-ge-rung Fei-er Bau-er Feu-er Ei-er teu-er neu-e Neu-ig-keit Mai Mais Lai-e Kai-ser Sai-son
De-tail Trai-ner Häu-ser Bäu-me Leu-te heu-te Eu-ro Eu-ro-pa eu-ro-pä-isch Staat Staa-ten Haar See Se-en I-dee I-de-en Al-le-en
Mu-se-um Mu-se-en Mu-se-ums-nacht Ju-bi-lä-um Zoo Boot Ko-o-pe-ra-ti-on ko-or-di-nie-ren Brief Wie-se vier Pa-pier stu-die-ren
re-pa-rie-ren Fa-mi-lie+ Fa-mi-li-en Fa-mi-li-en-fest Fe-ri-en Fe-ri-en-pass Li-nie+ Se-rie+ Stu-die+ Prä-mie+ Ak-tie+ E-ner-gie
In-dus-trie De-mo-kra-tie Ko-pie The-o-rie The-o-ri-en Ita-li-en+ Sy-ri-en Spa-ni-en Spa-ni-er Wien Me-di-en Mi-nis-te-ri-en
Kri-te-ri-en Gym-na-si-en Gym-na-si-um Stu-di-um Pa-ti-ent Pa-ti-en-tin Kli-ent O-ri-en-tie-rung In-ge-ni-eur Hy-gi-e-ne
spe-zi-ell of-fi-zi-ell fi-nan-zi-ell ak-tu-ell ma-nu-ell Dienst Ver-dienst ver-dient dient Die-ner Na-ti-on In-for-ma-ti-on
Or-ga-ni-sa-ti-on In-te-gra-ti-on Re-gi-on Mil-li-on U-ni-on Sta-ti-on Ak-ti-on Re-ak-ti-on so-zi-al So-zi-al-amt ge-ni-al
Ma-te-ri-al Se-ni-o-ren Ju-ni-or Ra-dio+ Stu-dio+ The-a-ter Re-a-li-tät I-de-al Ja-nu-ar Feb-ru-ar Du-ell Ru-i-ne Mo-sa-ik
na-iv U-kra-i-ne U-kra-i-ner he-ro-isch E-go-ist Quar-tier Quit-tung be-quem Qua-li-tät be-en-den be-ein-flus-sen be-ein-träch-tigt
ge-ehrt ge-eig-net Bee-re Bee-ren be-in-hal-ten ge-impft be-ur-tei-len be-auf-tragt ge-än-dert ge-öff-net ge-übt Ge-mein-de
Ge-mein-de-amt Bei-spiel bei-tra-gen be-ginnt Be-hör-de Ent-schei-dung Bau-amt Bau-stel-le Ba-yern Yo-ga+ Par-ty Ba-by lo-yal
Tou-rist Tour Team Teams Bea-mer Strea-ming On-line-kurs Home-page Web-site Ser-vice Soft-ware Up-date Smart-phone Coach
Down-load Ni-veau Home-of-fice Lea-sing In-ter-view Work-shop Com-pu-ter Re-cy-cling Sys-tem Phy-sik Ge-sund-heit
Kran-ken-ver-si-che-rung Öff-nungs-zei-ten Ver-an-stal-tung In-for-ma-ti-ons-ver-an-stal-tung Stra-ßen-bahn Ü-ber-gang
Ober-bür-ger-meis-ter+ E-he-leu-te Bü-ro Bü-ro-ein-rich-tung Do-nau-u-fer Wo-chen-en-de Drei-ei-nig-keit ei-ne ein zwei drei
Rei-se Rei-he Mei-nung Ei-gen-tum eu-er zu-erst Po-e-sie Po-li-zei Bü-che-rei Zei-tung ge-nau Pau-se ge-eint be-er-di-gen
Aus-bil-dung Ju-gend-be-rufs-a-gen-tur Ein-woh-ner-mel-de-amt Zu-stän-dig-keit Auf-ent-halts-er-laub-nis Ge-ne-ra-ti-o-nen
Schie-ne Schie-nen Bie-ne Spiel ge-spielt Kin-der-ta-ges-stät-te Ge-bühr Sprech-stun-de Deutsch-kurs Termin+
`;

/** A plus: one syllable more than the hyphens show, where Duden does not cut off a single letter. */
const words = DIVIDED.trim()
  .split(/\s+/)
  .map((entry) => [entry.replace(/[-+]/g, ''), entry.split('-').length + (entry.endsWith('+') ? 1 : 0)] as const);

describe('countSyllables', () => {
  it('knows more than 150 words', () => {
    expect(words.length).toBeGreaterThan(200);
  });

  it.each(words)('%s: %i', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });

  it('counts the parts of a hyphenated word and ignores the marks of gender forms', () => {
    expect(countSyllables('E-Mail-Adresse')).toBe(5);
    expect(countSyllables('Bürger*innen')).toBe(4);
    expect(countSyllables('2025')).toBe(1);
  });
});
