import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DebateFile } from '../../db/debate-file.ts';
import { type Change, coalesce } from '../../shared/model/change.ts';
import type { Debate } from '../../shared/model/debate.ts';
import { sameDebate } from '../../shared/model/same-debate.ts';
import { randomCommand } from '../fixtures/random-commands.ts';
import { CONTENTS } from '../fixtures/random-debate.ts';
import { seededRandom } from '../fixtures/random-source.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { createSample, sampleDebate } from './sample-file.ts';

const folder = temporaryFolder();

interface Entry {
  readonly label: string;
  readonly changes: Change[];
  readonly step?: string;
}

interface Session {
  file: DebateFile;
  /** The step of all edits that continue one; no other was named so before the file was opened. */
  visit: string;
  /** The debate that the file should hold. */
  readonly debate: Debate;
  /** The edits that it should be able to undo and redo, the next one last. */
  readonly undoable: Entry[];
  readonly redoable: Entry[];
}

type Act = (session: Session, seed: number) => Promise<void>;

const edit: Act = async ({ file, debate, undoable, redoable }, seed) => {
  const step = randomCommand(debate, seededRandom(seed));
  for (const text of CONTENTS.values()) await file.putContent(new TextEncoder().encode(text));
  await file.commit(step.label, step.changes);
  debate.apply(step.changes);
  undoable.push(step);
  redoable.length = 0;
};

/** An edit of the one step that all of these are, where they come one after the other. */
const continueStep: Act = async ({ file, visit, debate, undoable, redoable }, seed) => {
  const { label, changes } = randomCommand(debate, seededRandom(seed));
  for (const text of CONTENTS.values()) await file.putContent(new TextEncoder().encode(text));
  const joins = redoable.length === 0 && undoable.at(-1)?.step === visit;
  const net = coalesce([...((joins && undoable.pop()?.changes) || []), ...changes]);
  redoable.length = 0;
  const taken = undoable.some(({ step }) => step === visit);
  if (!joins) undoable.push({ label, changes, ...(taken ? {} : { step: visit }) });
  else if (net.length > 0) undoable.push({ label, changes: net, step: visit });
  const labels = await file.commit(label, changes, { step: visit });
  debate.apply(changes);
  expect(labels).toEqual({ undo: undoable.at(-1)?.label ?? null, redo: null });
};

const undo: Act = async ({ file, debate, undoable, redoable }) => {
  const step = undoable.pop();
  const undone = await file.undo();
  expect(undone?.label).toBe(step?.label);
  if (!step || !undone) return;
  debate.apply(undone.changes);
  redoable.push(step);
};

const redo: Act = async ({ file, debate, undoable, redoable }) => {
  const step = redoable.pop();
  const redone = await file.redo();
  expect(redone?.changes).toEqual(step?.changes);
  if (!step || !redone) return;
  debate.apply(redone.changes);
  undoable.push(step);
};

const reopen: Act = async (session) => {
  await session.file.close();
  session.file = await DebateFile.open(session.file.path);
  session.visit = `${session.visit} again`;
};

const ACTS: readonly Act[] = [edit, edit, edit, continueStep, continueStep, continueStep, undo, undo, redo, reopen];

test('after any edits, undos, redos and reopenings the rows equal the model in memory', async () => {
  let run = 0;
  const steps = fc.uniqueArray(fc.tuple(fc.nat(ACTS.length - 1), fc.integer()), {
    selector: ([, seed]) => seed,
    minLength: 1,
    maxLength: 50,
    size: 'max',
  });
  await fc.assert(
    fc.asyncProperty(steps, async (acts) => {
      run += 1;
      const file = await createSample(folder, `run-${run}.debate`);
      const session: Session = { file, visit: 'visit', debate: sampleDebate(), undoable: [], redoable: [] };
      for (const [act, seed] of acts) await ACTS[act]?.(session, seed);
      expect(sameDebate(await session.file.load(), session.debate)).toBe(true);
      expect(await session.file.check()).toEqual([]);
      while (session.undoable.length > 0) await undo(session, 0);
      expect(sameDebate(await session.file.load(), sampleDebate())).toBe(true);
      expect(await session.file.check()).toEqual([]);
      await session.file.close();
    }),
    { numRuns: 25 },
  );
});
