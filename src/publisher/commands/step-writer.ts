import { join } from 'node:path';
import { type AddPlan, applyAdd } from '../workspace/add-release.ts';
import { removeFile } from '../workspace/files.ts';
import { findPicture, writePicture } from '../workspace/media.ts';
import { type SourceItem, type SourceState, type SourceStates, writeSourceStates } from '../workspace/source-states.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Step } from './item-planner.ts';
import { stateOfItem } from './known-releases.ts';
import type { ReleaseChange, SourceResult } from './source-result.ts';
import type { TakenPicture } from './take-pictures.ts';

/** So many releases are made before they are written: little is lost by a kill, and the state is written seldom. */
const BATCH = 25;
/** So many bytes of pictures wait in the memory. */
const MOST_BYTES = 16_000_000;

/** Whether it is time to write what was planned. */
export function isBatch(steps: readonly Step[]): boolean {
  const pictures = steps.flatMap(({ pictures = [] }) => pictures);
  const bytes = pictures.reduce((sum, one) => sum + (one.bytes?.byteLength ?? 0), 0);
  return steps.length >= BATCH || bytes >= MOST_BYTES;
}

export interface WriterContext {
  workspace: Workspace;
  /** Of the source, and of all sources with its name among them. */
  state: SourceState;
  states: SourceStates;
  name: string;
  result: SourceResult;
}

/** Carries out what was planned for a source, in an order in which a kill at any moment leaves whole releases. */
export class StepWriter {
  constructor(private readonly context: WriterContext) {}

  /** First the state, which names what is about to be written: a release that a kill cuts off is known by it. */
  async write(steps: readonly Step[]): Promise<void> {
    if (steps.length === 0) return;
    const { workspace, state } = this.context;
    const before = { ...state.releases };
    for (const { plan, item } of steps) if (item) state.releases[plan.id] = stateOfItem(item, true);
    await this.save();
    for (const { plan, item, change, page, pictures } of steps) {
      // A text never names a picture that is not there.
      await this.writePictures(pictures ?? []);
      await applyAdd(workspace, plan);
      // A release that is withdrawn keeps its pictures.
      const states = pictures?.map((one) => one.state) ?? before[plan.id]?.pictures ?? [];
      const kept = { ...(page && { page }), ...(states.length > 0 && { pictures: states }) };
      if (item) state.releases[plan.id] = { ...stateOfItem(item), ...kept };
      await this.removePictures(before[plan.id], plan);
      this.report(change);
    }
  }

  /** New pictures in place of those that were there; the text stays. */
  async replacePictures(id: string, known: SourceItem, pictures: readonly TakenPicture[]): Promise<void> {
    await this.writePictures(pictures);
    this.context.state.releases[id] = known;
    const { title, published } = known;
    this.report({ id, change: 'changed', title, ...(published !== undefined && { published }), warnings: [] });
  }

  async save(): Promise<void> {
    const { workspace, state, states, name } = this.context;
    states.set(name, state);
    await writeSourceStates(workspace.dir, states);
  }

  /** What became of a release last counts. */
  private report(change: ReleaseChange): void {
    const { result } = this.context;
    result.releases = [...result.releases.filter(({ id }) => id === undefined || id !== change.id), change];
  }

  private async writePictures(pictures: readonly TakenPicture[]): Promise<void> {
    const { dir } = this.context.workspace;
    for (const { state, bytes } of pictures) if (bytes) await writePicture(dir, state.src, bytes);
  }

  /** Pictures that the text showed and does not show any more. What a person put in their place is theirs. */
  private async removePictures(before: SourceItem | undefined, { text }: AddPlan): Promise<void> {
    const { dir } = this.context.workspace;
    for (const { src, hash } of before?.pictures ?? []) {
      const shown = text.blocks.some((block) => block.kind === 'image' && block.src === src);
      if (!shown && (await findPicture(dir, src)) === hash) await removeFile(join(dir, src));
    }
  }
}
