import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../electron/ingest/read-document.ts';
import type { IngestedSource } from '../../../electron/ingest/reading.ts';
import { addHighlights } from '../../../shared/model/commands/highlights.ts';
import { FIRST_OBJECT, writtenPdf } from '../../fixtures/pdf-documents.ts';
import { sourcedDebate } from '../../fixtures/sourced-debates.ts';

const LINES = ['The locks are closed in winter, and', 'opened in spring. The locks are closed', 'for repairs, too.'];
const TOP = 700;
const LEADING = 20;
/** The width of a character of Courier at 10 points. */
const WIDTH = 6;

/** A mark from a character of a line to one of another. */
type Mark = { kind?: string; from: [line: number, at: number]; to: [line: number, at: number]; parts?: string };

async function read(marks: readonly Mark[]): Promise<IngestedSource> {
  const drawn = LINES.map((line, index) => `BT /C 10 Tf 60 ${TOP - LEADING * index} Td (${line}) Tj ET`).join('\n');
  const objects = marks.map(({ kind = 'Highlight', from, to, parts = '' }) => {
    const quads: number[] = [];
    for (let line = from[0]; line <= to[0]; line++) {
      const left = 60 + WIDTH * (line === from[0] ? from[1] : 0);
      const right = 60 + WIDTH * (line === to[0] ? to[1] : (LINES[line]?.length ?? 0));
      const [bottom, top] = [TOP - LEADING * line - 3, TOP - LEADING * line + 9];
      quads.push(left, top, right, top, left, bottom, right, bottom);
    }
    const xs = quads.filter((_, index) => index % 2 === 0);
    const ys = quads.filter((_, index) => index % 2 === 1);
    const rect = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].join(' ');
    return `<< /Type /Annot /Subtype /${kind} /Rect [${rect}] /QuadPoints [${quads.join(' ')}] /F 4 ${parts} >>`;
  });
  const fonts = '/C << /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>';
  const page = `/Annots [${marks.map((_, index) => `${FIRST_OBJECT + index} 0 R`).join(' ')}]`;
  const bytes = writtenPdf([drawn], { page, fonts, objects });
  return readDocument({ bytes, name: 'a.pdf' }, { onProgress: () => {}, check: () => {} });
}

describe('what a reader marked in a PDF', () => {
  test('is found at its words, over the ends of lines, with the note, its author and day', async () => {
    const {
      text,
      highlights = [],
      notices,
    } = await read([{ from: [0, 24], to: [1, 6], parts: '/Contents (Is it so?) /T (Ann Lee) /M (D:20200304100000Z)' }]);
    expect(highlights).toEqual([
      expect.objectContaining({ exact: 'winter, and opened', page: 1, note: 'Is it so? (Ann Lee, 2020-03-04)' }),
    ]);
    expect(text.slice(highlights[0]?.start, highlights[0]?.end)).toBe('winter, and opened');
    // Whoever takes no passage of it has the note all the same.
    expect(notices.map((notice) => notice.text)).toEqual([
      'The note “Is it so? (Ann Lee, 2020-03-04)” on marked words is kept only where they become a passage.',
    ]);
  });

  test('is told from the same words elsewhere on the page', async () => {
    const { text, highlights = [] } = await read([{ kind: 'Underline', from: [1, 18], to: [1, 38] }]);
    expect(highlights.map(({ exact, start }) => [exact, start])).toEqual([
      ['The locks are closed', text.lastIndexOf('The locks are closed')],
    ]);
  });

  test('is named where no words are under it', async () => {
    const { highlights, notices } = await read([{ from: [5, 0], to: [5, 9], parts: '/Contents (Lost)' }]);
    expect(highlights).toBeUndefined();
    expect(notices).toEqual([
      { kind: 'left-out', text: 'A marked place, with the note “Lost”, has no words in the text.', place: 'page 1' },
    ]);
  });

  test('becomes passages, those on the same words one with all notes', () => {
    const debate = sourcedDebate();
    const highlight = { exact: 'The', prefix: '', suffix: ' minister', start: 0, end: 3, page: 1 };
    const highlights = [
      { ...highlight, note: 'First' },
      { ...highlight, note: 'Second' },
    ];
    const changes = () => addHighlights(debate, { source: 'hansard', highlights, newId: () => 'new' });
    debate.apply(changes());
    expect(debate.get('excerpt', 'new')).toMatchObject({ exact: 'The', note: 'First\nSecond', page: 1 });
    expect(changes()).toEqual([]);
  });
});
