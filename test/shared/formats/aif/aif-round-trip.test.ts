import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toAif, toXaif } from '../../../../shared/formats/aif/write-aif.ts';
import type { DebateData } from '../../../../shared/model/debate.ts';
import { corpusFiles, describeCorpus } from '../../../fixtures/corpus.ts';
import { commandSeeds, randomCommand } from '../../../fixtures/random-commands.ts';
import { CONTENTS, richDebate } from '../../../fixtures/random-debate.ts';
import { seededRandom } from '../../../fixtures/random-source.ts';
import { readJson, readPath } from './read-file.ts';

/** Returns the argument and what was said of it, without the ids and orders that an import makes anew. */
function argumentOf({ statements, relations, moves, speakers, schemes }: DebateData) {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const ordered = [...moves].sort((a, b) => (a.order < b.order ? -1 : 1));
  return {
    statements,
    schemes,
    relations: relations.map(({ order: _, ...relation }) => relation).sort((a, b) => (a.id < b.id ? -1 : 1)),
    moves: ordered.map(({ order: _, excerpt: __, speaker, ...move }) => ({ ...move, speaker: names.get(speaker) })),
  };
}

/** Returns the passages with what they are cited for. */
function passagesOf({ excerpts, citations }: DebateData) {
  return excerpts.map(({ id, exact, start, end }) => ({
    exact,
    start,
    end,
    cited: citations
      .filter(({ excerpt }) => excerpt === id)
      .map(({ statement }) => statement)
      .sort(),
  }));
}

describe('a debate as AIF', () => {
  test.each(['aif.json', 'xaif.json'])(
    'comes back from .%s with its statements, relations, moves and own schemes',
    async (ending) => {
      await fc.assert(
        fc.asyncProperty(commandSeeds(30), async (seeds) => {
          const debate = richDebate(seededRandom(0));
          for (const seed of seeds) debate.apply(randomCommand(debate, seededRandom(seed)).changes);
          const data = debate.toData();
          const aif = ending === 'aif.json' ? toAif(data) : toXaif(data, (hash) => CONTENTS.get(hash) ?? '');
          const { data: again } = await readJson(aif);
          expect(argumentOf(again)).toEqual(argumentOf(data));
        }),
        { numRuns: 25 },
      );
    },
  );

  test('is AIF as other programs know it: every edge between nodes, none between propositions', () => {
    const { nodes, edges, locutions } = toAif(richDebate(seededRandom(0)).toData()) as {
      nodes: { nodeID: string; type: string }[];
      edges: { fromID: string; toID: string }[];
      locutions: { nodeID: string }[];
    };
    const typeOf = new Map(nodes.map(({ nodeID, type }) => [nodeID, type]));
    expect(typeOf.size).toBe(nodes.length);
    const kinds = new Set(edges.map(({ fromID, toID }) => `${typeOf.get(fromID)} ${typeOf.get(toID)}`));
    const known = [
      'I RA',
      'I CA',
      'I MA',
      'RA I',
      'CA I',
      'MA I',
      'CA RA',
      'CA CA',
      'L YA',
      'YA I',
      'YA RA',
      'L TA',
      'TA L',
      'TA YA',
    ];
    expect([...kinds].filter((kind) => !known.includes(kind))).toEqual([]);
    expect(locutions.every(({ nodeID }) => typeOf.get(nodeID) === 'L')).toBe(true);
  });
});

interface Graph {
  readonly nodes: readonly { readonly nodeID: string | number; readonly type: string; readonly text: string }[];
  readonly edges: readonly { readonly fromID: string | number; readonly toID: string | number }[];
}

/** Returns the edges of an AIF graph by the ids of nodes as they are in `ids`, those between locutions and transitions too. */
function shapeOf({ nodes, edges }: Graph) {
  const typeOf = new Map(nodes.map(({ nodeID, type }) => [String(nodeID), type]));
  const lines = edges.map(
    ({ fromID, toID }) => `${fromID} ${typeOf.get(String(fromID))} ${toID} ${typeOf.get(String(toID))}`,
  );
  return { nodes: nodes.map(({ nodeID, type }) => `${nodeID} ${type}`).sort(), edges: [...new Set(lines)].sort() };
}

interface Timed {
  readonly nodes: readonly { readonly nodeID: string | number; readonly timestamp: string }[];
}

describeCorpus('AIF of the corpus, in and out and in again', (folder) => {
  const paths = ['aif/qt30', 'aif/araucaria', 'aif/microtexts', 'xaif'].flatMap((under) =>
    corpusFiles(folder, under, '.json'),
  );

  test.each(paths.map((path) => [basename(path), path]))(
    '%s has the same nodes and edges, and gives the same debate',
    async (_, path) => {
      const original = JSON.parse(readFileSync(path, 'utf8')) as Graph;
      const { data } = await readPath(path);
      const written = toAif(data) as Graph;
      const ids = new Set(original.nodes.map(({ nodeID }) => String(nodeID)));
      const sound = original.edges.filter(({ fromID, toID }) => ids.has(String(fromID)) && ids.has(String(toID)));
      expect(shapeOf(written)).toEqual(shapeOf({ nodes: original.nodes, edges: sound }));
      expect(argumentOf((await readJson(written, basename(path))).data)).toEqual(argumentOf(data));
    },
  );

  test.each(['aif/qt30', 'aif/araucaria'])(
    'the nodes of %s leave with the times that they came with',
    async (under) => {
      const [path = ''] = corpusFiles(folder, under, '.json');
      const original = JSON.parse(readFileSync(path, 'utf8')) as Timed;
      const timesOf = ({ nodes }: Timed) => nodes.map(({ nodeID, timestamp }) => `${nodeID} ${timestamp}`).sort();
      const written = toAif((await readPath(path)).data) as Timed;
      expect(timesOf(written)).toEqual(timesOf(original));
      expect(timesOf(toAif((await readJson(written, basename(path))).data) as Timed)).toEqual(timesOf(original));
    },
  );

  test('OVA3 comes back with its text, its passages, and where its claims are drawn', async () => {
    const [path = ''] = corpusFiles(folder, 'aif/ova3', '28037.json');
    const { data, textOf } = await readPath(path);
    const again = await readJson(toXaif(data, () => textOf(0)));
    expect(again.textOf(0)).toBe(textOf(0));
    expect(passagesOf(again.data)).toEqual(passagesOf(data));
    expect(argumentOf(again.data)).toEqual(argumentOf(data));
    const places = ({ placements }: DebateData) => placements.map(({ statement, x, y }) => [statement, x, y]);
    expect(places(again.data)).toEqual(places(data));
  });
});
