/** The process in which a file is read that may have been made to do harm, or may take long: takes a `VetTask`, and answers once. */
import { DebateReader, type JournalChoice } from '../../db/debate-file.ts';
import { faultsOf } from '../../db/faults-of.ts';
import { knownSchemas } from '../../db/known-schemas.ts';
import { MIGRATIONS } from '../../db/migrations/migrations.ts';
import { type Recovery, recoverDebate } from '../../db/recover/recover-debate.ts';
import { type Vetting, vetDebate } from '../../db/recover/vet-debate.ts';
import { answerParent } from '../base/answer-parent.ts';

export type VetTask =
  | { readonly kind: 'vet'; readonly path: string; readonly journal: JournalChoice | null }
  | { readonly kind: 'check'; readonly path: string; readonly journal: JournalChoice | null }
  | { readonly kind: 'recover'; readonly from: string; readonly to: string };

answerParent<VetTask, Vetting | Recovery | readonly string[]>(async (task) => {
  switch (task.kind) {
    case 'vet':
      return vetDebate(task.path, { journal: task.journal });
    case 'check': {
      const file = await DebateReader.open(task.path, { journal: task.journal });
      return faultsOf(file).finally(() => file.close());
    }
    case 'recover':
      return recoverDebate(task.from, task.to);
  }
});

// While the process waits for its task, SQLite is loaded, and the schemas that every reading compares with are computed.
knownSchemas(MIGRATIONS)(MIGRATIONS.length)?.entries();
