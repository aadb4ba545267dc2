/** Topics every edition may use; the app has their names in all its languages. Publishers can add their own. */
export const TOPICS = ['work', 'german', 'school', 'home', 'health', 'money', 'papers', 'people', 'city'] as const;

export type Topic = (typeof TOPICS)[number];

export function isTopic(id: string): id is Topic {
  return (TOPICS as readonly string[]).includes(id);
}
