import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { DebateFile, type FileOptions } from '../../../db/debate-file.ts';
import type { Request } from '../../../renderer/core/bridge.ts';
import { DebateSession, type Edit } from '../../../renderer/core/debate-session.ts';
import type { RequestArgs, RequestName } from '../../../shared/contract/requests.ts';
import type { CounterclaimError } from '../../../shared/errors.ts';
import type { Change } from '../../../shared/model/change.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import type { DebateData } from '../../../shared/model/debate.ts';
import { dataOf } from '../../fixtures/debates.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

export interface SessionOnFile {
  readonly session: DebateSession;
  readonly file: DebateFile;
  /** The requests to the file, in order: the label of a commit, or the request's name. */
  readonly asked: readonly string[];
  /** The refusals, by code, and in words. */
  readonly refusals: readonly CounterclaimError[];
  /** The edits that were refused, in the same order; null for what was none. */
  readonly refusedEdits: readonly (Edit | null)[];
  /** The session's reports of changes; null where it replaced the debate. */
  readonly told: readonly (readonly Change[] | null)[];
  /** The reports of steps that were undone and redone. */
  readonly steps: readonly string[];
  /** From now on every request waits until `release`. */
  hold(): void;
  release(): void;
  /** The next request fails so, and never reaches the file. */
  failNext(error: Error): void;
  /** From now on every request fails so; null: none any more. */
  failAll(error: Error | null): void;
  /** Returns the text of a statement in the window, and on the disk. */
  shown(statement: string): string | undefined;
  written(statement: string): Promise<string | undefined>;
}

const folder = temporaryFolder();
const opened: DebateFile[] = [];
let files = 0;

afterEach(async () => {
  for (const file of opened.splice(0)) await file.close();
});

const SMALL = dataOf({ claims: { a: 'A', b: 'B', c: 'C' }, placed: { a: [0, 0], b: [400, 0] } });

/**
 * Returns an open debate of three claims, a, b and c, on a real file. `options` are for the file once it is made;
 * `refused` hears of refusals.
 */
export async function sessionOnFile(
  options: FileOptions = {},
  data: DebateData = SMALL,
  refused: () => void = () => {},
): Promise<SessionOnFile> {
  files += 1;
  const made = await DebateFile.create(join(folder, `${files}.debate`), data, []);
  await made.close();
  const file = await DebateFile.open(made.path, options);
  opened.push(file);

  const asked: string[] = [];
  const refusals: CounterclaimError[] = [];
  const refusedEdits: (Edit | null)[] = [];
  const told: (readonly Change[] | null)[] = [];
  const steps: string[] = [];
  let gate = Promise.resolve();
  let open = () => {};
  let failure: Error | null = null;
  let lasting: Error | null = null;

  const request = async (name: RequestName, args: unknown): Promise<unknown> => {
    const commit = args as RequestArgs<'debate.commit'>;
    asked.push(name === 'debate.commit' ? commit.label : name);
    await gate;
    if (failure !== null) {
      const error = failure;
      failure = null;
      throw error;
    }
    if (lasting !== null) throw lasting;
    if (name === 'debate.commit') return file.commit(commit.label, commit.changes, { step: commit.step });
    if (name === 'debate.undo') return file.undo();
    if (name === 'debate.redo') return file.redo();
    return { data: (await file.load()).toData(), labels: await file.history() };
  };

  const session = new DebateSession(
    { path: file.path, name: 'Small', data, labels: await file.history(), readOnly: false },
    request as Request,
    {
      changed: (changes) => told.push(changes),
      status: () => {},
      stepped: (way, { label }) => steps.push(`${way} ${label}`),
      refused(error, edit) {
        refusals.push(error);
        refusedEdits.push(edit);
        refused();
      },
    },
  );
  return {
    session,
    file,
    asked,
    refusals,
    refusedEdits,
    told,
    steps,
    hold() {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    release: () => open(),
    failNext(error) {
      failure = error;
    },
    failAll(error) {
      lasting = error;
    },
    shown: (statement) => session.debate.statements.get(statement)?.text,
    written: async (statement) => (await file.load()).statements.get(statement)?.text,
  };
}

/** Returns the changes that give a statement of the session another text. */
export function retext({ session }: SessionOnFile, statement: string, text: string): readonly Change[] {
  return editStatement(session.debate, { statement, text });
}
