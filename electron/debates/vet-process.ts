/** The process in which a file is read that may have been made to do harm: takes a `VetTask`, and answers once. */
import type { JournalChoice } from '../../db/debate-file.ts';
import { type Recovery, recoverDebate } from '../../db/recover/recover-debate.ts';
import { type Vetting, vetDebate } from '../../db/recover/vet-debate.ts';
import { answerParent } from '../base/answer-parent.ts';

export type VetTask =
  | { readonly kind: 'vet'; readonly path: string; readonly journal: JournalChoice | null }
  | { readonly kind: 'recover'; readonly from: string; readonly to: string };

answerParent<VetTask, Vetting | Recovery>((task) =>
  task.kind === 'vet' ? vetDebate(task.path, { journal: task.journal }) : recoverDebate(task.from, task.to),
);
