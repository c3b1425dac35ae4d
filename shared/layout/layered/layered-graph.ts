import type { ElkExtendedEdge, ElkNode } from 'elkjs';
import { GUTTER, type Size } from '../layout-box.ts';
import type { Tie } from './layers.ts';

/** Pixels of a node that stands for a relation on which lines come together. */
const JOINT = 8;
/** Pixels kept free beside a line that passes a layer. */
const BESIDE_LINE = 16;
/** Tells the layers apart by the places that nodes are given: far more than the height of any. */
const LAYER = 1000;

/** ELK works out the order in each layer, and where cards stand in it; the layers are those that nodes are given. */
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  // Cards are read in the order given, supports before attacks, even where another order had fewer lines cross.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.edgeRouting': 'POLYLINE',
  'elk.spacing.nodeNode': String(GUTTER),
  'elk.spacing.edgeNode': String(BESIDE_LINE),
  'elk.spacing.edgeEdge': String(BESIDE_LINE),
  'elk.separateConnectedComponents': 'false',
};
/** A part of more nodes takes minutes with ELK's usual thoroughness, and gains little. */
const MANY = 200;
const OPTIONS_FOR_MANY = {
  ...OPTIONS,
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.thoroughness': '2',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
};

/** A connected part of a map: indexes of boxes, in the order in which they are to be read, and the relations there. */
export interface Component {
  readonly boxes: readonly number[];
  readonly ties: readonly Tie[];
}

/**
 * Returns a component as a graph for ELK, with the boxes' indexes as the ids of nodes. A relation of several premises,
 * or on which another bears, is a node between its target and its premises: lines of ELK's graphs end on nodes alone.
 */
export function layeredGraph({ boxes, ties }: Component, sizes: readonly Size[], layers: readonly number[]): ElkNode {
  const attacked = new Set(ties.flatMap(({ on }) => on ?? []));
  const isJoint = ({ id, premises }: Tie): boolean => premises.length > 1 || attacked.has(id);
  const layerOf = (box: number): number => 2 * (layers[box] ?? 0);
  const readAt = new Map(boxes.map((box, at) => [box, at] as const));
  const placeOf = ({ premises }: Tie): number => Math.min(...premises.map((box) => readAt.get(box) ?? 0));
  const joints = ties.filter(isJoint).sort((a, b) => placeOf(a) - placeOf(b));
  const jointIds = new Set(joints.map(({ id }) => id));
  const edges = new Set<string>();
  const connect = (upper: number, lower: number): void => {
    if (layerOf(upper) !== layerOf(lower)) {
      edges.add(layerOf(upper) < layerOf(lower) ? `${upper} ${lower}` : `${lower} ${upper}`);
    }
  };
  for (const tie of ties) {
    const { id, premises, above, on } = tie;
    const joint = jointIds.has(id) ? jointName(id) : null;
    if (joint !== null && on === null) edges.add(`${above} ${joint}`);
    const ends = [joint, on === null ? null : jointName(on)].filter((each) => each !== null);
    for (const premise of premises) {
      if (ends.length === 0 || layerOf(premise) <= layerOf(above)) connect(above, premise);
      else for (const end of ends) edges.add(`${end} ${premise}`);
    }
  }
  return {
    id: 'map',
    layoutOptions: boxes.length + joints.length > MANY ? OPTIONS_FOR_MANY : OPTIONS,
    children: [
      ...boxes.map((box) => ({
        id: String(box),
        width: sizes[box]?.width ?? 0,
        height: JOINT,
        x: 0,
        y: layerOf(box) * LAYER,
      })),
      ...joints.map(({ id, above }) => ({
        id: jointName(id),
        width: JOINT,
        height: JOINT,
        x: 0,
        y: (layerOf(above) + 1) * LAYER,
      })),
    ],
    edges: [...edges].map((ends, i): ElkExtendedEdge => {
      const [from = '', to = ''] = ends.split(' ');
      return { id: `edge ${i}`, sources: [from], targets: [to] };
    }),
  };
}

/** Ids of relations can hold any character but controls; names of joints have no space. */
function jointName(id: string): string {
  return `joint:${encodeURIComponent(id)}`;
}
