import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import type { DebateData } from '../../../../shared/model/debate.ts';
import { corpusFiles, describeCorpus } from '../../../fixtures/corpus.ts';
import { readPath } from './read-file.ts';

interface Node {
  readonly nodeID: string | number;
  readonly type: string;
  readonly text: string;
}
interface Aif {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly fromID: string | number; readonly toID: string | number }[];
}

const KINDS = { RA: 'supports', CA: 'attacks', MA: 'restates' } as const;
type Relating = keyof typeof KINDS;

/** Counts in the JSON itself what a debate has to have: nodes that relate, by whether they have a premise and a target. */
function countIn({ nodes, edges }: Aif) {
  const typeOf = new Map(nodes.map(({ nodeID, type }) => [String(nodeID), type]));
  const relating = nodes
    .filter(({ type }) => type in KINDS)
    .map(({ nodeID, type }) => {
      const id = String(nodeID);
      const premises = edges.filter((e) => String(e.toID) === id && typeOf.get(String(e.fromID)) === 'I');
      const targets = edges
        .filter((e) => String(e.fromID) === id)
        .map((e) => typeOf.get(String(e.toID)) ?? '')
        .filter((target) => target === 'I' || target in KINDS);
      return { kind: KINDS[type as Relating], premises: new Set(premises.map((e) => e.fromID)).size, targets };
    });
  const whole = relating.filter(({ premises, targets }) => premises > 0 && targets.length > 0);
  const ofKind = (kind: string) => whole.filter((each) => each.kind === kind).length;
  return {
    statements: nodes.filter(({ type }) => type === 'I').length,
    supports: ofKind('supports'),
    attacks: ofKind('attacks'),
    restates: ofKind('restates'),
    linked: whole.filter(({ kind, premises }) => kind !== 'restates' && premises > 1).length,
    onRelations: whole.filter(({ targets }) => targets[0] !== 'I').length,
    broken: relating.length - whole.length,
  };
}

function countDebate({ statements, relations }: DebateData) {
  const ofKind = (kind: string) => relations.filter((each) => each.kind === kind).length;
  return {
    statements: statements.length,
    supports: ofKind('supports'),
    attacks: ofKind('attacks'),
    restates: ofKind('restates'),
    linked: relations.filter(({ premises }) => premises.length > 1).length,
    onRelations: relations.filter(({ target }) => 'relation' in target).length,
  };
}

describeCorpus('AIF of the corpus', (folder) => {
  const paths = ['aif/qt30', 'aif/araucaria', 'aif/microtexts', 'aif/ova3', 'xaif'].flatMap((under) =>
    corpusFiles(folder, under, '.json'),
  );

  test.each(paths.map((path) => [basename(path), path]))(
    'comes in from %s with the counts of its nodes',
    async (_, path) => {
      const json = JSON.parse(readFileSync(path, 'utf8'));
      const { data, report } = await readPath(path);
      const { broken, ...counts } = countIn(json.AIF ?? json);
      expect(countDebate(data)).toEqual(counts);
      const left = report.notes.filter(({ outcome }) => outcome === 'left-out');
      expect(left.filter(({ text }) => /^The node \S+ \((RA|CA|MA)\)/.test(text))).toHaveLength(broken);
    },
  );

  test.each(paths.map((path) => [basename(path), path]))(
    'names every node of %s that is in no move',
    async (_, path) => {
      const json = JSON.parse(readFileSync(path, 'utf8'));
      const { nodes, edges } = (json.AIF ?? json) as Aif;
      const { data, report } = await readPath(path);
      const text = report.notes.map((note) => note.text).join('\n');
      const alone = nodes.filter(({ nodeID, type }) => {
        const id = String(nodeID);
        return type === 'L' && edges.every((e) => String(e.fromID) !== id && String(e.toID) !== id);
      });
      for (const { nodeID } of alone) expect(text).toContain(`The locution ${nodeID}`);
      const texts = new Set(nodes.filter(({ type }) => type === 'I').map((node) => node.text));
      expect(data.statements.filter((statement) => !texts.has(statement.text))).toEqual([]);
      const named = new Set(
        [...text.matchAll(/^The (?:locution|illocution|transition) (\S+?)[ ,]/gm)].map(([, id]) => id),
      );
      const locutions = new Set(data.moves.map(({ words }) => words));
      const unnamed = nodes.filter(({ nodeID, type }) => type === 'L' && !named.has(String(nodeID)));
      // Every other locution is the words of a move.
      expect(unnamed.filter((node) => ![...locutions].some((words) => node.text.trimEnd().endsWith(words)))).toEqual(
        [],
      );
    },
  );

  test('OVA3 brings its text as a source; each passage is the text of its span', async () => {
    const path = corpusFiles(folder, 'aif/ova3', '28037.json')[0] ?? '';
    const { text } = JSON.parse(readFileSync(path, 'utf8')) as { text: string };
    const spans = [...text.matchAll(/<span id="node([^"]+)"[^>]*>([^<]*)<\/span>/g)];
    const { data, textOf } = await readPath(path);
    expect(data.sources).toHaveLength(1);
    expect(spans.length).toBeGreaterThan(5);
    expect(data.excerpts.map(({ exact }) => exact)).toEqual(spans.map(([, , words]) => words));
    for (const { exact, start, end } of data.excerpts) expect(textOf(0).slice(start, end)).toBe(exact);
    expect(data.moves.filter(({ excerpt }) => excerpt !== null).length).toBeGreaterThan(spans.length - 1);
    expect(data.citations.length).toBeGreaterThanOrEqual(spans.length);
    expect(data.placements).toHaveLength(data.statements.length);
  });
});
