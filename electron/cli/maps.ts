import type { ArgumentMap } from '../../shared/model/entities.ts';
import type { Legibility } from '../../shared/scene/legibility.ts';
import { counted } from '../../shared/text/counted.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

type MapFacts = Pick<ArgumentMap, 'id' | 'title' | 'style' | 'direction'> & Legibility;

export const maps: Subcommand = {
  name: 'maps',
  about: 'Lists the maps of a debate, with their size, and the size of their text when the whole map is visible',
  positionals: ['FILE.debate'],
  options: [
    {
      name: 'json',
      about:
        'Answer in JSON: id, title, style, direction, statements, width and height (pixels), density (share of the ground that cards cover), ' +
        'a4TextPt (points of text on one A4 sheet), readableZoom (at which the whole is in sight in a window of 1440 × 900)',
    },
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const [{ legibilityOf }, { createTypesetter }, { fontBytes }] = await Promise.all([
      import('../../shared/scene/legibility.ts'),
      import('../../shared/text/typesetter.ts'),
      import('../base/fonts.ts'),
    ]);
    const typesetter = createTypesetter(fontBytes);
    const facts = await withDebate(given.path(0), { given, io }, async (file) => {
      const debate = await file.load();
      return debate.mapsInOrder().map(({ id, title, style, direction }): MapFacts => {
        const { density, a4TextPt, readableZoom, ...size } = legibilityOf(debate, id, typesetter);
        const rounded = {
          density: round(density, 3),
          a4TextPt: round(a4TextPt, 1),
          readableZoom: round(readableZoom, 2),
        };
        return { id, title, style, direction, ...size, ...rounded };
      });
    });
    io.out(given.flag('json') ? `${JSON.stringify(facts, null, 2)}\n` : facts.map(describe).join(''));
    return 0;
  },
};

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function describe({
  id,
  title,
  style,
  direction,
  statements,
  width,
  height,
  density,
  a4TextPt,
  readableZoom,
}: MapFacts): string {
  const cards = counted(statements, 'card');
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return (
    `${printable(title)} (${printable(id)})\n` +
    `  ${cards}, ${style}, grows ${direction}, ${width} × ${height} pixels, ${percent(density)} covered; ` +
    `whole in a window at ${percent(readableZoom)}, text on A4 ${a4TextPt} pt\n`
  );
}
