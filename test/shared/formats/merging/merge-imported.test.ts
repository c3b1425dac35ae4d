import { describe, expect, test } from '@jest/globals';
import { countMerged, mergeImported } from '../../../../shared/formats/merging/merge-imported.ts';
import { checkDebate } from '../../../../shared/model/check-debate.ts';
import type { Debate, DebateData } from '../../../../shared/model/debate.ts';
import { emptyDebate, richDebate } from '../../../fixtures/random-debate.ts';
import { seededRandom } from '../../../fixtures/random-source.ts';
import { readJson } from '../aif/read-file.ts';

const node = (nodeID: string, type: string, text = `Text ${nodeID}`) => ({ nodeID, type, text });
const edge = (fromID: string, toID: string) => ({ fromID, toID });
const AIF = {
  nodes: [
    node('a', 'I'),
    node('b', 'I'),
    node('s', 'RA'),
    node('u', 'CA'),
    node('l', 'L', 'Ann : Words'),
    node('y', 'YA', 'Asserting'),
  ],
  edges: [edge('a', 's'), edge('s', 'b'), edge('b', 'u'), edge('u', 's'), edge('l', 'y'), edge('y', 'a')],
};

function into(debate: Debate, data: DebateData, matching: 'id' | 'text' = 'id') {
  const merge = mergeImported(debate, data, matching);
  debate.apply(merge.changes);
  expect(checkDebate(debate, () => undefined)).toEqual([]);
  return countMerged(merge);
}

describe('an import into a debate', () => {
  test('adds everything that is not there, and the second time nothing', async () => {
    const debate = richDebate(seededRandom(0));
    const before = debate.statements.size;
    const { data } = await readJson(AIF);
    const first = into(debate, data);
    expect(first.new).toMatchObject({ statement: 2, relation: 2, speaker: 1, move: 1 });
    expect(debate.statements.size).toBe(before + 2);
    const again = mergeImported(debate, (await readJson(AIF)).data, 'id');
    expect(again.changes).toEqual([]);
    expect(countMerged(again).same).toMatchObject({ statement: 2, relation: 2, speaker: 1, move: 1 });
  });

  test('brings a whole debate into an empty one', () => {
    const data = richDebate(seededRandom(0)).toData();
    const debate = emptyDebate();
    into(debate, data);
    expect([...debate.relations.keys()].sort()).toEqual(data.relations.map(({ id }) => id).sort());
    expect(mergeImported(debate, data, 'id').changes).toEqual([]);
  });

  test('takes over what the file says otherwise by now, and leaves what it does not say', async () => {
    const debate = emptyDebate();
    const { data } = await readJson(AIF);
    into(debate, data);
    const [statement] = debate.statements.values();
    debate.apply([
      {
        entity: 'statement',
        id: statement?.id ?? '',
        before: { note: '', tags: [] },
        after: { note: 'Mine', tags: ['t'] },
      },
    ]);
    const nodes = [node('a', 'I', 'Another text'), ...AIF.nodes.slice(1)];
    const counts = into(debate, (await readJson({ ...AIF, nodes })).data);
    expect(counts.changed).toEqual({ statement: 1 });
    expect(debate.statements.get(statement?.id ?? '')).toMatchObject({
      text: 'Another text',
      note: 'Mine',
      tags: ['t'],
    });
  });

  test('finds by text, on request, what has another id', async () => {
    const debate = emptyDebate();
    into(debate, (await readJson(AIF, 'one.json')).data);
    const counts = into(debate, (await readJson(AIF, 'one.json')).data, 'text');
    expect(counts.new).toEqual({});
    const other = (await readJson(AIF, 'other.json')).data;
    expect(countMerged(mergeImported(debate, other, 'id')).new).toMatchObject({ statement: 2, relation: 2 });
    expect(
      mergeImported(debate, other, 'text').merged.filter(
        ({ entity, outcome }) => outcome === 'new' && !['source', 'map', 'placement'].includes(entity),
      ),
    ).toEqual([]);
  });

  test('keeps cards where they are', async () => {
    const debate = emptyDebate();
    const places = (x: number) => ({
      nodes: [
        { nodeID: 'a', x, y: 10 },
        { nodeID: 'b', x, y: 500 },
      ],
    });
    into(debate, (await readJson({ AIF, OVA: places(100), text: '' })).data);
    into(debate, (await readJson({ AIF, OVA: places(300), text: '' })).data);
    expect(new Set([...debate.placements.values()].map(({ x }) => x))).toEqual(new Set([100]));
    expect(debate.maps.size).toBe(1);
  });
});
