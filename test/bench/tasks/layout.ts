import { readFileSync } from 'node:fs';
import dagre from 'dagre';
import type { ELK } from 'elkjs';
import elkBundle from 'elkjs/lib/elk.bundled.js';
import type { LayoutBox, LayoutLink } from '../../../shared/layout/layout-box.ts';
import { layoutMap } from '../../../shared/layout/layout-map.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { type Measurement, measured, peakMemory } from '../measurement.ts';

export interface LayoutInput {
  /** A JSON file of `LayoutProblem`. */
  readonly problem: string;
  readonly by: 'ours' | 'dagre' | 'elk';
}

export interface LayoutProblem {
  readonly boxes: readonly LayoutBox[];
  readonly links: readonly LayoutLink[];
}

const LAYOUTS = { ours, dagre: byDagre, elk: byElk };

/** Top left corners for cards of known sizes. */
export async function run({ problem: path, by }: LayoutInput): Promise<Measurement> {
  const problem = JSON.parse(readFileSync(path, 'utf8')) as LayoutProblem;
  const { result, ms, cpuMs } = await measured(() => LAYOUTS[by](problem));
  return { ms, cpuMs, peakMb: peakMemory(), note: `width : height ${aspectOf(problem.boxes, result).toFixed(1)}` };
}

async function ours({ boxes, links }: LayoutProblem): Promise<ReadonlyMap<string, Point>> {
  return layoutMap(boxes, links, { direction: 'down' });
}

async function byDagre(problem: LayoutProblem): Promise<ReadonlyMap<string, Point>> {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 40, ranksep: 96 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of problem.boxes) graph.setNode(id, { width, height });
  for (const { id, from, to } of edgesOf(problem)) graph.setEdge(from, to, {}, id);
  dagre.layout(graph);
  return new Map(
    problem.boxes.map(({ id, width, height }) => {
      const { x, y } = graph.node(id);
      return [id, { x: x - width / 2, y: y - height / 2 }];
    }),
  );
}

async function byElk(problem: LayoutProblem): Promise<ReadonlyMap<string, Point>> {
  // Its types take the module for one with a default export, which it has only as CommonJS.
  const elk: ELK = new elkBundle.default();
  const { children = [] } = await elk.layout({
    id: 'map',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'DOWN' },
    children: problem.boxes.map(({ id, width, height }) => ({ id, width, height })),
    edges: edgesOf(problem).map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  });
  return new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/** Edges from conclusions down to premises. Peers know none between a card and a relation: its conclusion stands in for that. */
export function edgesOf({ links }: LayoutProblem): { id: string; from: string; to: string }[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  const conclusionOf = ({ target }: LayoutLink): string | undefined => {
    if ('box' in target) return target.box;
    const aimedAt = byId.get(target.link);
    return aimedAt && conclusionOf(aimedAt);
  };
  return links.flatMap((link) => {
    const from = conclusionOf(link);
    if (from === undefined) return [];
    return link.premises.map((to) => ({ id: `${link.id} ${to}`, from, to }));
  });
}

function aspectOf(boxes: readonly LayoutBox[], corners: ReadonlyMap<string, Point>): number {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { id, width, height } of boxes) {
    const { x, y } = corners.get(id) ?? { x: Number.NaN, y: Number.NaN };
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + width), Math.max(bottom, y + height)];
  }
  return (right - left) / (bottom - top);
}
