/**
 * What compounds of German administration, work, school and daily life are made of, by the joint each noun takes in front of
 * another word. A word that is not here ends no attempt but the split itself: an unknown part is never guessed.
 */

/** Joined by -s, besides all in -ung, -heit, -keit, -schaft, -ion, -tät, -ling and -tum: Arbeits·markt. */
export const WITH_S = `
abend abgang abitur abschied abschluss absicht abstand abteilung alltag alter amt anfang angebot angriff ankunft ansicht
anspruch anstalt antrag anwalt anzug arbeit aufenthalt aufsicht auftrag ausbau ausgang ausgleich auskunft ausland ausweis
bahnhof bau bedarf beginn behelf beirat beitrag beitritt bereich bereitschaft beruf besitz besuch betrag betreff betrieb
betriebsrat betrug bezirk bildung boden bund bundestag bürger damm dialog dienst ehrenamt eigentum eingang einkommen einsatz
einsicht einspruch eintritt einwohner entgelt entwurf erfolg ergebnis erlass ermessen ersatz ertrag erwerb existenz export
fahrzeug feiertag fernsehen forscher fortschritt frieden frühling gebet gebiet gebirge geburt gefängnis gegenstand gehalt
geheimnis gericht geschlecht geschäft gesetz gesicht gespräch gewicht gewinn gleichgewicht grundstück gymnasium handel
handwerk haushalt herkunft himmel hochzeit hof inhalt inland integration jahr kapital kind kindergarten kompetenz
kraftfahrzeug krieg kurs könig land landtag leben licht lohn mann markt mehrheit mitarbeiter mitglied mitleid mittag
mittelstand mitternacht monat mord museum nachlass nachmittag nachricht nachtrag nachzug neubau not ort parlament pfand
pfleger praktikum programm präsidium publikum raum recht reich ruhestand rückgang rückgriff rücksicht schicksal schiff
schluss schrift schulalter senat sicht sonntag sport staat stand standort stift strafrecht studium tag teil tod trieb umfang
umgang umsatz umzug unfall untergang unterhalt unterkunft unternehmen unterricht urlaub verband verbrechen verein verfahren
vergleich verhalten verhältnis verkauf verkehr verlag verlust vermögen versand verständnis versuch vertrag vertreter vertrieb
verwaltungsrat verzug visum volk vollzug vorabend vorbild vorgang vorjahr vormittag vorrang vorschlag vorsicht vorstand
vorteil wachstum wald wandel wechsel werk wert wettbewerb widerspruch winter wirt wirtschaft wissen wohl wort wunsch zeitraum
zeugnis zoll zufall zugang zukunft zuschlag zuschuss zustand zuwachs zuwanderer zwang zweck
`;

