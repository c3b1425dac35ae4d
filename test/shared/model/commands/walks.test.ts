import { describe, expect, test } from '@jest/globals';
import { invert } from '../../../../shared/model/change.ts';
import { checkDebate } from '../../../../shared/model/check-debate.ts';
import { deletionChanges } from '../../../../shared/model/commands/deletion.ts';
import { mergeStatements } from '../../../../shared/model/commands/merge.ts';
import {
  addStops,
  addWalk,
  deleteStops,
  deleteWalk,
  editStop,
  renameWalk,
  reorderStop,
  showAtStop,
  viewsOf,
} from '../../../../shared/model/commands/walks.ts';
import type { Debate } from '../../../../shared/model/debate.ts';
import { sourcedDebate } from '../../../fixtures/sourced-debates.ts';

/** Returns a debate with a walk of three stops: the map, the branch of a claim, and a passage that it cites. */
function walked(): Debate {
  const debate = sourcedDebate();
  let ids = 0;
  const newId = () => `new-${++ids}`;
  debate.apply(addWalk(debate, { newId, title: ' For the\ncommittee ' }));
  const views = [
    ...viewsOf('map', [], 'statement'),
    ...viewsOf('map', ['local'], 'branch'),
    { kind: 'passage' as const, map: 'map', statement: 'local', excerpt: 'said' },
  ];
  debate.apply(addStops(debate, { newId, walk: 'new-1', views }));
  return debate;
}

const shown = (debate: Debate) => debate.stopsInOrder('new-1').map(({ kind, statement }) => `${kind} ${statement}`);

describe('a walk', () => {
  test('has a title in one line, and stops in their order', () => {
    const debate = walked();
    expect(debate.walksInOrder().map(({ title }) => title)).toEqual(['For the committee']);
    expect(shown(debate)).toEqual(['map null', 'branch local', 'passage local']);
    expect(checkDebate(debate)).toEqual([]);
  });

  test('is renamed, its stops are moved, noted and taken out, and all of it is undone', () => {
    const debate = walked();
    const before = debate.toData();
    const [first = '', second = '', third = ''] = debate.stopsInOrder('new-1').map(({ id }) => id);
    const done = [
      () => renameWalk(debate, { walk: 'new-1', title: 'For the public' }),
      () => reorderStop(debate, { stop: third, before: first }),
      () => editStop(debate, { stop: second, title: 'Local', note: 'Say why.' }),
      () => showAtStop(debate, { stop: second, kind: 'statement' }),
      () => deleteStops(debate, { stops: [first] }),
    ].map((edit) => {
      const changes = edit();
      debate.apply(changes);
      return changes;
    });
    expect(shown(debate)).toEqual(['passage local', 'statement local']);
    expect(debate.get('stop', second)).toMatchObject({ title: 'Local', note: 'Say why.' });
    for (const changes of done.toReversed()) debate.apply(invert(changes));
    expect(debate.toData().stops.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(before.stops);
  });

  test('loses the stops at what is deleted, and goes with its own', () => {
    const debate = walked();
    debate.apply(deletionChanges(debate, [{ entity: 'excerpt', id: 'said' }]));
    expect(shown(debate)).toEqual(['map null', 'branch local']);
    debate.apply(deletionChanges(debate, [{ entity: 'statement', id: 'local' }]));
    expect(shown(debate)).toEqual(['map null']);
    debate.apply(deleteWalk(debate, { walk: 'new-1' }));
    expect([debate.walks.size, debate.stops.size]).toEqual([0, 0]);
    expect(checkDebate(debate)).toEqual([]);
  });

  test('keeps its stop at a statement that is merged into another', () => {
    const debate = walked();
    debate.apply(mergeStatements(debate, { keep: 'national', absorb: 'local' }));
    expect(shown(debate)).toEqual(['map null', 'branch national', 'passage national']);
    expect(checkDebate(debate)).toEqual([]);
  });

  test('takes no stop without what its kind needs, and its check finds one', () => {
    const debate = walked();
    const view = { map: 'map', statement: null, excerpt: null };
    const add = (kind: 'branch' | 'passage') =>
      addStops(debate, { newId: () => 'x', walk: 'new-1', views: [{ ...view, kind }] });
    expect(() => add('branch')).toThrow('Such a stop needs a statement.');
    expect(() => add('passage')).toThrow('Such a stop needs a statement and a passage that it cites.');
    const [stop] = debate.stopsInOrder('new-1');
    const change = {
      entity: 'stop' as const,
      id: stop?.id ?? '',
      before: { kind: 'map' as const },
      after: { kind: 'branch' as const },
    };
    debate.apply([change]);
    expect(checkDebate(debate).map(({ code, entity }) => [code, entity])).toEqual([['WrongKind', 'stop']]);
  });
});
