import type { TextLine } from '../lines.ts';

const ENDS_SENTENCE = /[.!?…"”’'»)\]—–。！？]$/u;

/** Tells whether a line begins a paragraph: behind a gap, indented more than the line before, or behind a sentence. */
export function beginsParagraph(lines: readonly TextLine[], index: number): boolean {
  const [line, before] = [lines[index], lines[index - 1]];
  if (line === undefined) return false;
  if (before === undefined || line.afterGap || line.indent > before.indent) return true;
  return line.indent >= before.indent && ENDS_SENTENCE.test(before.text);
}