/** Of the kind that always takes -s, and ends compounds as well: Ausbildungs·platz, Berufs·ausbildung. */
export const ALWAYS_S = `
abgrenzung abrechnung abschiebung abstimmung abteilung abweichung achtung aktivität alphabetisierung anerkennung anforderung
anmeldung anpassung anschaffung anstellung anstrengung anwendung anzahlung assoziation aufforderung aufklärung auflösung
ausbildung ausführung auslieferung ausrichtung ausschreibung ausstattung ausstellung auswertung auszahlung autorität
beachtung beantragung bearbeitung bebauung bedeutung bedienung bedingung bedrohung beerdigung befragung befreiung befristung
beförderung begegnung beglaubigung begleitung begründung begrünung begrüßung behandlung behinderung belegschaft belehrung
beleidigung beleuchtung belohnung belüftung bemerkung bemühung benachrichtigung beobachtung bepflanzung beratung berechnung
berechtigung bereitschaft berichtigung berufung beruhigung beschaffung bescheinigung beschreibung beschränkung beschäftigung
bestellung bestimmung bestätigung beteiligung betreuung bevölkerung bewegung bewerbung bewertung bewilligung bewirtung
bewährung bewältigung bezahlung beziehung bildung bindung bürgerschaft demonstration direktion diskriminierung diskussion
duldung dunkelheit durchführung dämmung eignung einbürgerung einführung eingliederung einheit einigung einladung einleitung
einordnung einrichtung einschränkung einschulung einsparung einstellung einstufung einwanderung einwilligung einzahlung
elternschaft emotion empfehlung entbindung entdeckung entfernung entlassung entlastung entscheidung entschuldigung
entschädigung entsorgung entspannung entstehung entwicklung erfahrung erfassung erfindung erforschung erfüllung ergänzung
erhaltung erholung erhöhung erinnerung erklärung erkrankung erkältung ermäßigung erneuerung ernährung erscheinung
erschließung erstattung erteilung erwartung erweiterung erzeugung erziehung erzählung eröffnung exkursion feierlichkeit
feindschaft fertigung feststellung fiktion finanzierung flexibilität forderung formulierung forschung fortbildung
fortpflanzung freiheit freizügigkeit freundschaft funktion fähigkeit förderung führung gastfreundschaft gefangenschaft
gelegenheit gemeinschaft genehmigung generation gerechtigkeit geschwindigkeit gesellschaft gesetzgebung gestaltung gesundheit
gewerkschaft gewinnung gewohnheit gewährung gleichberechtigung gleichstellung gliederung grafschaft gründung gültigkeit
haftung haltung handlung heizung hoffnung identität impfung industrialisierung information innovation inspektion installation
institution integration interpretation investition isolierung jugendlichkeit kleidung klärung kollektion kombination
kommission kommunikation konjunktion konstruktion konversation konzentration kooperation koordination koordinierung krankheit
kündigung kürzung ladung lagerung landschaft leistung leitung lesung lieferung lösung lüftung mahnung mannschaft mehrheit
meinung meldung messung migration minderheit mischung mission mitbestimmung mitteilung mittlung mobilität möglichkeit
nachbarschaft nachhaltigkeit nachzahlung nationalität neigung niederlassung nutzung operation organisation orientierung
ortschaft partnerschaft patenschaft pension persönlichkeit pflanzung pflasterung planung portion position produktion
promotion prostitution präsentation prävention prüfung qualifikation qualifizierung qualität quittung radikalisierung
reaktion realität rechnung rechtsprechung redaktion reduktion regelung regierung region registrierung reinigung religion
renovierung reservierung restauration revision revolution richtung räumung rüstung sammlung sanierung satzung scheidung
schenkung schlichtung schließung schulung schwangerschaft schwierigkeit schätzung schöpfung schülerschaft selbstständigkeit
sendung senkung sicherheit sicherung siedlung situation sitzung solidarität sozialisation spannung sperrung sprechung
steigerung stellung sterilisation steuerung stiftung stimmung strömung störung tagung teilung tradition trennung trägerschaft
tätigkeit umgebung umleitung umschulung umsetzung unfähigkeit universität unterbringung unterhaltung unterstützung
untersuchung veranstaltung verantwortung verarbeitung verbesserung verbindung verbrennung vereinbarung verfassung verfolgung
verfügung vergiftung vergütung verhandlung verhütung verkehrsberuhigung verletzung verlängerung vermeidung vermessung
vermietung vermittlung verordnung verpackung verpflegung verpflichtung versammlung verschmutzung versicherung version
versorgung verspätung verteidigung verteilung vertretung verwaltung verwandtschaft verweigerung verwendung verwertung
verzögerung voraussetzung vorbereitung vorlesung vorstellung wahrheit wanderung wartung wendung werbung wertschätzung widmung
wiederherstellung wiederholung wirkung wirtschaftlichkeit wissenschaft wohnung währung würdigung zahlung zeichnung zeitung
zertifizierung zivilisation zulassung zuordnung zusammenstellung zustellung zustimmung zuständigkeit zuwanderung zuweisung
zuwendung zuzahlung zählung änderung äußerung öffentlichkeit öffnung überprüfung übersetzung übertragung überwachung
überweisung übung
`;

