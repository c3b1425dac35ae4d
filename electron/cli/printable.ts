const CONTROL = /[\0-\x1f\x7f-\x9f\u2028\u2029]/gu;
const OPENING = /[\u202a\u202b\u202d\u202e]/;
const ISOLATING = /[\u2066-\u2068]/;
const POP_OVERRIDE = '\u202c';
const POP_ISOLATE = '\u2069';

/**
 * Returns `text` as one line that is safe on a terminal: line ends and tabs become spaces, other control characters are
 * written out (`\x1b`), and changes of writing direction end with the text.
 */
export function printable(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/\s*[\n\r\t\u2028\u2029]\s*/g, ' ')
    .replace(CONTROL, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return withDirectionsClosed(line);
}

/**
 * Closes open directions after UAX #9: a closing isolate closes the overrides in it too; closings without an opening
 * are dropped.
 */
function withDirectionsClosed(line: string): string {
  const open: string[] = [];
  let closed = '';
  for (const character of line) {
    if (OPENING.test(character)) open.push(POP_OVERRIDE);
    else if (ISOLATING.test(character)) open.push(POP_ISOLATE);
    else if (character === POP_OVERRIDE) {
      if (open.at(-1) !== POP_OVERRIDE) continue;
      open.pop();
    } else if (character === POP_ISOLATE) {
      if (!open.includes(POP_ISOLATE)) continue;
      while (open.pop() !== POP_ISOLATE);
    }
    closed += character;
  }
  return closed + open.toReversed().join('');
}
