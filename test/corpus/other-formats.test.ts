import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { CORE_SCHEMA, load } from 'js-yaml';
import { ANNOTATIONS } from '../../shared/formats/annotations/annotation-format.ts';
import { CANVAS } from '../../shared/formats/canvas/canvas-format.ts';
import { CARNEADES } from '../../shared/formats/carneades/carneades-format.ts';
import { APX, BAG, ICCMA, TGF } from '../../shared/formats/frameworks/framework-formats.ts';
import { GRAPHML } from '../../shared/formats/graphml/graphml-format.ts';
import { KIALO } from '../../shared/formats/kialo/kialo-format.ts';
import { toKialo } from '../../shared/formats/kialo/write-kialo.ts';
import { CAF } from '../../shared/formats/lkif/caf-format.ts';
import { LKIF } from '../../shared/formats/lkif/lkif-format.ts';
import { ARGMAP } from '../../shared/formats/mindmup/argmap-format.ts';
import { MINDMUP } from '../../shared/formats/mindmup/mindmup-format.ts';
import { OPML } from '../../shared/formats/outlines/opml-format.ts';
import { QDE } from '../../shared/formats/qda/qda-format.ts';
import type { ArgumentFormat } from '../../shared/formats/reading/argument-format.ts';
import { corpusFiles, describeCorpus } from '../fixtures/corpus.ts';
import { fileAt, importFile, importText } from '../fixtures/given-files.ts';

/** Statements, relations of each side, linked ones and those on relations, as a script counts them in the file itself. */
interface Counts {
  readonly statements: number;
  readonly supports?: number;
  readonly attacks?: number;
  readonly answers?: number;
  readonly linked?: number;
  readonly onRelations?: number;
}

interface CarneadesStep {
  readonly premises?: readonly string[] | Readonly<Record<string, string>>;
  readonly conclusion: string;
  readonly undercutter?: string;
}

interface CarneadesGraph {
  readonly statements?: object;
  readonly issues?: Readonly<Record<string, { readonly positions: readonly string[] }>>;
  readonly arguments?: Readonly<Record<string, CarneadesStep>>;
  readonly assumptions?: readonly string[];
}

interface MindmupIdea {
  readonly attr?: { readonly group?: string };
  readonly ideas?: Readonly<Record<string, MindmupIdea>>;
}

interface Canvas {
  readonly nodes: readonly { readonly type: string }[];
  readonly edges: readonly object[];
}

const matches = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function kialoCounts(text: string): Counts {
  const lines = text.split(/\r?\n/).filter((line) => /^(?:\d+\.)+ /.test(line));
  const links = lines.filter((line) => line.includes(': -> See ')).length;
  return {
    statements: lines.length - links,
    supports: matches(text, /^(?:\d+\.)+ Pro: /gm),
    attacks: matches(text, /^(?:\d+\.)+ Con: /gm),
    linked: 0,
    onRelations: 0,
  };
}

function carneadesCounts(text: string): Counts {
  const graph = load(text, { schema: CORE_SCHEMA }) as CarneadesGraph;
  const steps = Object.values(graph.arguments ?? {});
  const issues = Object.values(graph.issues ?? {});
  const named = new Set(
    [
      ...Object.keys(graph.statements ?? {}),
      ...issues.flatMap(({ positions }) => positions),
      ...steps.flatMap(({ premises, conclusion, undercutter }) => [
        ...Object.values(premises ?? []),
        conclusion,
        ...(undercutter ? [undercutter] : []),
      ]),
      ...(graph.assumptions ?? []),
    ].map(String),
  );
  const without = steps.filter(({ premises }) => (premises ?? []).length === 0).length;
  return {
    statements: named.size + issues.length + without,
    supports: steps.length,
    attacks: steps.filter(({ undercutter }) => undercutter).length,
    answers: issues.reduce((sum, { positions }) => sum + positions.length, 0),
    linked: steps.filter(({ premises }) => Object.keys(premises ?? {}).length > 1).length,
    onRelations: steps.filter(({ undercutter }) => undercutter).length,
  };
}

function lkifCounts(text: string): Counts {
  const exceptions = matches(text, /type="exception"/g);
  const lists = text.match(/<premises>[\s\S]*?<\/premises>/g) ?? [];
  return {
    statements: matches(text, /<statement /g),
    supports: matches(text, /direction="pro"/g),
    attacks: matches(text, /direction="con"/g) + exceptions,
    linked: lists.filter((list) => matches(list, /<premise /g) - matches(list, /type="exception"/g) > 1).length,
    onRelations: exceptions,
  };
}

function cafCounts(text: string): Counts {
  const lists = text.match(/<premises>[\s\S]*?<\/premises>/g) ?? [];
  const undercuts = matches(text, /atom="\(undercut /g);
  return {
    statements: matches(text, /<statement /g),
    supports: matches(text, /pro="true"/g),
    attacks: matches(text, /pro="false"/g) + undercuts,
    linked: lists.filter((list) => matches(list, /<premise /g) > 1).length,
    onRelations: undercuts,
  };
}

function graphmlCounts(text: string): Counts {
  const steps = matches(text, /\[(?:RA|CA|MA)-node\]/g);
  return { statements: matches(text, /<node /g) - steps, attacks: matches(text, /\[CA-node\]/g) };
}

function mindmupCounts(text: string): Counts {
  const { ideas = {} } = JSON.parse(text) as MindmupIdea;
  const all: MindmupIdea[] = [];
  const pending = Object.values(ideas);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    all.push(next);
    pending.push(...Object.values(next.ideas ?? {}));
  }
  const groups = all.filter(({ attr }) => attr?.group);
  return {
    statements: all.length - groups.length,
    supports: groups.filter(({ attr }) => attr?.group === 'supporting').length,
    attacks: groups.filter(({ attr }) => attr?.group === 'opposing').length,
    linked: groups.filter((group) => Object.keys(group.ideas ?? {}).length > 1).length,
  };
}