/** Joined as they are: Markt·platz. */
export const BARE = `
abfall abgabe abhol abitur abnahme abo absatz abschiebe abwasser adress agrar aktion aktiv akut alarm alkohol alt alten
amateur angst ankauf anlauf anmelde ansprech antrag apotheken arbeit arbeiter architektur archiv arzt asyl atem audio
aufnahme auftakt auge ausgabe aushilf ausreise ausweis auto außen bad bahn ball bar barriere basis bastel bau baum begleit
beitrag beleg berater berg beruf bestand besucher beton betreuer bett bewegungs bewerber bier bild bio bleibe blut bode brand
brennpunkt brief brot brust brücken buch bus business bürger bürgeramt bürgerbüro bürgergeld café camping chat chef chemie
chor club coaching comic computer corona dach dampf daten datenschutz datum dauer demo deutsch deutschland diabetes
diakonissen dienst digital diplom dorf drogen druck duo ehe ehren ehrenamt eigen eil einfach eingabe einkauf einreise
einstieg einwohner einwohnermelde einzel eis eisen elektro eltern elterngeld empfang empfänger empfängnis end energie entgelt
erb erbe erd erdgas erst erwerb espresso essen euro event examen exil existenz export extra fach fachhochschul fahr fahrer
fahrplan fahrrad fall familien familienzentrum farb fehler feier fein feld fenster fern fernseh fest fett feuer feuerwehr
film filter finanz fisch fitness flach fleisch flug fluss forum foto frei fremd früh frühstück funk fuß fußball förder führer
führerschein garten gas gast geber geburt gefahr gefahrgut gefäß gehör geist geld geldgeber gemüse general genom gerät gesamt
gesichts gesundheitsamt gewerbe gift gips glas gleich gold gramm grammatik grenz groß grund grundsatz grundstück gruppe gut
hafen haft halb hals halte hand handy haupt haus hausarzt hausaufgaben haushalt hebamm heil heim heimat heirats heiz helfer
herbst hersteller herz hilf hilfe hitze hobby hoch hochschul hochwasser holz honorar hormon hotel hund hunger händler
immobilien impf import individual industrie info infrastruktur inhaber intensiv interesse interview jahres job jobcenter
jugend jugendamt jugendhilfe kabel kaffee kalt kapital keller kern kinder kindergarten kindergeld kindertages kirch kita
klein klima knie koch kohl komfort kompetenz komplett konflikt kontakt konto kontroll konzept konzern konzert kopf koran
kosten kraft kraftfahrzeug krank krankengeld kreativ kredit kreis krimi kriminal kultur kunst kupfer kurz käufer körper
künstler labor laden land landrats lang last latein lauf laut leb leder lehm lehr lehrer leicht leih leistung leit leiter
leitung lern lese licht lied liefer lohn luft luxus lärm magen mal management marketing markt maschinen material mathematik
mauer maß medien medizin meer mehr mehrgenerationen mehrwert meister melde menü merk mess messer metall miet mieter milch
minder mindest mini minimal mint misch mitarbeiter mittel mitternacht mobil mode modell modul monat motor multi mund musik
muslim muster mutter mutterschutz mädchen männer müll nachhilfe nacht nah natur neben nehmer nerven netz neu nieder nord not
notar notdienst notfall notruf nutz nutzer näh oberschul obst ohr online oper orchester ortsteil ost papier park partei
partner party pass patent pauschal pension personal pfarr pferd pfingst pflanz pflege pflicht pilot plan plastik platz polit
politik polizei porto post praxis preis presse prim privat probe problem produkt profi profil projekt protest prozess prüf
publikums quer rad rahmen rand rat raum reform regen reha reichs rein reise rentner reparatur reserve rest rhythmus risiko
roh rohr rollstuhl rot ruf ruhe rund rundfunk rückkehr sach saison sanitär satz schadstoff schall scheck schicht schlacht
schlaf schlag schlecht schlichtungs schluss schlüssel schmerz schmutz schnee schnell schnitt schnupper schreib schrift
schrott schul schutt schutz schwarz schwer schwerpunkt schwimm schüler see selbst semester seminar senioren service sexual
sing sitz sofort sommer sonder sonn sonntags sozial sozialamt sozialhilfe spar spende sperr spezial spiel spielplatz spitzen
sport sprach sprech spritz spät stadt stadtteil stadtwerke stahl stamm stand standard standesamt start staub stell steller
stern steuer stil stimm stoff straf straßenbahn strom struktur studien studier stuhl sturm stück such symbol system süd tabak
tabu tagesstätten tandem tanz tarif tast tausch tax taxi team technik technologie tee teil teilnahme teilnehmer teilzeit
telefon termin test text theater thema theorie therapie ticket tier tisch tor totalausfall tourismus tradition transfer
transparenz transport treff trenn trink trocken träger turn turnier typ umtausch umwelt umzug unfall uni unternehmer
unterricht urlaub vater verbraucher verbund verkauf verlauf video vier visa visum volks voll vollzeit vorkurs vorrang
vorsorge wach wachs wagen wahl wald wand war warn wart wasch wasser web wechsel weg weit weiter welt werk werkraum werkstatt
wert wett wetter wiedereinreise wiedereinstieg wild wind winter wochen wohn wohngeld wohnraum wort wortschatz wunsch wähler
zahl zahn zeit zelt zentral ziel zimmer zinn zins zivil zoll zoo zubehör zucker zug zusatz zweit zwischen öko öl
`;

