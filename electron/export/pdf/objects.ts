/** Formats a number for a page's content: thousandths of a unit are finer than any printer. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Returns a text string for pdfkit, which takes a plain string for a name; `Object` makes it a String object. */
export function pdfText(text: string): string {
  return Object(text.toWellFormed());
}

const colours = new Map<string, string>();

/** Returns `#rrggbb` as the three numbers of an RGB colour. */
export function pdfColour(colour: string): string {
  let numbers = colours.get(colour);
  if (numbers === undefined) {
    numbers = [1, 3, 5].map((at) => pdfNumber(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
    colours.set(colour, numbers);
  }
  return numbers;
}
