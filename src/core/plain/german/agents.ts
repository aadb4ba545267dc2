/**
 * Who acts: people and institutions, by the end of their name. Only these are the doer in "wird von … gefördert"; "von Montag
 * bis Freitag" and "von der Brücke" are not.
 */
const AGENT =
  /(?:stadt|verwaltung|land|bund|kreis|landkreis|gemeinde|kommune|region|verein|verband|bündnis|amt|behörde|ministerium|regierung|rat|beirat|ausschuss|parlament|bundestag|landtag|kommission|stiftung|gesellschaft|genossenschaft|gmbh|firma|unternehmen|betrieb|büro|schule|hochschule|universität|akademie|institut|bibliothek|bücherei|museum|theater|klinik|klinikum|krankenhaus|polizei|feuerwehr|gericht|kirche|kirchengemeinde|pfarrei|caritas|diakonie|kirchenkreis|jobcenter|agentur|kasse|bank|sparkasse|werke|stadtwerke|team|gruppe|initiative|fraktion|partei|union|kammer|zentrum|stelle|werk|dienst|träger|jury|redaktion|leitung|beauftragte|senat|bürgermeister(?:in)?|minister(?:in)?|präsident(?:in)?|leiter(?:in)?|direktor(?:in)?|landrat|landrätin|dezernent(?:in)?|referent(?:in)?|sprecher(?:in)?|künstler(?:in)?|architekt(?:in)?|trainer(?:in)?|arzt|ärztin|lehrer(?:in)?|berater(?:in)?|familie|fachleuten?|mitarbeitern?|mitarbeiterinnen|kindern?|jugendlichen?|freiwilligen?|ehrenamtlichen?|helfern?|eltern|schülern?|bürgern?|expertinnen|experten|vereinen|verbänden|schulen|firmen|behörden|gemeinden|kommunen|städten|ländern|betrieben|kirchen|trägern|familien|stadtwerken|studierenden|mitarbeitenden)$/i;
/** End like an agent and are none: "Ausland", "Vorrat". */
const NO_AGENT =
  /(?:ausland|inland|vorrat|ferienland|baustelle|haltestelle|tankstelle|arbeitsstelle|bauwerk|feuerwerk|parkbank|umkreis|radwerk)$/i;

/** Whether a noun names a person or an institution that acts. */
export function isAgent(noun: string): boolean {
  return AGENT.test(noun) && !NO_AGENT.test(noun);
}
