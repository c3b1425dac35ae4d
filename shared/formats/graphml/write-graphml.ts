import type { DebateData } from '../../model/debate.ts';
import { xmlText } from '../../text/xml-text.ts';
import { besidesTheGraph, debateGraph } from '../graphs/debate-graph.ts';
import { OWN_MEMBER, relationMember, statementMember } from '../graphs/own-members.ts';
import type { WrittenDebate } from '../written-debate.ts';

const NAMESPACES = 'xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"';
const WIDTH = 280;
const HEIGHT = 90;

/** Writes a debate as GraphML that yEd and others open. Linked relations, and those at which others are aimed, are nodes of their own. */
export function toGraphml(data: DebateData): WrittenDebate {
  const { statements, steps, edges } = debateGraph(data);
  const map = [...data.maps].sort((a, b) => (a.order < b.order ? -1 : 1))[0];
  const places = new Map(
    data.placements.filter((each) => each.map === map?.id).map((place) => [place.statement as string, place] as const),
  );
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml ${NAMESPACES}>`,
    ...(['text', 'kind', OWN_MEMBER] as const).map(
      (name) => `<key id="${name}" for="all" attr.name="${name}" attr.type="string"/>`,
    ),
    '<key id="title" for="graph" attr.name="title" attr.type="string"/>',
    '<key id="drawn" for="node" yfiles.type="nodegraphics"/>',
    '<key id="line" for="edge" yfiles.type="edgegraphics"/>',
    '<graph id="debate" edgedefault="directed">',
    datum('title', data.debate.title),
    ...statements.map((statement) => {
      const place = places.get(statement.id);
      const box =
        place === undefined ? '' : `<y:Geometry x="${place.x}" y="${place.y}" width="${WIDTH}" height="${HEIGHT}"/>`;
      const drawn = `<data key="drawn"><y:ShapeNode>${box}<y:NodeLabel>${xmlText(statement.text)}</y:NodeLabel><y:Shape type="roundrectangle"/></y:ShapeNode></data>`;
      return `<node id="${statement.node}">${datum('text', statement.text)}${datum('kind', statement.kind)}${datum(OWN_MEMBER, JSON.stringify(statementMember(statement)))}${drawn}</node>`;
    }),
    ...steps.map((step) => {
      const drawn = `<data key="drawn"><y:ShapeNode><y:NodeLabel>${xmlText(step.scheme || step.kind)}</y:NodeLabel><y:Shape type="diamond"/></y:ShapeNode></data>`;
      return `<node id="${step.node}">${datum('kind', step.kind)}${datum(OWN_MEMBER, JSON.stringify(relationMember(step)))}${drawn}</node>`;
    }),
    ...edges.map(({ id, from, to, kind, relation, part }) => {
      const own = part === 'whole' ? datum(OWN_MEMBER, JSON.stringify(relationMember(relation))) : '';
      const said = part === 'premise' ? '' : datum('kind', kind);
      const label = part === 'premise' ? '' : `<y:EdgeLabel>${kind}</y:EdgeLabel>`;
      const line = `<data key="line"><y:PolyLineEdge>${label}<y:Arrows source="none" target="${part === 'premise' ? 'none' : 'standard'}"/></y:PolyLineEdge></data>`;
      return `<edge id="${id}" source="${from}" target="${to}">${said}${own}${line}</edge>`;
    }),
    '</graph>',
    '</graphml>',
  ];
  return { text: `${lines.join('\n')}\n`, lost: besidesTheGraph(data, ['placements']) };
}

function datum(key: string, words: string): string {
  return `<data key="${key}">${xmlText(words)}</data>`;
}
