import { letterPattern } from '../../text/letter-pattern.ts';

export type Gender = 'masculine' | 'feminine' | 'neuter';

/** Endings that settle the gender of a noun. */
const ENDINGS: readonly [ending: RegExp, gender: Gender][] = [
  [
    letterPattern(
      /(?:\p{L}{2}ung|heit|keit|schaft|tion|sion|tät|\p{L}{2}in|\p{L}{2}ei|\p{L}{2}ie|\p{L}{2}ik|enz|anz|ur)$/u,
    ),
    'feminine',
  ],
  [letterPattern(/(?:chen|lein|\p{L}{2}ment|\p{L}{2}tum|\p{L}{2}ium|\p{L}{2}nis)$/u), 'neuter'],
  [letterPattern(/(?:ling|ismus|\p{L}{2}eur)$/u), 'masculine'],
];

/** Against their endings, or shared by nouns of two genders: left out of `ENDINGS`, most of them listed below. */
const NO_ENDING =
  /(?:benefiz|termin|magazin|kamin|benzin|medizin|ruin|delfin|rosmarin|latein|stein|wein|schein|verein|bein|hin|reichtum|irrtum|sprung|schwung|dung|ei|brei|papier|erlaubnis|kenntnis|fahrerlaubnis|abitur|futur|flur|moment|zement|mosaik|genie|knie|termini|gewinn|beginn|sinn|tanz|glanz|kranz|schwanz|lenz|turnier|polizei)$/;

