import { t } from '../../shared/language/translate.ts';
import { fileNameOf } from '../base/file-name.ts';

/** Characters: a name that is longer is hard to read in a folder. */
const LONGEST = 60;

/**
 * Proposes a name for the file of a drawing, without an ending: the debate's and the subject's or, if that is long, the
 * subject's alone.
 */
export function exportName({ debate, subject }: { readonly debate: string; readonly subject: string }): string {
  const ofSubject = fileNameOf(subject, '');
  const ofDebate = fileNameOf(debate, '');
  if (ofSubject === '' || ofSubject === ofDebate) return ofDebate === '' ? t('Map') : ofDebate;
  const both = `${ofDebate} – ${ofSubject}`;
  return ofDebate === '' || [...both].length > LONGEST ? ofSubject : both;
}
