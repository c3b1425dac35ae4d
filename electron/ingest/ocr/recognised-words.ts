/** A box in a picture, in pixels from its left upper corner. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A word as it was recognised in a picture. */
export interface RecognisedWord {
  readonly text: string;
  readonly box: PixelBox;
  /** From 0 to 100: how sure the recognition is of it. */
  readonly confidence: number;
  /** The block of the page and the line in it, as one number that grows in the order of reading. */
  readonly block: number;
  readonly line: number;
}

/** The number that a row of the table has in its first column if it is a word. */
const WORD = '5';
/** More paragraphs in a block, and lines in a paragraph, than a page has. */
const MOST_LINES = 10_000;

/** Returns the words in a table as Tesseract makes it, tab-separated, one row for each part of the page. */
export function wordsInTable(table: string): readonly RecognisedWord[] {
  return table.split('\n').flatMap((row): RecognisedWord[] => {
    const [level, , block, paragraph, line, , left, top, width, height, confidence, ...texts] = row.split('\t');
    const text = texts.join(' ').trim();
    if (level !== WORD || text === '') return [];
    const [x, y] = [Number(left), Number(top)];
    return [
      {
        text,
        box: { left: x, top: y, right: x + Number(width), bottom: y + Number(height) },
        confidence: Number(confidence),
        block: Number(block),
        line: Number(paragraph) * MOST_LINES + Number(line),
      },
    ];
  });
}
