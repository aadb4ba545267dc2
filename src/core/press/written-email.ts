/** The address that an e-mail program takes, where it was printed so that no robot reads it: "presse(at)…". */
export function writtenEmail(text: string): string {
  return text.replace(/ ?(?:[([](?:at|ät|a|@)[)\]]|@) ?/i, '@');
}
