import { fileNameOf } from '../base/file-name.ts';

/** Characters: a name that is longer is hard to read in a folder. */
const LONGEST = 60;

/**
 * What the file of a drawing is proposed to be called, without an ending: after the debate and what is drawn of it, and, where that
 * is long, after the latter alone.
 */
export function exportName({ debate, subject }: { readonly debate: string; readonly subject: string }): string {
  const ofSubject = fileNameOf(subject, '');
  const ofDebate = fileNameOf(debate, '');
  if (ofSubject === '' || ofSubject === ofDebate) return ofDebate === '' ? 'Map' : ofDebate;
  const both = `${ofDebate} – ${ofSubject}`;
  return ofDebate === '' || [...both].length > LONGEST ? ofSubject : both;
}
