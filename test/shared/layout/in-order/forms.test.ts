import { describe, expect, test } from '@jest/globals';
import { DROP, GAP, HANG } from '../../../../shared/layout/compact/distances.ts';
import { Arrangement } from '../../../../shared/layout/in-order/arrangement.ts';
import { formOf } from '../../../../shared/layout/in-order/forms.ts';
import { Relatives } from '../../../../shared/layout/in-order/relatives.ts';
import { layoutChanges, layoutTask } from '../../../../shared/layout/layout-changes.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import { movePlacements } from '../../../../shared/model/commands/placements.ts';
import { Debate } from '../../../../shared/model/debate.ts';
import { cardSizes } from '../../../../shared/scene/build-scene.ts';
import { frameOf } from '../../../../shared/scene/frame.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { largeDebate } from '../../../fixtures/large-debates.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';
import { Adding } from './adding-cards.ts';

const WIDTH = 248;

function formsOn(debate: Debate): (id: string) => string | null {
  const { geometry } = new Adding(debate);
  const map = new Arrangement(geometry.placed, frameOf('down'));
  const relatives = new Relatives(debate, (id) => map.has(id));
  return (id) => formOf(id, map, relatives);
}

describe('a card that stands as layouts set cards', () => {
  test('is one beside a trunk under the middle of its parent, or below another there; not one moved from there', () => {
    const aside = WIDTH / 2 + HANG;
    const claims = { top: 'A claim', left: 'A claim', right: 'A claim', low: 'A claim' };
    const [height = 0] = [...cardSizes(debateOf({ claims }), ['left'], typesetter).values()].map((size) => size.height);
    const y = height + DROP;
    const debate = debateOf({
      claims,
      relations: [
        ['l', 'supports', ['left'], 'top'],
        ['r', 'supports', ['right'], 'top'],
        ['w', 'supports', ['low'], 'top'],
      ],
      placed: { top: [0, 0], left: [-aside, y], right: [aside, y], low: [aside, y + height + GAP] },
    });
    expect(['left', 'right', 'low'].map(formsOn(debate))).toEqual(['right', 'left', 'left']);
    const [low] = debate.placementsByStatement.get('low');
    debate.apply(movePlacements(debate, { moves: [{ placement: low?.id ?? '', x: aside, y: y + height + GAP + 9 }] }));
    expect(formsOn(debate)('low')).toBeNull();
  });

  test('is nearly every one that the compact layout has set', () => {
    const data = largeDebate(100);
    const placements = data.statements.map(({ id }) => ({
      id: `place of ${id}`,
      map: 'map',
      statement: id,
      x: 0,
      y: 0,
    }));
    const debate = new Debate({
      ...data,
      placements: placements.map((each) => ({ ...each, collapsed: false, pinned: false })),
    });
    const ids = [...debate.statements.keys()];
    const { boxes, links, options } = layoutTask(debate, { map: 'map', sizes: cardSizes(debate, ids, typesetter) });
    debate.apply(layoutChanges(debate, 'map', layoutMap(boxes, links, options)));
    const known = ids.map(formsOn(debate)).filter((form) => form !== null);
    expect(known.length).toBeGreaterThanOrEqual(95);
  });
});
