import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DebateFile, DebateReader } from '../../../db/debate-file.ts';
import { CounterclaimError, errorCode } from '../../../shared/errors.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { addClaim } from '../../db/sample-file.ts';
import { assertUntouched, folderState } from '../folder-state.ts';
import { Fault, type Outcome } from '../fuzz-case.ts';
import { assertRefusal, unlessRefused } from '../refusal.ts';

/** A bystander in the folder of a debate, which nobody may touch. */
const CANARY = 'notes of somebody.txt';

/**
 * Reads the debate at `path` in every way, then edits it. Reading may change nothing in its folder; editing only the debate, its
 * journal, and copies that are kept beside it.
 */
export async function meetDebate(path: string, folder: string): Promise<Outcome> {
  writeFileSync(join(folder, CANARY), 'Kept.');
  const before = folderState(folder);
  const outcome = await read(path);
  assertUntouched(before, folder, 'Reading');
  await edit(path);
  const name = basename(path);
  const stem = name.replace(/\.debate$/, '');
  const isOfDebate = (other: string) => other === name || other === `${name}-journal`;
  const isKeptCopy = (other: string) => !before.has(other) && other.startsWith(stem);
  assertUntouched(before, folder, 'Editing', (other) => isOfDebate(other) || isKeptCopy(other));
  return outcome;
}

async function read(path: string): Promise<Outcome> {
  const reader = await unlessRefused('Opening', () => DebateReader.open(path));
  if (reader === undefined) return 'refused';
  try {
    const debate = await unlessRefused('Loading', () => reader.load());
    if (debate === undefined) return 'refused';
    await unlessRefused('Searching', () => reader.search('inquiry'));
    await readContents(reader, debate);
    const problems = await unlessRefused('Checking', () => reader.check());
    if (problems === undefined) return 'named';
    for (const { message } of problems) assertRefusal(new CounterclaimError('DamagedFile', message), 'Checking');
    return problems.length === 0 ? 'opened' : 'named';
  } finally {
    await reader.close();
  }
}

async function readContents(reader: DebateReader, debate: Debate): Promise<void> {
  for (const { text, original } of debate.sources.values()) {
    await unlessRefused('Reading a text', () => reader.text(text));
    if (original !== null) await unlessRefused('Reading an original', () => reader.content(original));
  }
}

async function edit(path: string): Promise<void> {
  const file = await unlessRefused('Opening for editing', () => DebateFile.open(path));
  if (file === undefined) return;
  try {
    const id = 'a-claim-of-this-test';
    const committed = await unlessRefused('Committing', () => file.commit('Add a claim', [addClaim(id)]));
    if (committed === undefined) return;
    await assertKept(file, id);
    await unlessRefused('Undoing', () => file.undo());
  } finally {
    await file.close();
  }
}

/** An edit that was acknowledged has to be there. */
async function assertKept(file: DebateFile, id: string): Promise<void> {
  try {
    const debate = await file.load();
    if (!debate.statements.has(id)) throw new Fault('An edit that was acknowledged is not in the file');
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    assertRefusal(error, 'Loading after an edit');
  }
}
