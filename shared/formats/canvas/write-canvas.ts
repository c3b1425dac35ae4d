import { t } from '../../language/translate.ts';
import type { DebateData } from '../../model/debate.ts';
import type { MapId, RelationKind } from '../../model/entities.ts';
import { besidesTheGraph, type DebateGraph, debateGraph } from '../graphs/debate-graph.ts';
import { OWN_MEMBER, relationMember, statementMember } from '../graphs/own-members.ts';
import type { WrittenDebate } from '../written-debate.ts';

const WIDTH = 280;
const LINE = 24;
const LINE_CHARACTERS = 32;
const STEP = { width: 120, height: 40 };
const GAP = 80;
/** Cards that stand on no map are set in rows of so many. */
const IN_ROW = 6;
const COLOURS: Readonly<Record<RelationKind, string>> = {
  supports: '4',
  attacks: '1',
  answers: '5',
  questions: '6',
  restates: '3',
};

/** Writes the first map of a debate, with what stands on none beside it, as JSON Canvas 1.0. A step at which others are aimed is a small card. */
export function toCanvas(data: DebateData): WrittenDebate {
  const graph = debateGraph(data);
  const map = [...data.maps].sort((a, b) => (a.order < b.order ? -1 : 1))[0];
  const places = placesOn(data, graph, map?.id);
  const cards = graph.statements.map((statement) => {
    const { x = 0, y = 0, height = LINE } = places.get(statement.node) ?? {};
    return {
      id: statement.node,
      type: 'text',
      text: statement.text,
      x,
      y,
      width: WIDTH,
      height,
      [OWN_MEMBER]: statementMember(statement),
    };
  });
  const steps = graph.steps.map((step) => ({
    id: step.node,
    type: 'text',
    text: step.scheme || step.kind,
    ...between(step.node, graph, places),
    ...STEP,
    color: COLOURS[step.kind],
    [OWN_MEMBER]: relationMember(step),
  }));
  const edges = graph.edges.map(({ id, from, to, kind, relation, part }) => ({
    id,
    fromNode: from,
    toNode: to,
    ...(part === 'premise' ? { toEnd: 'none' } : { color: COLOURS[kind], label: kind }),
    ...(part === 'whole' ? { [OWN_MEMBER]: relationMember(relation) } : {}),
  }));
  const { title, description, author } = data.debate;
  const canvas = {
    nodes: [...steps, ...cards],
    edges,
    [OWN_MEMBER]: { title, description, author, map: map?.title ?? '' },
  };
  const others = data.maps.length - 1;
  const lost = [
    ...(others > 0 ? [t('{others, plural, one {# further map} other {# further maps}} left out.', { others })] : []),
    ...besidesTheGraph(data, ['placements']),
  ];
  return { text: `${JSON.stringify(canvas, null, 1)}\n`, lost };
}

type Places = Map<string, { readonly x: number; readonly y: number; readonly height: number }>;

function placesOn({ placements }: DebateData, { statements }: DebateGraph, map: MapId | undefined): Places {
  const given = new Map(
    placements
      .filter((each) => each.map === map)
      .map(({ statement, x, y }) => [statement as string, { x: Math.round(x), y: Math.round(y) }]),
  );
  const below = [...given.values()].reduce((most, { y }) => Math.max(most, y + 10 * LINE), 0);
  const left = [...given.values()].reduce((least, { x }) => Math.min(least, x), 0);
  let free = 0;
  return new Map(
    statements.map(({ id, node, text }) => {
      const height = LINE * (2 + Math.ceil(text.length / LINE_CHARACTERS));
      const known = given.get(id);
      if (known !== undefined) return [node, { ...known, height }];
      const at = free++;
      return [
        node,
        { x: left + (at % IN_ROW) * (WIDTH + GAP), y: below + GAP + Math.floor(at / IN_ROW) * 10 * LINE, height },
      ];
    }),
  );
}

/** Returns the place of a step: amid what it connects. */
function between(node: string, { edges }: DebateGraph, places: Places): { x: number; y: number } {
  const ends = edges.flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : []));
  const known = ends.flatMap((end) => places.get(end) ?? []);
  if (known.length === 0) return { x: 0, y: 0 };
  const mean = (values: number[]) => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  return {
    x: mean(known.map(({ x }) => x + WIDTH / 2)) - STEP.width / 2,
    y: mean(known.map(({ y, height }) => y + height / 2)) - STEP.height / 2,
  };
}
