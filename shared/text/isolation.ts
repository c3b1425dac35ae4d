const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const DIRECTION_CONTROL = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * Returns `text` in a form whose direction controls cannot turn what is set beside it in one line: inside an isolate
 * (UAX #9), with as many more closing and opening marks as the text needs to balance its own. A text without controls
 * is returned as it is.
 */
export function isolated(text: string): string {
  if (!DIRECTION_CONTROL.test(text)) return text;
  let open = 0;
  let foreign = 0;
  for (const character of text) {
    if (character >= '\u2066' && character <= FIRST_STRONG_ISOLATE) open++;
    else if (character === POP_ISOLATE && open > 0) open--;
    else if (character === POP_ISOLATE) foreign++;
  }
  return FIRST_STRONG_ISOLATE.repeat(foreign + 1) + text + POP_ISOLATE.repeat(open + 1);
}
