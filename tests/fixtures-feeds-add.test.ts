import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../src/core/errors.ts';
import { add } from '../src/publisher/commands/add.ts';
import { contents, runCli, scratchFolder } from '../src/publisher/scratch.test-support.ts';
import type { Terminal } from '../src/publisher/terminal.ts';
import { openWorkspace, readReleases } from '../src/publisher/workspace/workspace.ts';
import { filesIn, fixtureFolder } from './fixtures-support.ts';

/** Broken, badly encoded and malicious feeds, each added to an empty workspace. */
const { folder, missing } = fixtureFolder('feeds');
const files = ['encoding', 'illformed', 'json', 'sanitize'].flatMap((part) =>
  filesIn(folder, part).map((name) => join(part, name)),
);

const offline = async () => {
  throw new InputError('there is no network in this test');
};

const terminal: Terminal = {
  out: () => undefined,
  note: () => undefined,
  progress: () => undefined,
  today: () => '2026-05-01',
  env: {},
  interrupted: () => Promise.resolve(),
};

let workspace: string;
beforeEach(async () => {
  workspace = join(scratchFolder(), 'W');
  await runCli('init', workspace);
});

describe.skipIf(missing)(`bad feeds added (needs ${folder})`, () => {
  it.each(files)(
    '%s ends in valid releases, or in one clear error and an unchanged workspace',
    async (file) => {
      const before = contents(workspace);
      let error: unknown;
      try {
        await add(workspace, [join(folder, file)], { fetch: offline }, terminal);
      } catch (caught) {
        error = caught;
      }
      const { ids } = await openWorkspace(workspace);
      for await (const { renditions } of readReleases(await openWorkspace(workspace))) {
        expect(renditions[0]?.blocks.length).toBeGreaterThan(0);
      }
      if (error === undefined) {
        expect(ids.length).toBeGreaterThan(0);
        return;
      }
      expect(error).toBeInstanceOf(InputError);
      expect(String(error)).toContain(file);
      expect(contents(workspace)).toEqual(before);
    },
    5000,
  );
});
