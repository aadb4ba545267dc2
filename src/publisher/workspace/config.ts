import { join } from 'node:path';
import * as v from 'valibot';
import { contactSchema, filled, onlyFields, webAddress } from '../../core/codec/markdown.ts';
import type { CustomTopic, Publisher } from '../../core/edition.ts';
import { InputError } from '../../core/errors.ts';
import { findLanguage, LANGUAGES } from '../../core/language.ts';
import type { LanguageTag } from '../../core/release.ts';
import { isTopic, TOPICS } from '../../core/topics.ts';
import { type EnginesConfig, enginesSchema } from '../engine-config.ts';
import { type PlainConfig, plainSchema } from '../plain-config.ts';
import { inFile, readTextFile } from './files.ts';
import { readJsonFields } from './json-fields.ts';
import { refuseUnknownRules } from './plain-rules.ts';
import { type RulesConfig, rulesSchema } from './rules-config.ts';

export const CONFIG_FILE = 'lesebruecke.json';

/** What `lesebruecke.json` says. */
export interface WorkspaceConfig {
  publisher: Publisher;
  /** At least one; the first is the language the publisher writes in. */
  languages: [LanguageTag, ...LanguageTag[]];
  topics: CustomTopic[];
  /** Own words for the rules that suggest topics and relevance. */
  rules: RulesConfig;
  /** Public address of the built site, with a slash at its end. */
  site?: string;
  /** Feeds, pages and texts that `add` reads when it is given none: addresses, or paths from the workspace. */
  sources: string[];
  /** Which engines translate, and how they are reached. */
  engines: EnginesConfig;
  /** What drafts plain German. */
  plain: PlainConfig;
}

const known = LANGUAGES.map(({ tag }) => tag).join(', ');
const languageTag = v.pipe(
  v.string(`one of ${known}`),
  v.check(
    (tag) => findLanguage(tag) !== undefined,
    (issue) => `one of ${known}, not "${issue.input}"`,
  ),
);

const topicId = v.pipe(
  v.string('a short name in small letters'),
  v.regex(/^[a-z][a-z0-9-]*$/, 'a short name in small letters such as environment'),
  v.check((id) => !isTopic(id), 'a name that is not built in already'),
);

/** A part of the path to what is wrong; by its names the line is found. */
function step(key: string): v.ObjectPathItem {
  return { type: 'object', origin: 'key', input: {}, key, value: undefined };
}

const schema = v.pipe(
  onlyFields({
    publisher: onlyFields({
      name: filled,
      url: v.exactOptional(webAddress),
      contact: v.exactOptional(contactSchema),
      sample: v.exactOptional(
        v.pipe(
          v.picklist(['true', 'false'], 'true or false'),
          v.transform((word) => word === 'true'),
        ),
      ),
    }),
    languages: v.pipe(
      v.array(languageTag, 'a list such as ["de", "en", "ar"]'),
      v.nonEmpty('a list with at least the language you write in'),
      v.check((tags) => new Set(tags).size === tags.length, 'a list that names each language once'),
    ),
    topics: v.exactOptional(
      v.array(onlyFields({ id: topicId, label: v.record(languageTag, filled) }), 'a list of topics'),
      [],
    ),
    site: v.exactOptional(
      v.pipe(
        webAddress,
        v.transform((url) => url.replace(/\/*$/, '/')),
      ),
    ),
    rules: v.exactOptional(rulesSchema, {}),
    engines: v.exactOptional(enginesSchema, {}),
    plain: v.exactOptional(plainSchema, {}),
    sources: v.exactOptional(v.array(filled, 'a list of addresses such as ["https://www.example.org/feed.xml"]'), []),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { id, label } of dataset.value.topics) {
      const missing = dataset.value.languages.filter((tag) => !(tag in label));
      if (missing.length > 0) addIssue({ message: `complete: topic ${id} has no name in ${missing.join(', ')}` });
    }
    const known = topicIds(dataset.value);
    for (const id of Object.keys(dataset.value.rules.topics)) {
      if (known.includes(id)) continue;
      const message = `about a topic: ${known.join(', ')}; others are named in \`topics\` first`;
      addIssue({ message, path: [step('rules'), step('topics'), step(id)] });
    }
  }),
);

/** Reads `lesebruecke.json`. Errors name the file and, where it can be told, the line. */
export async function readConfig(dir: string): Promise<WorkspaceConfig> {
  const file = join(dir, CONFIG_FILE);
  let text: string;
  try {
    ({ text } = await readTextFile(file));
  } catch (error) {
    if (!(error instanceof InputError) || !/no such file/.test(error.message)) throw error;
    throw new InputError(`there is no ${CONFIG_FILE}: make a workspace with \`init\``, { file: dir }, { cause: error });
  }
  const config = inFile(file, (): WorkspaceConfig => {
    const { languages, ...rest } = readJsonFields(schema, text);
    const [first, ...others] = languages;
    if (!first) throw new InputError('`languages` must name the language you write in');
    return { ...rest, languages: [first, ...others] };
  });
  await refuseUnknownRules(config.plain.off, text, file);
  return config;
}

/** Topics that a release may name. */
export function topicIds(config: Pick<WorkspaceConfig, 'topics'>): string[] {
  return [...TOPICS, ...config.topics.map(({ id }) => id)];
}
