import { type Change, type Fields, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import { readFields } from '../field-rules.ts';

/** Edits the debate's own data. Throws `InvalidValue` for a language that is not a BCP 47 tag. */
export function editDebate(debate: Debate, args: Partial<Omit<Fields<'debate'>, 'created'>>): Change[] {
  const { title, description, author, language } = args;
  return updated('debate', debate.info, readFields('debate', { title, description, author, language }));
}