/** Joined by -n or -en: Familien·hilfe, Gebühren·ordnung. */
export const WITH_N = `
abgabe absolvent adresse advokat agentur akademie akte aktie alte ambulanz ampel angehörige angestellte anlage apotheke
arbeitslose art artist assistent aufnahme auge ausgabe auszubildende bahn banane bauer beamte behinderte bekannte beschwerde
betroffene bett blume brücke bär börse bühne bürge chance christ decke demonstrant deutsche doktor dokument dozent drohne ehe
einnahme elefant elite emigrant erwachsene fahrt familie farbe fliege flüchtling form frage franziskaner frau freie
freiwillige fremde fürst gasse geburt gebühr gefahr gefäß gelehrte gemeinde generation genosse geschwister gesunde
gewerkschaft graf grenze grippe grundschule gruppe größe hase hebamme held hemd herr hilfe hose idee inhaber insel interesse
interessent invalide journalist jude jugendliche junge jurist kandidat kapelle karte kasse kette kinderkrippe kirche klasse
klausel klinik konsument kontrolle kranke kreatur krippe kunde kurve küche lampe lehre leihgabe lieferant liste löwe maschine
maske masse mauer maßnahme medien mensch messe methode miete migrant minute mitte mode motor muslim mühle nachbar nachname
nase nation note nummer obdachlose ohr orange pate patient pause person pfeife pflanze phase pianist piste planet polizist
praktikant presse prinz probe produzent prostituierte präsident quelle quote rabe rampe rasse reihe rente reserve rose runde
sache schicht schlacht schrift schule schwangere seele seife seite senior serie soldat sorge spende spezialist spitze sprache
spritze stelle steuer strafe straße strecke stube student stufe stunde stätte suppe säule tafel tasche tasse taste tatsache
teilhabe teilnahme therapie tochter tomate tonne tourist trage treppe truppe tutor tür uhr ursache vase versicherte verwandte
vorgabe waffe ware welle wiese witwe woche wolke wunde wähler zahl zeile zeitschrift zelle zeuge ziffer zone zunge
`;

/** They lose their last letter: Schul·abschluss, Sprach·kurs. */
export const WITHOUT_E = `
berufsschule ecke ehre erde fachhochschule farbe förderschule gesamtschule grenze grundschule hauptschule hilfe hochschule
kasse kirche kontrolle lehre miete oberschule pflege probe realschule schande schule sonne sprache stimme strafe wache
`;

