import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Asked, type Reply, startServer } from '../llm/server.test-support.ts';
import { runTranslate, toUkrainian, translatable } from './engines.test-support.ts';

const json = (value: unknown, status = 200): Reply => ({ status, body: JSON.stringify(value) });
const GLOSSARY = {
  glossary_id: 'g-1',
  ready: true,
  source_lang: 'de',
  target_lang: 'uk',
  creation_time: '2026-05-01T00:00:00Z',
  entry_count: 9,
};

/** DeepL's v2, as far as it is asked; `translate` may answer for it. */
function deeplServer(
  translate: (asked: Asked, nth: number) => Reply = translated,
  pairs = [{ source_lang: 'de', target_lang: 'uk' }],
) {
  const made: string[] = [];
  let translations = 0;
  return startServer((asked) => {
    if (asked.path === '/v2/glossary-language-pairs') return json({ supported_languages: pairs });
    if (asked.path === '/v2/glossaries' && asked.method === 'GET') {
      return json({ glossaries: made.map((name) => ({ ...GLOSSARY, name })) });
    }
    if (asked.path === '/v2/glossaries') {
      const name = new URLSearchParams(asked.body).get('name') ?? '';
      made.push(name);
      return json({ ...GLOSSARY, name }, 201);
    }
    if (asked.path === '/v2/translate') {
      translations += 1;
      return translate(asked, translations);
    }
    return json({ message: 'not found' }, 404);
  });
}

function translated({ body }: Asked): Reply {
  const texts = new URLSearchParams(body).getAll('text');
  return json({
    translations: texts.map((text) => ({
      detected_source_language: 'DE',
      text: toUkrainian(text),
      billed_characters: text.length,
    })),
  });
}

const deepl = (url: string) => ({
  translate: 'deepl' as const,
  deepl: { key: 'DEEPL_AUTH_KEY', serverUrl: url, price: 20, parallel: 4 },
});

describe('deepl', () => {
  it('is asked with XML tags, a glossary and context', async () => {
    const server = await deeplServer();
    const dir = translatable();
    const { code, result } = await runTranslate(dir, deepl(server.url));
    expect([code, result.texts[0]?.state]).toEqual([0, 'written']);
    expect(result.cost).toBeGreaterThan(0);
    const sent = server.asked.find(({ path }) => path === '/v2/translate');
    const form = new URLSearchParams(sent?.body);
    expect(sent?.headers.authorization).toBe('DeepL-Auth-Key test-key');
    expect([
      form.get('tag_handling'),
      form.get('ignore_tags'),
      form.get('target_lang'),
      form.get('glossary_id'),
    ]).toEqual(['xml', 'x', 'uk', 'g-1']);
    expect(form.get('context')).toContain('Deutschkurs');
    expect(sent?.body).not.toContain('35555');
    const entries = new URLSearchParams(
      server.asked.find(({ method, path }) => method === 'POST' && path === '/v2/glossaries')?.body,
    );
    expect(entries.get('entries')).toContain('Anmeldung\tреєстрація');
    const markdown = readFileSync(join(dir, 'releases/kurs/uk.original.md'), 'utf8');
    expect(markdown).toContain('engine: deepl');
    expect(markdown).toContain('0201 88-35555');
  });

  it('tells the answers to texts under way together apart', async () => {
    // Only one of the two is told to wait, and only that one does.
    const server = await deeplServer((asked) => {
      const first = server.asked.filter(({ body }) => body === asked.body).length === 1;
      if (!asked.body.includes('Bald') || !first) return { ...translated(asked), delay: 30 };
      return { ...json({ message: 'Too many requests' }, 429), headers: { 'retry-after': '9' }, delay: 60 };
    });
    const plain = '---\norigin: human\n---\n# Bald\n\nEin neuer Kurs beginnt bald.\n';
    const dir = translatable({ 'releases/kurs/de.plain.md': plain });
    const { waits, result } = await runTranslate(dir, deepl(server.url));
    expect(waits).toEqual([9000]);
    expect(result.texts.map(({ state }) => state)).toEqual(['written', 'written']);
    expect(server.asked.filter(({ method, path }) => method === 'POST' && path === '/v2/glossaries')).toHaveLength(1);
  });

  it('makes its glossary once', async () => {
    const server = await deeplServer();
    await runTranslate(translatable(), deepl(server.url));
    await runTranslate(translatable(), deepl(server.url));
    expect(server.asked.filter(({ method, path }) => method === 'POST' && path === '/v2/glossaries')).toHaveLength(1);
  });

  it('does without where DeepL has no glossaries for the language', async () => {
    const server = await deeplServer(translated, []);
    const { code } = await runTranslate(translatable(), deepl(server.url));
    expect(code).toBe(0);
    expect(server.asked.at(-1)?.body).not.toContain('glossary_id');
  });

  it('is asked again after as long as it says, and after its own errors', async () => {
    const server = await deeplServer((asked, nth) => {
      if (nth === 1) return { ...json({ message: 'Too many requests' }, 429), headers: { 'retry-after': '9' } };
      if (nth === 2) return json({ message: 'down' }, 503);
      return nth === 3 ? { ...translated(asked), cut: true } : translated(asked);
    });
    const { code, waits } = await runTranslate(translatable(), deepl(server.url));
    expect([code, waits]).toEqual([0, [9000, 2000, 4000]]);
  });

  it('says that the quota is used up, and is not asked again', async () => {
    const server = await deeplServer(() => json({ message: 'Quota exceeded' }, 456));
    const { code, result, waits } = await runTranslate(translatable(), deepl(server.url));
    expect([code, waits]).toEqual([1, []]);
    expect(result.texts[0]?.reason).toContain('quota');
  });

  it.each<[string, (asked: Asked) => Reply, RegExp]>([
    ['too few texts', () => json({ translations: [{ detected_source_language: 'DE', text: 'Так' }] }), /answered 1 of/],
    ['no JSON', () => ({ body: '<html>' }), /form of DeepL/],
    ['no texts', () => json({}), /form of DeepL/],
    [
      'no words',
      ({ body }) => json({ translations: new URLSearchParams(body).getAll('text').map(() => ({ text: null })) }),
      /form of DeepL/,
    ],
    ['that the request is too large', () => json({ message: 'too large' }, 413), /too large/],
    [
      'the source itself',
      ({ body }) =>
        json({
          translations: new URLSearchParams(body)
            .getAll('text')
            .map((text) => ({ detected_source_language: 'DE', text })),
        }),
      /untranslated/,
    ],
  ])('answers nonsense: %s', async (_, answer, reason) => {
    const server = await deeplServer(answer);
    const { code, result } = await runTranslate(translatable(), deepl(server.url));
    expect([code, result.texts[0]?.state]).toEqual([1, 'failed']);
    expect(result.texts[0]?.reason).toMatch(reason);
  });

  it('needs its key from the environment', async () => {
    await expect(
      runTranslate(translatable(), { translate: 'deepl', deepl: { key: 'NO_SUCH_KEY', parallel: 4 } }),
    ).rejects.toThrow(/NO_SUCH_KEY/);
  });
});