function canvasCounts(text: string): Counts {
  const { nodes, edges } = JSON.parse(text) as Canvas;
  return { statements: nodes.filter(({ type }) => type !== 'group').length, supports: edges.length };
}

function frameworkCounts(text: string): Counts {
  if (/^p af/m.test(text))
    return { statements: Number(/^p af (\d+)/m.exec(text)?.[1]), attacks: matches(text, /^\d+ \d+$/gm) };
  if (text.includes('arg('))
    return { statements: matches(text, /arg\(/g), attacks: matches(text, /att\(/g), supports: matches(text, /sup\(/g) };
  const [names = '', attacks = ''] = text.split('#');
  return { statements: matches(names, /\S+/g), attacks: matches(attacks, /\S+ \S+/g) };
}

const FORMATS: readonly [string, string, ArgumentFormat, (text: string) => Counts][] = [
  ['kialo', '.txt', KIALO, kialoCounts],
  ['carneades', '.yml', CARNEADES, carneadesCounts],
  ['opml', '.opml', OPML, (text) => ({ statements: matches(text, /<outline /g) })],
  ['lkif', '.xml', LKIF, lkifCounts],
  ['caf', '.xml', CAF, cafCounts],
  ['graphml', '.graphml', GRAPHML, graphmlCounts],
  ['mindmup', '.mup', MINDMUP, mindmupCounts],
  [
    'mindmup',
    '.yml',
    ARGMAP,
    (text) => ({
      statements: matches(text, /^ {0,4}["-]{0,2}[A-Z].*:\s*$/gm),
      supports: matches(text, /^ {2}r\d:/gm),
      attacks: matches(text, /^ {2}o\d:/gm),
    }),
  ],
  ['frameworks', '.tgf', TGF, frameworkCounts],
  ['frameworks', '.bag', BAG, frameworkCounts],
  ['frameworks', '.af', ICCMA, frameworkCounts],
  ['json-canvas', '.canvas', CANVAS, canvasCounts],
];
const ALL = [...new Set(FORMATS.map(([, , format]) => format)), APX];

describeCorpus('files of other programs that nobody here wrote', (corpus) => {
  const files = FORMATS.flatMap(([folder, ending, format, count]) =>
    corpusFiles(corpus, folder, ending).map((path) => [`${folder}/${basename(path)}`, path, format, count] as const),
  );

  test.each(files)('%s has as many statements and relations as are counted in it', async (_, path, format, count) => {
    expect(ALL.filter((each) => each.recognises(fileAt(path)))).toContain(format);
    const { data } = await importFile(format, fileAt(path));
    const { statements, ...relations } = count(readFileSync(path, 'utf8'));
    expect(data.statements).toHaveLength(statements);
    const found = {
      supports: data.relations.filter(({ kind }) => kind === 'supports').length,
      attacks: data.relations.filter(({ kind }) => kind === 'attacks').length,
      answers: data.relations.filter(({ kind }) => kind === 'answers').length,
      linked: data.relations.filter(({ premises }) => premises.length > 1).length,
      onRelations: data.relations.filter(({ target }) => 'relation' in target).length,
    };
    expect(found).toMatchObject(relations);
  });

  test.each(corpusFiles(corpus, 'kialo', '.txt').map((path) => [basename(path), path] as const))(
    '%s is written as it was read, but for addresses',
    async (_, path) => {
      const { data, argument } = await importFile(KIALO, fileAt(path));
      const back = await importText(KIALO, toKialo(data).text);
      expect(back.argument.toSorted()).toEqual(argument.map((line) => line.replace(/\s+/g, ' ')).toSorted());
    },
  );

  test.each(corpusFiles(corpus, 'refi-qda', '.qde').map((path) => [basename(path), path] as const))(
    '%s has as many sources and passages as are counted in it, and names those without words',
    async (_, path) => {
      const text = readFileSync(path, 'utf8');
      const { data, notes } = await importFile(QDE, fileAt(path));
      expect(data.sources).toHaveLength(matches(text, /<(?:Text|PDF|Picture|Audio|Video)Source /g));
      const wordless = notes.filter((note) => /A marked part without words|marked twice/.test(note)).length;
      expect(data.excerpts.length + wordless).toBe(
        matches(text, /<(?:PlainText|PDF|Picture|Audio|Video|Transcript)Selection /g),
      );
    },
  );

  test.each(corpusFiles(corpus, 'web-annotation', '.json').map((path) => [basename(path), path] as const))(
    '%s is a passage where words tell it, and is named otherwise',
    async (_, path) => {
      const text = readFileSync(path, 'utf8');
      expect(ANNOTATIONS.recognises(fileAt(path))).toBe(true);
      const { data, notes } = await importFile(ANNOTATIONS, fileAt(path));
      expect(data.excerpts).toHaveLength(matches(text, /"exact"/g));
      expect(data.excerpts.length + notes.length).toBeGreaterThan(0);
    },
  );
});