const WORDS: Readonly<Record<Gender, string>> = {
  masculine:
    'abend ablauf abschluss abschnitt absatz alltag anfang anlass anruf ansatz antrag anteil anspruch apparat arbeiter arzt aspekt aufbau aufenthalt aufruf auftrag auftritt ausbau ausbruch ausflug ausgang ausschuss austausch ausweis auszug bach bahnhof bau bauer baum bedarf begriff beginn beirat beitrag belag bereich berg bericht beruf bescheid beschluss besitz bestand besuch betrag betreiber betrieb betreuer bezirk bezug blick block boden brand brauch brief brunnen bruder bund bus bürger bürgermeister chef chor computer container dienst dialog direktor druck durchgang effekt eingang einsatz einstieg eintritt empfang entwurf erfolg erlass ersatz ertrag euro export fachmann fahrplan faktor fall fang fehler feiertag film fisch flohmarkt flug fluss flyer fonds fortschritt frieden frühling fund funk fuß fußball gang garten gast gedanke gegenstand geist geldbetrag gesang gewinn glaube grad grund gruß gutschein hafen halt handel haushalt held helfer herbst herr himmel hinweis hof hund hunger inhalt internetauftritt kaffee kalender kampf kandidat kanal karneval kauf keller kern kindergarten knopf koch koffer kontakt kontinent kopf korb kreis krieg kunde kurs lauf leiter lehrer link lohn mai mangel mann markt marktplatz maßstab mensch meter mieter minister mittelpunkt moment monat motor mord müll mut nachmittag nachbar nachteil nachweis name notfall notruf oktober ordner ort park parkplatz partner pass patient pfad pflegedienst plan planer platz podcast politiker polizist posten preis prozess präsident punkt rahmen rang rat raum rechner rekord rest roman rücken rückgang rückblick ruf sachverhalt saal satz schaden schalter schatten schatz schein schirm schlag schlüssel schmuck schmutz schnee schritt schuh schutz schwerpunkt schüler see sektor service sinn sitz slogan sohn sommer sommertag sonntag sport spaß spielplatz stadtrat stadtteil staat stamm stand standort start stein stempel steg stoff strand streik streit strom stuhl sturm sprung tag tanz teil teilnehmer termin test text tipp tisch titel tod topf tourist träger traum trend treffpunkt tropfen turm typ umbau umfang umgang umsatz umstand umweg umzug unfall unterricht unterschied urlaub ursprung vater verband verbraucher verein verfasser vergleich verkehr verkauf verlag verlauf verlust verstand versuch vertrag vertreter vogel vorgang vorort vorschlag vorsitz vorstand vorteil vortrag vorrat wagen wald wandel weg weihnachtsmarkt wein wert wettbewerb wille wind winter wirt wohnort wohnsitz wunsch workshop zeitraum zettel zoo zoll zug zugang zustand zuschuss zweck zweig zwischenfall rundgang spaziergang flur stift anschluss frühschoppen brunch treff stammtisch rückbau neubau hinterhof antragsteller aufsatz rechtsanwalt anwalt abfall aufzug computerkurs mythos orden atlas beweis verweis eintrag palast dom anbau abbau traktor monitor sektor motor autor ansprechpartner führer ratgeber arbeitgeber arbeitnehmer berater verkäufer fahrer veranstalter besucher bewohner mitarbeiter anbieter hersteller unternehmer künstler sänger trainer spieler sprecher inhaber gründer händler landwirt gesellschafter sachbearbeiter',
  feminine:
    'abgabe adresse akte allee ampel angabe angst anlage ansicht anreise antwort anzeige apotheke app arbeit armut art aufgabe ausgabe aushilfe ausnahme aussage auswahl autobahn bahn bank basis baustelle behörde beihilfe bibliothek biene bitte botschaft breite bremse brücke bühne bundeswehr burg chance dame datei dauer debatte demokratie diagnose ehe ehre ecke einnahme einreise energie epoche ernte ecke erde erlaubnis fabrik fahne fahrt familie farbe feier ferne feuerwehr figur firma fläche flasche flucht folge form frage frau freude frist fraktion führerscheinstelle gabe galerie garantie gasse gebühr geburt gefahr gemeinde geschichte gewalt gewähr grenze größe grundlage gruppe grippe halle haltestelle hand haut heimat hilfe hitze hochschule hochzeit homepage hotline hälfte höhe idee impulse initiative insel jacke jugend kamera kammer kanzlei karte karriere kasse katastrophe kirche kita klasse klinik kommune konferenz kontrolle kraft krankenkasse krankheit krise kritik kultur kunst kurve küche küste lage landschaft last laufzeit lehre leiche leistung linie liste literatur lösung luft lust macht maßnahme mail masse mauer meile menge meile miete milch mitte mitgabe möglichkeit mutter müllabfuhr nachfrage nachricht nacht nase natur niederlage nummer nutzung oper ordnung pause person pflanze pflege pflicht phase planke police politik polizei post praxis presse probe quelle quote rate regel reihe reise rente reparatur residenz reserve reform revolution rolle route ruhe runde sache saison sammelstelle schau schicht schule schuld schwester seite sekunde serie show sicht software sonne sorge sorte speise sperre spende sprache spur stadt statistik stelle steuer stiftung stimme strafe straße strategie strecke stufe stunde suche summe szene tafel tasche tat technik teilhabe teilnahme temperatur theke these tonne tour tochter tradition treppe tür uhr umfrage umwelt ursache verwaltung vielfalt visite volkshochschule vorlage vorschrift wache wahl wand ware wartezeit wehr weise weite welle welt werbung wiese wirtschaft woche wohngemeinschaft wohnung wolke wut zahl zeit zeitschrift zelle zentrale ziffer zone zukunft zunahme zusage messe ausstellung börse anlaufstelle beratungsstelle fachstelle leitstelle geschäftsstelle meldestelle broschüre webseite website internetseite mediathek plattform datenbank gefahr baumaßnahme kampagne sprechstunde fachkraft lehrkraft vorgabe übergabe anleihe rendite wehr app tombola disko lesung pizza orgel jury aktie etage halle kenntnis bürgerschaft bürgerstiftung werkstatt nähe legende arznei partei bäckerei bücherei druckerei bürokratie medizin',
  neuter:
    'abenteuer abkommen alter amt angebot archiv areal argument asyl auge auto bad badezimmer bauamt beispiel bett bild bier blatt blut boot brot buch budget bundesland bürgeramt bürgerbüro büro café camp center chaos dach dach datum defizit denkmal deutsch dorf drama ehrenamt eigentum einkommen eis wochenende monatsende jahresende ergebnis ereignis erlebnis essen experiment fach fahrrad fahrzeug fest festival feuer feuerwerk fenster finale fleisch formular forum foto fräulein freibad fundbüro gas gebiet gebot gebäude gedicht gefühl gehalt geld gelände gemüse gerät gericht geschäft geschenk geschlecht gesetz gespräch gesicht gewerbe gewicht gewitter gleis glas glück gold gras grab gremium grundstück gut gutachten gymnasium haar hallenbad handy haus heft heim hemd herz hindernis hobby holz hotel huhn holz institut instrument interesse internet interview jahr jahrhundert jahrzehnt jobcenter jubiläum kabinett kapital kapitel kind kino kleid klima klo klinikum knie kombi komitee konto konzept konzert kraut kreuz labor lager land leben leder licht lied lob logo lokal loch mal material magazin maß medikament meer mehl menü merkmal metall ministerium mitglied mittel mittagessen mobil modell motto museum muster naturschutzgebiet netz netzwerk niveau objekt ohr opfer obst ordnungsamt papier paar paket parlament personal pferd pferd phänomen plakat plus podium porträt potenzial praktikum prinzip problem produkt profil programm projekt protokoll prozent publikum quartier quiz rad radio rathaus recht referat regal reservat resultat reh restaurant risiko rezept sachgebiet salz schiff schild schicksal schloss schreiben schuljahr schwein schwimmbad semester seminar signal skript spiel spielfest stadion standesamt stichwort stipendium stück studium symbol system semester tal team telefon teil tempo theater thema ticket tier training treffen trikot tuch turnier ufer umfeld umland unglück unternehmen urteil verbot verfahren verhalten verhältnis verkehrsmittel vermögen versteck verständnis video viertel visum volk vorbild vorhaben vorjahr wachstum wappen wasser wetter wissen wochenende wohl wohnheim wort zelt zentrum zertifikat zeugnis ziel zimmer zitat zeichen zuhause erzählcafé reparaturcafé frühstück sommerfest stadtfest kinderfest amtsgericht volksfest schulamt netzwerktreffen planspiel rollenspiel bündnis bundesministerium abitur gerät kulturzentrum gemeindehaus internetportal portal online-portal familienzentrum album kulturamt mosaik genie feld werk wahrzeichen nachschlagewerk bauwerk inserat quadrat diktat catering monitoring inland ausland',
};