/** Joined by -er or by -e, -es: Kinder·geld, Tage·geld, Bundes·land; and plurals with a changed vowel. */
export const CHANGED = `
abteilung=abteilungs amt=ämter anwalt=anwälte arbeit+e arzt=ärzte ausland=auslands ausland=ausländer bad=bäder ball=bälle
baum=bäume bild+er biologe=biologen blatt=blätter bote=boten buch=bücher bund+es dach=dächer datum=daten ei+er
erlaubnis=erlaubnis experte=experten fachkraft=fachkräfte firma=firmen frau=frauen friede+ns gast=gäste geheimnis=geheimnis
geist+er geld+er gemeinschaft=gemeinschafts genosse=genossen gerät+e getränk+e glaube+ns glied+er gott+es gruß=grüße
gut=güter gymnasium=gymnasial hand=hände haus=häuser hebamme=hebammen herz+ens hilfe=hilfs hund+e inland=inländer jahr+e
jahr+es kalender=kalender kenntnis=kenntnis kind+er kind+es kleid+er kollege=kollegen konto=konten kraft=kräfte
kranke=kranken land+es land=länder lehrkraft=lehrkräfte liebe=liebes lied+er loch=löcher lotse=lotsen mann=männer
medium=medien mitglied+er museum=museen mutter=mütter name+ns neffe=neffen ostern=oster pferd+e platz=plätze
praktikum=praktika psychologe=psychologen pädagoge=pädagogen rad=räder rat=räte raum=räume schmerz+ens sieg+es stadt=städte
tag+e tag+es thema=themen unterricht=unterrichts vater=väter visum=visa volk=volks volk=völker weg+e weihnacht+s
weihnachten=weihnachts wille+ns wort=wörter zahn=zähne zentrum=zentren zeuge=zeugen
`;

