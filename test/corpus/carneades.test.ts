import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { sha256 } from '../../db/content.ts';
import { evaluateDebate, type Standing } from '../../shared/evaluation/evaluate-debate.ts';
import { CARNEADES } from '../../shared/formats/carneades/carneades-format.ts';
import { fromCounterclaimJson } from '../../shared/formats/counterclaim-json.ts';
import { GivenFile } from '../../shared/formats/reading/given-file.ts';
import { parseYaml } from '../../shared/formats/yaml/parse-yaml.ts';
import { Debate } from '../../shared/model/debate.ts';
import type { Statement } from '../../shared/model/entities.ts';
import { corpusFiles, describeCorpus } from '../fixtures/corpus.ts';

const EXPECTED: readonly (readonly [string, Standing])[] = [
  ['in', 'stands'],
  ['out', 'falls'],
  ['undecided', 'undecided'],
];

const RIVALS =
  'Carneades lets the positions of an issue exclude each other; here they do so only where a relation says that one attacks the other.';
/** What stands otherwise than Carneades has it, and why the two theories differ. */
const DIFFERENCES: Readonly<Record<string, { readonly statements: readonly string[]; readonly why: string }>> = {
  'caminada1.yml': { statements: ['¬s', 's'], why: RIVALS },
  'lex.yml': {
    statements: ['permitted(cannabis)'],
    why: 'Carneades weighs the positions of an issue by the authority and the date of the laws; here nothing is weighed to decide standing.',
  },
  'linked-convergent.yml': {
    statements: ['t'],
    why: 'In Carneades one premise of a convergent argument is enough; here premises of one relation count only together, and convergent ones are relations of their own.',
  },
  'mcda-porsche.yml': {
    statements: ['buy(volvo)', 'safety(volvo,medium)'],
    why: 'The file has no arguments: Carneades makes them from its schemes and weighs criteria; here nothing is made.',
  },
  'paraconsistency.yml': { statements: ['q', '¬q'], why: RIVALS },
  'reinstatement.yml': {
    statements: ['np'],
    why: 'Carneades weighs factorized arguments for the positions of an issue by their premises; here nothing is weighed to decide standing.',
  },
};

interface Example {
  readonly tests?: Readonly<Record<string, readonly string[] | null>>;
  readonly issues?: Readonly<Record<string, { readonly standard?: string }>>;
}

async function debateIn(path: string): Promise<Debate> {
  const { value } = await CARNEADES.read(new GivenFile(basename(path), readFileSync(path)));
  let count = 0;
  const given = { newId: () => `made${count++}`, now: '2025-01-01T00:00:00.000Z', sha256 };
  return new Debate(fromCounterclaimJson(value, given).data);
}

/** Returns the claims that Carneades has out from the start: those that are not assumed, and that no argument is for. */
function unsupported(debate: Debate): string[] {
  const isSupported = ({ id }: Statement) =>
    debate.relationsByTargetStatement.get(id).some(({ kind }) => kind === 'supports');
  return [...debate.statements.values()]
    .filter((each) => each.kind === 'claim' && !each.implicit && !each.tags.includes('assumed') && !isSupported(each))
    .map(({ id }) => id);
}

describeCorpus('the examples of Carneades that expect a result, with support needed', (folder) => {
  const examples = corpusFiles(folder, 'carneades', '.yml').flatMap((path) => {
    const example = parseYaml(readFileSync(path, 'utf8')) as Example;
    const hasStandard = Object.values(example.issues ?? {}).some(({ standard }) => standard !== undefined);
    return example.tests === undefined || hasStandard ? [] : [[basename(path), path, example.tests] as const];
  });

  test('are most of them', () => {
    expect(examples.length).toBeGreaterThanOrEqual(14);
    expect(Object.keys(DIFFERENCES).filter((name) => !examples.some(([each]) => each === name))).toEqual([]);
  });

  test.each(examples)('%s has that result, or is in the table of differences', async (name, path, tests) => {
    const debate = await debateIn(path);
    const { statements } = evaluateDebate(debate, { needsSupport: true, off: unsupported(debate) });
    const ids = [...debate.statements.keys()];
    const others = EXPECTED.flatMap(([word, standing]) =>
      (tests[word] ?? []).filter((key) => {
        const id = ids.find((each) => each.endsWith(`:${key}`)) ?? '';
        return statements.get(id)?.standing !== standing;
      }),
    );
    expect(others.sort()).toEqual([...(DIFFERENCES[name]?.statements ?? [])].sort());
  });
});
