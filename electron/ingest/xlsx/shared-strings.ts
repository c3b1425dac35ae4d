import { streamXml } from '../office/xml-stream.ts';
import { type CellWords, RichText } from './rich-text.ts';

/** Returns the strings that cells refer to by their number; those of no special look as they are. */
export function readSharedStrings(part: Uint8Array, check: () => void): (string | CellWords)[] {
  const strings: (string | CellWords)[] = [];
  const string = new RichText();
  streamXml(
    part,
    {
      open: (name, attributes) => string.open(name, attributes),
      text: (words) => string.write(words),
      close: (name) => {
        string.close(name);
        if (name !== 'si') return;
        const words = string.take();
        strings.push(words.struck === '' ? words.text : words);
      },
    },
    check,
  );
  return strings;
}
