import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontBytes } from '../../electron/base/fonts.ts';
import { layoutBoxes, layoutLinks } from '../../shared/layout/layout-changes.ts';
import { Debate, type DebateData } from '../../shared/model/debate.ts';
import type { Relation } from '../../shared/model/entities.ts';
import { cardSizes } from '../../shared/scene/build-scene.ts';
import { zoomToFit } from '../../shared/scene/canvas.ts';
import { TEXT_STYLE } from '../../shared/scene/card.ts';
import { drawnRelations } from '../../shared/scene/drawn-relations.ts';
import { frameOf } from '../../shared/scene/frame.ts';
import { boundsOf } from '../../shared/scene/geometry.ts';
import { densityOf } from '../../shared/scene/legibility.ts';
import { drawRelations } from '../../shared/scene/relations.ts';
import type { Box } from '../../shared/scene/scene.ts';
import { sheetFor } from '../../shared/scene/sheet.ts';
import { createTypesetter } from '../../shared/text/typesetter.ts';
import { sketchOfAif } from '../fixtures/aif.ts';
import { dataOf } from '../fixtures/debates.ts';
import { largeDebate } from '../fixtures/large-debates.ts';
import { type LineFaults, lineFaults } from '../fixtures/scene-faults.ts';
import { errorMessage } from './error-message.ts';
import { inOwnProcess } from './own-process.ts';
import { type Row, summaryOf } from './row.ts';
import type { LayoutProblem } from './tasks/layout.ts';
import type { Corners, LegibleInput } from './tasks/legible.ts';
import type { Workbench } from './workbench.ts';

const TREES = [10, 30, 100, 300, 1000, 3000, 10_000];
const SETS = ['aif/qt30', 'aif/araucaria', 'aif/microtexts'];
const CORPUS = process.env['COUNTERCLAIM_CORPUS'];

const LAYOUTS = [
  { by: 'compact', name: 'ours, compact' },
  { by: 'tree', name: 'ours, tree' },
  { by: 'layers', name: 'ours, layered' },
  { by: 'dagre', name: 'dagre' },
  { by: 'layered', name: 'ELK layered' },
  { by: 'mrtree', name: 'ELK mrtree' },
  { by: 'graphviz', name: 'Graphviz dot' },
  { by: 'flextree', name: 'd3-flextree' },
] as const;

const OUR_SECONDS = 120;
const PEER_SECONDS = 30;
/** Lines are drawn, and their faults counted, on maps of up to so many cards; of others' layouts, on fewer. */
const MOST_WITH_LINES = 3000;
const MOST_WITH_LINES_OF_PEERS = 300;

/** One map to be laid out, and what its lines depend on. */
interface Case extends LayoutProblem {
  readonly relations: readonly Relation[];
}

/**
 * Returns how large maps can be shown, and how well their lines run, when the same cards are laid out by one program or
 * another.
 */
export async function legible(bench: Workbench): Promise<Row[]> {
  const typesetter = createTypesetter(fontBytes);
  const caseOf = (data: DebateData): Case => {
    const debate = new Debate(data);
    const ids = [...debate.statements.keys()];
    const boxes = layoutBoxes(debate, ids, cardSizes(debate, ids, typesetter));
    return { boxes, links: layoutLinks(debate, boxes), relations: drawnRelations(debate, () => true) };
  };
  const rows: Row[] = [];
  for (const size of TREES) rows.push(...(await compared(bench, `tree of ${size}`, [caseOf(largeDebate(size))])));
  for (const set of SETS) {
    if (CORPUS === undefined || !existsSync(join(CORPUS, set))) {
      bench.progress(`${set} left out: COUNTERCLAIM_CORPUS does not name a folder with it`);
      continue;
    }
    const folder = join(CORPUS, set);
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    const cases = files.map((file) =>
      caseOf(dataOf(sketchOfAif(JSON.parse(readFileSync(join(folder, file), 'utf8'))))),
    );
    rows.push(...(await compared(bench, `${cases.length} maps of ${set}`, cases)));
  }
  return rows;
}

async function compared(bench: Workbench, name: string, cases: readonly Case[]): Promise<Row[]> {
  const problems = await bench.file(`legible ${name.replaceAll('/', ' ')}.json`, async (path) => {
    writeFileSync(path, JSON.stringify(cases.map(({ boxes, links }) => ({ boxes, links }))));
  });
  const size = Math.max(...cases.map(({ boxes }) => boxes.length));
  const rows: Row[] = [];
  for (const { by, name: layout } of LAYOUTS) {
    const isOurs = by === 'compact' || by === 'tree' || by === 'layers';
    const row = { subject: 'legible', name: `${name}: ${layout}`, size, peer: null, theirs: null, ratio: null };
    bench.progress(row.name);
    const to = `${problems}.${by}.json`;
    try {
      const measurement = await inOwnProcess(
        'legible',
        { problems, by, to } satisfies LegibleInput,
        isOurs ? OUR_SECONDS : PEER_SECONDS,
      );
      const corners = JSON.parse(readFileSync(to, 'utf8')) as Corners[];
      const withLines = size <= (isOurs ? MOST_WITH_LINES : MOST_WITH_LINES_OF_PEERS);
      rows.push({ ...row, ours: summaryOf([measurement]), facts: factsOf(cases, corners, withLines) });
    } catch (error) {
      rows.push({ ...row, ours: { reason: errorMessage(error) }, facts: {} });
    }
  }
  return rows;
}

function factsOf(cases: readonly Case[], corners: readonly Corners[], withLines: boolean): Record<string, string> {
  const placed = cases.map(({ boxes }, i) => {
    const at = corners[i] ?? {};
    return new Map(
      boxes.map(({ id, width, height }) => [id, { ...(at[id] ?? { x: 0, y: 0 }), width, height }] as const),
    );
  });
  const mean = (measure: (boxes: readonly Box[]) => number): number =>
    placed.reduce((sum, boxes) => sum + measure([...boxes.values()]), 0) / placed.length;
  const facts = {
    'Ground covered': `${(100 * mean(densityOf)).toFixed(1)} %`,
    'Whole at': `${(100 * mean(zoomToFit)).toFixed(0)} %`,
    'Text on A4, pt': mean(textOnA4).toFixed(1),
  };
  if (!withLines) return facts;
  const faults = cases.map(({ relations }, i) => faultsOf(relations, placed[i] ?? new Map()));
  const sum = (fault: keyof LineFaults): string => String(faults.reduce((total, found) => total + found[fault], 0));
  return {
    ...facts,
    Crossings: sum('crossings'),
    'Overlapping runs': sum('overlappingRuns'),
    'Lines under cards': sum('underCards'),
    'Signs covered': sum('signsCovered'),
  };
}

/** Pixels of paper around a map. */
const PAPER = 44;

function textOnA4(boxes: readonly Box[]): number {
  const { width, height } = boundsOf(boxes);
  return sheetFor({ width: width + 2 * PAPER, height: height + 2 * PAPER }, 'A4').scale * TEXT_STYLE.size;
}

function faultsOf(relations: readonly Relation[], boxes: ReadonlyMap<string, Box>): LineFaults {
  const kinds = new Map(relations.map(({ id, kind, target }) => [id, `${kind} ${JSON.stringify(target)}`] as const));
  return lineFaults(
    boxes.values(),
    drawRelations(relations, boxes, frameOf('down')),
    (one, other) => kinds.get(one) === kinds.get(other),
  );
}
