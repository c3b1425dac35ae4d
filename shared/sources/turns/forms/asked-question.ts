import type { LabelPiece } from '../form.ts';
import { restOf, type TextLine } from '../lines.ts';
import { nameHeading } from '../names/name-heading.ts';

const REACH = 220;
/** "12. Mr. HARGREAVES asked the Minister": the record tells what somebody asked. */
const ASKED =
  /^(?:\d{1,3}\.\s?)?(?<label>(?:Mr|Mrs|Ms|Miss|Sir|Dr|Lord|Lady|Viscount|Captain|Major|Colonel)\b[^,:;]{2,60}?) asked (?=the |Mr|him |her )/u;

/** Reads what a record says that somebody asked, as that person's turn; null when the line is no such thing. */
export function askedBy(line: TextLine): LabelPiece | null {
  const found = ASKED.exec(line.text.slice(0, REACH));
  const label = found?.groups?.['label'];
  const heading = label === undefined ? null : nameHeading(label);
  if (found === null || label === undefined || heading === null) return null;
  const words = restOf(line, found[0].length - 'asked '.length);
  return { kind: 'label', heading, label, lines: [], words, time: null };
}
