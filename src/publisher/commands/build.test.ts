import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeApp, runCli, scratchFolder, scratchWorkspace, snapshot, writeFiles } from '../scratch.test-support.ts';

let root: string;
let workspace: string;
beforeEach(() => {
  root = scratchFolder();
  workspace = join(root, 'W');
});

describe('build', () => {
  it('says what it has written, and writes nothing the second time', async () => {
    scratchWorkspace(workspace);
    const args = ['build', workspace, '--site', join(root, 'D'), '--app', fakeApp(root)];
    const first = JSON.parse((await runCli(...args, '--json')).out);
    expect(first.written).toBe(first.files);
    const before = snapshot(join(root, 'D'));
    expect(JSON.parse((await runCli(...args, '--json')).out)).toMatchObject({ files: first.files, written: 0 });
    expect(snapshot(join(root, 'D'))).toEqual(before);
  });

  const breaks: [what: string, files: Record<string, string | Uint8Array>, place: RegExp][] = [
    ['not UTF-8', { 'releases/kurs/ar.plain.md': Buffer.from([0x2d, 0xff]) }, /ar\.plain\.md:1: /],
    ['an empty file', { 'releases/kurs/ar.plain.md': '' }, /ar\.plain\.md:1: /],
    ['broken front matter', { 'releases/kurs/ar.plain.md': '---\norigin: nobody\n---\n# T\n' }, /ar\.plain\.md:2: /],
    ['an unknown language', { 'releases/kurs/xx.plain.md': '---\norigin: human\n---\n# T\n' }, /xx\.plain\.md:1: /],
    [
      'a picture that is not there',
      {
        'releases/zwei/de.original.md':
          '---\npublished: 2026-03-03\norigin: human\n---\n# T\n\n```image\nsrc: media/x.png\n```\n',
      },
      /media\/x\.png: /,
    ],
    ['a broken lesebruecke.json', { 'lesebruecke.json': '{' }, /lesebruecke\.json(?::1)?: /],
  ];
  it.each(breaks)('%s: one sentence, 2, workspace and site as they were', async (_, files, place) => {
    scratchWorkspace(workspace);
    const args = ['build', workspace, '--site', join(root, 'D'), '--app', fakeApp(root)];
    await runCli(...args);
    const site = snapshot(join(root, 'D'));
    writeFiles(workspace, files);
    const source = snapshot(workspace);
    const { code, out, notes } = await runCli(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(notes).toMatch(place);
    expect(notes.split('\n')).toHaveLength(1);
    expect(snapshot(join(root, 'D'))).toEqual(site);
    expect(snapshot(workspace)).toEqual(source);
  });

  it('goes without a text whose blocks do not match, and says where they do not', async () => {
    const text = '---\norigin: human\n---\n# T\n\n## Text\n';
    scratchWorkspace(workspace, { 'releases/kurs/en.original.md': text });
    const args = ['build', workspace, '--site', join(root, 'D'), '--app', fakeApp(root)];
    const { code, notes } = await runCli(...args);
    expect(code).toBe(1);
    expect(notes).toMatch(/Left out: releases\/kurs\/en\.original\.md: It does not line up: here stands a heading/);
    expect(existsSync(join(root, 'D/ar/r/kurs/index.html'))).toBe(true);
  });

  it('refuses folders that are something else', async () => {
    scratchWorkspace(workspace);
    const app = fakeApp(root);
    writeFiles(root, { 'photos/a.jpg': 'x' });
    expect((await runCli('build', workspace, '--site', join(root, 'photos'), '--app', app)).notes).toMatch(/not empty/);
    expect((await runCli('build', workspace, '--site', workspace, '--app', app)).notes).toMatch(/this is a workspace/);
    rmSync(join(root, 'prerender'), { recursive: true });
    expect((await runCli('build', workspace, '--site', join(root, 'D'), '--app', app)).notes).toMatch(/no built app/);
    expect((await runCli('build', join(root, 'nowhere'), '--site', join(root, 'D'))).code).toBe(2);
    expect(existsSync(join(root, 'D'))).toBe(false);
  });

  it('does not read what a link leads to outside', async () => {
    scratchWorkspace(workspace);
    writeFiles(root, { 'secret.md': '---\norigin: human\n---\n# Secret\n\nx\n\n```contact\n```\n' });
    symlinkSync(join(root, 'secret.md'), join(workspace, 'releases/kurs/en.plain.md'));
    const { code, notes } = await runCli('build', workspace, '--site', join(root, 'D'), '--app', fakeApp(root));
    expect(code).toBe(2);
    expect(notes).toContain('leads out of the workspace');
  });
});
