import { summary } from '../simplify/report.ts';
import type { Terminal } from '../terminal.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { check } from './check.ts';
import type { NamedStep } from './run.ts';
import { needsPerson, simplifyWorkspace } from './simplify.ts';
import { translateWorkspace } from './translate.ts';

/** The steps of a nightly run between adding and building. */

/** A run prints one result of its own: what a step prints is for people. */
function forPeople(terminal: Terminal): Terminal {
  return { ...terminal, out: terminal.note };
}

/**
 * Drafts the plain German that is missing. What the gate refuses is no reason to wake somebody every night: readers see the
 * original, and `simplify` says why.
 */
export const simplifyStep: NamedStep = {
  name: 'simplify',
  async run(dir, _options, terminal, patiences) {
    const workspace = await openWorkspace(dir);
    const [lang] = workspace.config.languages;
    if (lang !== 'de') return { summary: `no plain German for texts in "${lang}"`, person: false };
    const outcomes = await simplifyWorkspace(workspace, [], {}, forPeople(terminal), { patiences });
    return { summary: summary(outcomes), person: outcomes.some(needsPerson) };
  },
};

/** Translates what is missing, with the engine of the configuration. */
export const translateStep: NamedStep = {
  name: 'translate',
  async run(dir, _options, terminal, patiences) {
    const workspace = await openWorkspace(dir);
    const { engines } = workspace.config;
    return await translateWorkspace(workspace, engines, {}, forPeople(terminal), { patiences });
  },
};

/** Says what is kept out of the edition until a person has looked at it. */
export const checkStep: NamedStep = {
  name: 'check',
  async run(dir, _options, terminal) {
    const blocked = (await check(dir, {}, forPeople(terminal))) !== 0;
    return {
      summary: blocked ? 'some texts are kept out of the edition' : 'nothing stands against publishing',
      person: blocked,
    };
  },
};
