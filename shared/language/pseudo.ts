import type { IntlMessageFormat } from 'intl-messageformat';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/**
 * Returns a message with marks on its letters, a third longer, and between signs that set it from right to left: what is not
 * in the catalogue, or has too little room, is seen at once.
 */
export function pseudoMessage(format: IntlMessageFormat): Elements {
  return marked(format.getAst());
}

const MARKED: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aceilnorsuyACEILNORSUY', (letter, at) => [letter, Array.from('åçéîļñöŕšûýÅÇÉÎĻÑÖŔŠÛÝ')[at] ?? letter]),
);
/** Right-to-left override, and its end: English letters are then set from the right. */
const [FROM_RIGHT, END] = ['\u202e', '\u202c'];

function marked(elements: Elements): Elements {
  return elements.map((element) => {
    if ('options' in element) {
      const options = Object.entries(element.options).map(([name, { value, ...rest }]) => [
        name,
        { ...rest, value: marked(value) },
      ]);
      return { ...element, options: Object.fromEntries(options) };
    }
    if (!('value' in element) || element.type !== 0) return element;
    const { value } = element;
    if (!/\p{L}/u.test(value)) return element;
    const letters = Array.from(value, (letter) => MARKED[letter] ?? letter).join('');
    return { ...element, value: `${FROM_RIGHT}${letters}${'~'.repeat(Math.ceil(value.length / 3))}${END}` };
  });
}