/** Nouns with two genders, or that are the end of words of another one. */
const UNCERTAIN = new Set([
  'see',
  'teil',
  'steuer',
  'leiter',
  'kunde',
  'alter',
  'wehr',
  'gehalt',
  'verdienst',
  'band',
  'schild',
  'gut',
  'deutsch',
  'wohl',
  'plus',
  'mal',
]);

let known: ReadonlyMap<string, Gender> | undefined;

function words(): ReadonlyMap<string, Gender> {
  known ??= new Map(
    (Object.keys(WORDS) as Gender[]).flatMap((gender) =>
      WORDS[gender].split(' ').map((word): [string, Gender] => [word, gender]),
    ),
  );
  return known;
}

/** What is left in front of a part that a word ends with must be long enough to be a word itself. */
const LEAST_FIRST_PART = 3;
const LEAST_PART = 3;

/**
 * The gender of a noun in the nominative singular, by its last part ("Sprachkurs" by "Kurs") or its ending. Undefined where
 * neither settles it.
 */
export function genderOf(noun: string): Gender | undefined {
  const word = noun.toLowerCase();
  if (UNCERTAIN.has(word)) return undefined;
  const whole = words().get(word);
  if (whole) return whole;
  for (let from = 1; from <= word.length - LEAST_PART; from += 1) {
    const isPart = from >= LEAST_FIRST_PART || word.charAt(from - 1) === '-';
    const part = word.slice(from);
    if (isPart && UNCERTAIN.has(part)) return undefined;
    const gender = isPart ? words().get(part) : undefined;
    if (gender) return gender;
  }
  if (NO_ENDING.test(word)) return undefined;
  return ENDINGS.find(([ending]) => ending.test(word))?.[1];
}

const PLURAL_ENDING = /(?:ungen|heiten|keiten|schaften|tionen|sionen|innen|täten|leute|nisse)n?$/;
const PLURALS = new Set(
  'kinder kindern menschen jugendliche jugendlichen eltern frauen männer männern leute leuten schulen familien gruppen projekte projekten angebote angeboten kurse kursen vereine vereinen bürger bürgern firmen städte städten gemeinden personen geflüchtete geflüchteten erwachsene erwachsenen senioren schüler schülern studierende studierenden unternehmen jahre jahren monate monaten wochen tage tagen stunden euro plätze plätzen räume räumen themen fragen informationen mitglieder mitgliedern gäste gästen helfer helfern freiwillige freiwilligen ehrenamtliche ehrenamtlichen interessierte interessierten fachkräfte fachkräften kitas häuser häusern länder ländern'.split(
    ' ',
  ),
);

/** Whether a noun is certainly a plural by its form. */
export function isPlural(noun: string): boolean {
  const word = noun.toLowerCase();
  return PLURALS.has(word) || PLURAL_ENDING.test(word);
}
