import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DebateReader } from '../../../db/debate-file.ts';
import { Documents } from '../../../electron/documents/documents.ts';
import { debateHandlers } from '../../../electron/requests/debate-requests.ts';
import type { RequestRouter } from '../../../electron/requests/request-router.ts';
import type { Answer } from '../../../shared/contract/answer.ts';
import { REQUESTS } from '../../../shared/contract/requests.ts';
import { CounterclaimError } from '../../../shared/errors.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { randomCommand } from '../../fixtures/random-commands.ts';
import { richDebate } from '../../fixtures/random-debate.ts';
import { type Random, seededRandom } from '../../fixtures/random-source.ts';
import { routerOf } from '../../fixtures/router-of.ts';
import { assertUntouched, folderState } from '../folder-state.ts';
import { Fault, type FuzzCase } from '../fuzz-case.ts';
import { mutateJson } from '../mutations/mutate-json.ts';
import { assertRefusal } from '../refusal.ts';
import { originals } from './originals.ts';

const NAME = 'asked.debate';
const NAMES = [...Object.keys(REQUESTS), '__proto__', 'constructor', 'debate.destroy', ''];
const REQUESTS_OF_A_CASE = 6;

/**
 * The requests of a page that was taken over: whatever it sends, the debate stays sound, and nothing else is touched.
 */
export const requests: FuzzCase = async (random, folder) => {
  const path = join(folder, NAME);
  writeFileSync(path, (await originals()).small);
  const before = folderState(folder);
  const documents = new Documents();
  const window = new FakeWindow();
  let failure: unknown;
  const router = routerOf(
    debateHandlers(documents, { note: () => {}, noteMarks: () => {}, noteRecents: () => {} }),
    (error) => {
      const isHandled = !String(error).includes('The test has no handler');
      if (!(error instanceof TypeError) && isHandled) failure ??= error;
    },
  );
  documents.show(await documents.open(path), window);
  let refused = 0;
  try {
    for (let count = 0; count < REQUESTS_OF_A_CASE; count++) {
      const answer = await ask(router, window, random);
      if (failure !== undefined) assertRefusal(failure, 'A request');
      if (!answer.ok) refused += 1;
    }
  } finally {
    await documents.close(window);
  }
  assertUntouched(before, folder, 'Requests', (name) => name === NAME);
  await assertSound(path);
  return refused === REQUESTS_OF_A_CASE ? 'refused' : refused > 0 ? 'named' : 'opened';
};

function ask(router: RequestRouter, window: FakeWindow, random: Random): Promise<Answer<unknown>> {
  const { label, changes } = randomCommand(richDebate(seededRandom(1)), random);
  const commit = { label, changes, step: null };
  const [name, args] = random.pick<[string, unknown]>([
    ['debate.commit', mutateJson(commit, random)],
    ['debate.commit', commit],
    [random.pick(['debate.undo', 'debate.redo']), {}],
    ['debate.search', mutateJson({ query: 'inquiry', limit: 5 }, random)],
    // Requests that need only a debate have handlers here; the arguments of all others have to be refused, or nobody
    // answers.
    [random.pick(NAMES), mutateJson({ path: '/etc/passwd', ids: [label] }, random)],
  ]);
  return router.answer(window, name, args);
}

async function assertSound(path: string): Promise<void> {
  const reader = await DebateReader.open(path);
  try {
    const [problem] = await reader.check();
    if (problem === undefined) return;
    assertRefusal(new CounterclaimError('DamagedFile', problem.message), 'Checking');
    throw new Fault(`A commit broke a rule of the model: ${problem.message}`);
  } finally {
    await reader.close();
  }
}
