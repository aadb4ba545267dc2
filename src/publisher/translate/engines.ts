import { InputError } from '../../core/errors.ts';
import type { LanguageTag } from '../../core/release.ts';
import { keyFrom } from '../drafts/key.ts';
import type { EngineName, EnginesConfig } from '../engine-config.ts';
import { makeDeepl } from './deepl.ts';
import type { Engine } from './engine.ts';
import type { Glossary } from './glossary.ts';
import { makeLlm } from './llm.ts';
import { type MemoryEntry, makeMemory } from './memory.ts';

export interface EngineNeeds {
  config: EnginesConfig;
  env: Record<string, string | undefined>;
  glossaryFor: (to: LanguageTag) => Glossary;
  /** What has been translated before; asked for only if the engine is `memory`. */
  memory: () => readonly MemoryEntry[];
}

/**
 * Makes an engine ready.
 *
 * @throws InputError if its configuration or its key is missing.
 */
export function makeEngine(name: EngineName, { config, env, glossaryFor, memory }: EngineNeeds): Engine {
  switch (name) {
    case 'memory':
      return makeMemory(memory(), glossaryFor);
    case 'llm': {
      if (!config.llm)
        throw new InputError('the engine llm needs `engines.llm` with baseURL and model in lesebruecke.json');
      return makeLlm(config.llm, config.llm.key === undefined ? undefined : keyFrom(env, config.llm.key));
    }
    case 'deepl': {
      const { key = 'DEEPL_AUTH_KEY', parallel = 4, ...rest } = config.deepl ?? {};
      return makeDeepl({ key, parallel, ...rest }, keyFrom(env, key), (to) => glossaryFor(to).pairs);
    }
  }
}
