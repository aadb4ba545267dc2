import type { CustomTopic } from '../core/edition.ts';
import { isTopic } from '../core/topics.ts';
import { currentLanguage, t } from './i18n.ts';

/** A topic's name in the interface's language; for a publisher's own topic without one, its first name or identifier. */
export function topicName(id: string, custom: readonly CustomTopic[]): string {
  if (isTopic(id)) return t(`topics.${id}`);
  const label = custom.find((topic) => topic.id === id)?.label ?? {};
  return label[currentLanguage()] ?? Object.values(label)[0] ?? id;
}
