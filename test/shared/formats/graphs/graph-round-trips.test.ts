import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CANVAS } from '../../../../shared/formats/canvas/canvas-format.ts';
import { toCanvas } from '../../../../shared/formats/canvas/write-canvas.ts';
import { DOT } from '../../../../shared/formats/dot/dot-format.ts';
import { toDot } from '../../../../shared/formats/dot/write-dot.ts';
import { GRAPHML } from '../../../../shared/formats/graphml/graphml-format.ts';
import { toGraphml } from '../../../../shared/formats/graphml/write-graphml.ts';
import type { ArgumentFormat } from '../../../../shared/formats/reading/argument-format.ts';
import type { WrittenDebate } from '../../../../shared/formats/written-debate.ts';
import type { DebateData } from '../../../../shared/model/debate.ts';
import { fileOf, importText } from '../../../fixtures/given-files.ts';
import { graphOf, randomDebates } from '../../../fixtures/random-debates.ts';

const FORMATS: readonly [ArgumentFormat, (data: DebateData) => WrittenDebate][] = [
  [CANVAS, toCanvas],
  [GRAPHML, toGraphml],
  [DOT, toDot],
];

describe.each(FORMATS.map(([format, write]) => [format.name, format, write] as const))('%s', (_, format, write) => {
  test('brings back every statement and relation of any debate, and says what it left out', async () => {
    await fc.assert(
      fc.asyncProperty(randomDebates(), async (debate) => {
        const data = debate.toData();
        const { text, lost } = write(data);
        expect(format.recognises(fileOf(text))).toBe(true);

        const back = await importText(format, text);

        expect(graphOf(back.data)).toEqual(graphOf(data));
        // A debate without a title takes the name of its file, where the format has no place for an empty one.
        const title = data.debate.title.trim();
        expect(title === '' ? ['', 'file'] : [title]).toContain(back.data.debate.title.trim());
        expect(lost.some((line) => line.includes('speaker'))).toBe(data.speakers.length > 0);
      }),
      { numRuns: 25 },
    );
  });
});

test('places on a canvas come back', async () => {
  await fc.assert(
    fc.asyncProperty(randomDebates(), async (debate) => {
      const data = debate.toData();
      const [map] = data.maps.toSorted((a, b) => (a.order < b.order ? -1 : 1));
      const placesOf = ({ statements, placements }: DebateData, of: string | undefined) =>
        placements
          .filter((each) => each.map === of)
          .map(
            ({ statement, x, y }) =>
              `${statements.findIndex(({ id }) => id === statement)} ${Math.round(x)} ${Math.round(y)}`,
          );

      const { data: back } = await importText(CANVAS, toCanvas(data).text);

      expect(placesOf(back, back.maps[0]?.id)).toEqual(expect.arrayContaining(placesOf(data, map?.id)));
    }),
    { numRuns: 15 },
  );
});
