import { t } from '../../language/translate.ts';
import type { DebateBuilder } from '../reading/debate-builder.ts';
import type { AifGraph, AifPlace } from './aif-graph.ts';

/** The size of a card with a text of usual length. */
const CARD = { width: 280, height: 120 };
const SCALES = [1, 1.25, 1.5, 2, 2.5, 3];
/** Beyond this, comparing all places with each other takes long. */
const MOST_COMPARED = 1000;

/**
 * Adds a map with the statements where the file draws them, farther apart where cards would cover each other. A file that does
 * not place all of them is laid out instead.
 */
export function placeStatements({ nodes, places, own }: AifGraph, title: string, builder: DebateBuilder): void {
  const statements = [...new Set(nodes.filter(({ type }) => type === 'I').map(({ id }) => id))];
  const placed = statements.flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  const others = places.size - placed.length;
  if (others > 0)
    builder.note(
      'not-expressed',
      t('Where {count, plural, one {# node} other {# nodes}} stood is left out: only claims have cards.', {
        count: others,
      }),
      null,
    );
  if (placed.length > 0 && placed.length < statements.length) {
    const text = t('{placed} of {count, plural, one {# claim} other {# claims}} have places: all are laid out anew.', {
      placed: placed.length,
      count: statements.length,
    });
    builder.note('left-out', text, null);
  }
  if (placed.length === 0 || placed.length < statements.length) return;
  builder.map('map', { title });
  // This program's own places are those of cards.
  const scale = Object.keys(own).length > 0 ? 1 : scaleFor(placed.map(({ place }) => place));
  for (const { id, place } of placed) builder.place('map', id, { x: place.x * scale, y: place.y * scale });
}

function scaleFor(places: readonly AifPlace[]): number {
  if (places.length > MOST_COMPARED) return 2;
  const isFree = (scale: number) =>
    places.every((place, at) =>
      places.slice(at + 1).every(({ x, y }) => {
        const [across, down] = [Math.abs(x - place.x) * scale, Math.abs(y - place.y) * scale];
        return across >= CARD.width || down >= CARD.height;
      }),
    );
  return SCALES.find(isFree) ?? 3;
}