/** They begin no compound here, but end many. */
export const ENDS = `
abbruch abfahrt abgabe abgeordnete abgleich abhilfe abitur abkommen ablauf ablehnung abnahme abrechnung absage abschluss
abteil abzug adresse afrika agentur akademie alltag ampel amt analyse anbau anbieter androhung anfall anfrage anfänger angabe
angebot angebote angehörige angehörigkeit angestellte anhänger ankauf anlage anlass anlaufstelle annahme anordnung anruf
anschrift anspruch anstieg anstrengung anteil antrag anwalt anwendung anwältin anzeige apparat arbeit arbeiten arbeitend
archiv arten arzt assistentin assistenz aufgabe aufnahme aufruf aufsicht aufstieg auftrag auftritt aufwand auktion ausfall
ausflug ausgabe ausgang ausnahme ausreise ausrüstung aussage ausschuss ausstellung austausch auswahl ausweis auto autobahn
automat bad bahn bank basar bau bauer beamte beamtin bearbeiter bearbeiterin bearbeitung beauftragte bedarf bedingung
bedürfnis befehl befreiung befund beförderung beginn begleitung begriff behandlung behelf behörde beihilfe beirat beispiel
beitrag beitritt belastung beleg belehrung berater beraterin beratung berechnung berechtigung bereich bereitschaft bericht
beruf bescheid bescheinigung beschluss beschwerde besitzer besprechung bestand beteiligung betrag betreuer betreuerin
betreuung betrieb betrug bett bevölkerung bewerber bewerberin bewertung bewohner bewohnerin bewältigung bezirk bezug bibel
bibliothek bild bildend bildung bindung blatt boden bogen brauch breite brief brunnen brücke buch bund bus börse bücherei
bürger bürgerin bürgermeister bürgermeisterin büro büros cafe café center chance charakter check chirurgie coach coaching cup
darlehen datei dauer debatte defizit delikt dezernat dezernent dezernentin diagnose dienst dienste diplom direktor direktorin
dokument dorf drama druck durchschnitt ecke ehrenamt eigentümer eigentümerin einbruch eindruck einfluss eingang einheit
einkauf einlass einnahme einreise einrichtung einsteiger einsteigerin einstellung einstieg eintrag einwohner einwohnerin
einzug eis element eltern empfang empfänger entgelt entscheid entzug erfahrung erklärung erlaubnis erlebnis ermäßigung
ersparnis erwachsene erwerb essen etage euro exemplar existenz experte experten fach fachkraft fahrer fahrplan fahrt fahrzeug
faktor fall falle familie fehler feier feld fest figur firma fleisch flieger flohmarkt flug flughafen flyer fläche flüchtling
folge fond fonds form formular formulare forscher forschung frage frau frauen freiheit freizeit freund frist frühstück fund
fähigkeit führer führerin gabe gang garantie garten gasse gast geber geberin gebiet gebrauch gebäude gebühr gedanke gefahr
gefühl gegend gegner gehalt gehör geld gelände gemeinde gemeinderat gemeinschaft generation genossenschaft gericht gerät
geräusch geschichte geschädigte gesellschaft gesetz gesetzbuch gespräch gestalt gewalt gewinn gewöhnung gipfel grad grenze
grenzwert grund grundlage gruppe größe gut gutachten gänger gängerin güter hafen haft halle haltestelle haltung handschrift
hauptstadt haus hausarbeit hausarzt hausaufgabe haushalt hausnummer heft heilkunde heim helfer helferin hemd herkunft
hersteller hilfe hinweis hochschule hof hotline hund händler händlerin häuser höhe hürde idee impfung implantat inhaber
inhaberin initiative institut interesse interessierte jahr jahrgang jugendamt jugendliche kaffee kalender kammer kampagne
kandidat kanzler kanzlerin karriere karte karten kasse katze kauf kenntnis kette kilometer kind kinder kindergarten kirche
klasse klima klinik klinikum kochen kollege komitee kommission kompetenz konferenz konflikt kongress kontingent kontrolle
konzept konzert koordination kopf kosten kraft kraftwerk kreis kreislauf kriminalamt krise kritik kunde kundin kunst kurs
käufer könig küche kürzung labor laden lage lager lampe land landesamt landkreis landschaft last lauf lehre lehrer lehrerin
lehrgang lehrkraft lehrkräfte lehrling lehrplan leistung leiter leiterin leitung lernangebot lernen lesen leser lesung leute
linie liste lohn lokal lotse lotsin löhne lösung lücke macher macht magazin mahlzeit malen manager mangel mannschaft marke
markt maschine masse material materialien maßnahme medium medizin mehr meister meisterin menge mensch merkmal messe messung
methode mieter mieterin minimum minister ministerin ministerium minute mitglied mitglieder mittel mittelpunkt mittler
mittlerin mittwoch mobil mobilität modell monat motiv museum mutter mädchen mängel möglichkeit mühle müll nachbar nachfrage
nachmittag nachricht nacht nachweis nachwuchs nachzug nadel name nehmer nehmerin netz netzwerk netzwerke neubau niveau norm
notdienst note notstand nummer nutzer nutzerin nutzung nähe objekt operation opfer option orden ordner ordnung organ orgel
ort osten paar paket pakt panne papier park partei partie partner partnerin partnerschaft pass pate patenschaft patient patin
pause person personal perspektive pfad pferd pflanze pflaster pflege pfleger pflegerin pflicht phase philosophie pille pilot
plan planer planung platz police politik politiker portal position post postleitzahl praktikant praktikantin praktikum praxis
preis prinzip problem produktion profil prognose programm projekt protokoll prozent prozess präsident präsidentin präsidium
prüfung pult punkt pädagoge pädagogik pädiatrie qualifikation qualität quelle quote rabatt rahmen rasse rat ratgeber ratte
raub raum rechnen rechner recht rechte rede reden reform regel regeln regelung regen regierung region reife reihe reise
reisende rente rentner reparieren republik reservierung restaurant rhythmus richter richterin richtlinie richtung ring rolle
roman route rubrik ruf ruhe runde rundgang räte räume rückkehr rückstand saal sachbearbeiter sachbearbeiterin sache saison
samstag satz satzung schaden schale schalter schau schein schicht schichten schiene schiff schluss schnee schreiben schreiber
schrift schritt schuld schule schulen schulkind schutz schwangerschaft schwerpunkt schwester schwimmen schwäche schüler
schülerin sehen seite sekretär sektor sekunde semester seminar sender senioren serie service session sicherheit sicherung
siedlung singen sinn sitte situation sitz sitzung sohn sold sonntag sorge spende sperre spezialist spiegel spiel spiele
spielen spieler spirale spitze sprache sprecher sprecherin spritze spruch sprung spur staat stadt stadtrat stadtteil stand
star start station statistik status stau stein stelle steller stellerin stellung stempel stern steuer stift stiftung stil
stimme stimmung stipendium stock stoff strategie straße straßenbahn streik streit stress strich strom struktur strömung stube
studie studio studium stufe stunde sturm stätte stück stürmer suche suchend suchende system szene sänger tabelle tafel tag
tagesstätte tagung tal tandem tanzen tarif tasche tat tausch team technik technologie teil teilhabe teilnahme teilnehmer
teilnehmerin telefon tempel tendenz termin test tests text theater thema themen theorie ticket tier tipp titel tochter tod
tour tourismus tracht tradition trainer trainerin training traum treff treffen treffpunkt treiber trend trennung trinken
trägerin turm turnier tätige tätigkeit tür umbau umfeld umfrage umgebung umwelt unfall union universität unterhalt unterlagen
unternehmen unternehmer unterricht unterschied unterschrift untersuchung urkunde urlaub urteil vater verband verbot
verbraucher verbund verein vereinbarung verfahren vergabe vergleich verhalten verhältnis verkauf verkehr verkäufer
verkäuferin verlag verlauf verletzung verlust vermieter vermieterin vermittler vermittlerin vermögen verordnung versammlung
versicherer versicherung versorgung versprechen verstehen versteher versteigerung verstoß verständnis versuch vertrag
vertreter vertretung verwaltung verzeichnis visum vogel volk voraussetzung vorbereitung vorhaben vorlage vormittag vorschlag
vorschule vorsitz vorsitzende vorstand vorteil vortrag wagen wahl wahrheit wald wand ware warnung wasser wechsel weg wege
weise weite welle welt werbung werk werkstatt wert wesen westen wettbewerb wette wetter wille wind wirkung wirtschaft wissen
wissenschaft wissenschaftler wissenschaftlerin woche wohl wohnen wohner wohnerin wohngeld wohnung wort wunsch wähler währung
zahl zahlung zaun zeichen zeit zeitraum zeitschrift zeitung zelle zentimeter zentrale zentren zentrum zertifikat zettel zeuge
zeugnis ziel ziele zimmer zins zone zug zugang zulage zulassung zusage zusammenarbeit zusammenführung zusammenhang zuschlag
zuschuss zustand zutritt zuwendung zweck zwecke zweig ärzte ärztin übergang übernahme überschuss übersetzung übersicht übung
übungen
`;

/** Adjectives and participles that end compounds: sozial·versicherungs·pflichtig. */
export const ADJECTIVES = `
abhängig angehörig arm artig basiert bedingt bedürftig begleitend berechtigend berechtigt bereit bestimmt bewusst bezogen
bildend eigen erfahren fern fremd freundlich fähig fördernd förmig gebildet gebunden gefährdet gemindert geprägt gerecht
gerichtet gesteuert gestützt gewerblich günstig haltig intensiv jährig kritisch kundig leer los monatlich nah neutral
orientiert pflichtig politisch praktisch praktische qualifiziert qualifizierte rechtlich reich relevant schulisch schädlich
sicher spezifisch sprachig stellig ständig stündig suchend technisch theoretisch typisch tägig tätig unabhängig unterstützend
weit wirtschaftlich wöchentlich wöchig ärztlich übergreifend
`;

/** Not nouns in front of others, but in front of many: Grund·sicherung, Erst·ausstattung. Whole words of their own besides. */
export const FRONTS = `
allgemein dritt einzel erst gesamt grund haupt höchst international mehr mindest neben persönlich privat selbst sonder sozial
spezial teil voll zweit öffentlich
`;
