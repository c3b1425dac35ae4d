import { describe, expect, test } from '@jest/globals';
import { CardNodes } from '../../../../renderer/features/map/card-nodes.ts';
import { openSmall } from '../../fixtures/small-debate.ts';

const NONE = new Set<string>();

describe('cards as React Flow takes them', () => {
  test('lie over all others while they are dragged', async () => {
    const { view } = await openSmall();
    const nodes = new CardNodes();
    const heights = () => {
      const { cards, held } = view.picture;
      return Object.fromEntries(nodes.of(cards.values(), NONE, held, 'light').map(({ id, zIndex }) => [id, zIndex]));
    };
    expect(new Set(Object.values(heights()))).toEqual(new Set([0]));
    view.drag(new Map([['cheap', { x: 0, y: 200 }]]));
    expect(heights()).toMatchObject({ cheap: 1, yes: 0 });
    view.drag(new Map());
    expect(heights()).toMatchObject({ cheap: 0, yes: 0 });
    view.close();
  });

  test('are the very same as long as nothing of them changed', async () => {
    const { view } = await openSmall();
    const nodes = new CardNodes();
    const of = (selected: ReadonlySet<string>) => nodes.of(view.picture.cards.values(), selected, NONE, 'light');
    const [before, after] = [of(NONE), of(new Set(['cheap']))];
    const changed = after.filter((node, index) => node !== before[index]);
    expect(changed.map(({ id, selected }) => [id, selected])).toEqual([['cheap', true]]);
    view.close();
  });
});
