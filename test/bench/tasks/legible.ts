import { readFileSync, writeFileSync } from 'node:fs';
import { instance } from '@viz-js/viz';
import { flextree } from 'd3-flextree';
import dagre from 'dagre';
import elkBundle from 'elkjs/lib/elk.bundled.js';
import { ASIDE, ROW_DROP } from '../../../shared/layout/compact/distances.ts';
import { layoutMap } from '../../../shared/layout/layout-map.ts';
import { attachmentsOf } from '../../../shared/layout/spanning-forest.ts';
import type { MapStyle } from '../../../shared/model/entities.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { type Measurement, measured, peakMemory } from '../measurement.ts';
import { edgesOf, type LayoutProblem } from './layout.ts';

/** Top left corners by card. */
export type Corners = Readonly<Record<string, Point>>;

export interface LegibleInput {
  /** A JSON file of `LayoutProblem`s. */
  readonly problems: string;
  readonly by: keyof typeof LAYOUTS;
  /** The path for the `Corners` of each problem, as JSON. */
  readonly to: string;
}

type Layout = (problem: LayoutProblem) => Corners | Promise<Corners>;

const LAYOUTS = {
  compact: ours('compact'),
  tree: ours('tree'),
  layers: ours('layered'),
  dagre: byDagre,
  layered: byElk('layered'),
  mrtree: byElk('mrtree'),
  graphviz: byGraphviz,
  flextree: byFlextree,
} satisfies Record<string, Layout>;

/** Lays out the same cards, with the same distances between them, by one layout; the time is that of all problems. */
export async function run({ problems: path, by, to }: LegibleInput): Promise<Measurement> {
  const problems = JSON.parse(readFileSync(path, 'utf8')) as LayoutProblem[];
  const { result, ms, cpuMs } = await measured(async () => {
    const found: Corners[] = [];
    for (const problem of problems) found.push(await LAYOUTS[by](problem));
    return found;
  });
  writeFileSync(to, JSON.stringify(result));
  return { ms, cpuMs, peakMb: peakMemory() };
}

function ours(style: MapStyle): Layout {
  return ({ boxes, links }) => Object.fromEntries(layoutMap(boxes, links, { direction: 'down', style }));
}

function byDagre(problem: LayoutProblem): Corners {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: ASIDE, ranksep: ROW_DROP });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of problem.boxes) graph.setNode(id, { width, height });
  for (const { id, from, to } of edgesOf(problem)) graph.setEdge(from, to, {}, id);
  dagre.layout(graph);
  return Object.fromEntries(
    problem.boxes.map(({ id, width, height }) => {
      const { x, y } = graph.node(id);
      return [id, { x: x - width / 2, y: y - height / 2 }];
    }),
  );
}

function byElk(algorithm: 'layered' | 'mrtree'): Layout {
  return async (problem) => {
    // Its types take the module for one with a default export, which it has only as CommonJS.
    const elk = new elkBundle.default();
    const { children = [] } = await elk.layout({
      id: 'map',
      layoutOptions: {
        'elk.algorithm': algorithm,
        'elk.direction': 'DOWN',
        'elk.spacing.nodeNode': String(ASIDE),
        'elk.layered.spacing.nodeNodeBetweenLayers': String(ROW_DROP),
        'elk.aspectRatio': String(840 / 780),
      },
      children: problem.boxes.map(({ id, width, height }) => ({ id, width, height })),
      edges: edgesOf(problem).map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
    });
    return Object.fromEntries(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  };
}

/** Points in an inch: what Graphviz counts sizes in. */
const INCH = 72;

async function byGraphviz(problem: LayoutProblem): Promise<Corners> {
  const viz = await instance();
  const edges = edgesOf(problem).map(({ from, to }) => ({ tail: from, head: to }));
  const drawn = viz.renderJSON({
    graphAttributes: { nodesep: ASIDE / INCH, ranksep: ROW_DROP / INCH, ratio: 'compress', pack: true },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    nodes: problem.boxes.map(({ id, width, height }) => ({
      name: id,
      attributes: { width: width / INCH, height: height / INCH },
    })),
    edges,
  }) as { objects?: { name: string; pos: string }[] };
  const sizes = new Map(problem.boxes.map((box) => [box.id, box] as const));
  return Object.fromEntries(
    (drawn.objects ?? []).map(({ name, pos }) => {
      const [x = 0, y = 0] = pos.split(',').map(Number);
      const { width = 0, height = 0 } = sizes.get(name) ?? {};
      return [name, { x: x - width / 2, y: -y - height / 2 }];
    }),
  );
}

interface TreeNode {
  readonly box: number | null;
  readonly children: TreeNode[];
}

function byFlextree({ boxes, links }: LayoutProblem): Corners {
  const { below, beside, roots } = attachmentsOf(boxes, links);
  const nodes = boxes.map((_, box): TreeNode => ({ box, children: [] }));
  const childrenOf = (i: number): TreeNode[] =>
    [...(below[i] ?? []), ...(beside[i] ?? [])].flat().map((child) => nodes[child] as TreeNode);
  for (const [i, node] of nodes.entries()) node.children.push(...childrenOf(i));
  const root: TreeNode = { box: null, children: roots.map((i) => nodes[i] as TreeNode) };
  const layout = flextree<TreeNode>({
    children: ({ children }) => children,
    nodeSize: ({ data }) => {
      const { width = 0, height = 0 } = boxes[data.box ?? -1] ?? {};
      return data.box === null ? [0, 0] : [width, height + ROW_DROP];
    },
    spacing: () => ASIDE,
  });
  const corners: Record<string, Point> = {};
  layout(layout.hierarchy(root)).each(({ data, x, y }) => {
    const box = boxes[data.box ?? -1];
    if (box !== undefined) corners[box.id] = { x: x - box.width / 2, y };
  });
  return corners;
}
