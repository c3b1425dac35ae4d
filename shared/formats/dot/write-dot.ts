import type { DebateData } from '../../model/debate.ts';
import type { RelationKind } from '../../model/entities.ts';
import { besidesTheGraph, debateGraph } from '../graphs/debate-graph.ts';
import { OWN_MEMBER, relationMember, statementMember } from '../graphs/own-members.ts';
import type { WrittenDebate } from '../written-debate.ts';

const LINE = 40;
const COLOURS: Readonly<Record<RelationKind, string>> = {
  supports: '#2e7d32',
  attacks: '#c62828',
  answers: '#1565c0',
  questions: '#6a1b9a',
  restates: '#616161',
};

/** Writes a debate for Graphviz. Linked relations, and those at which others are aimed, are diamonds. */
export function toDot(data: DebateData): WrittenDebate {
  const { statements, steps, edges } = debateGraph(data);
  const lines = [
    `digraph ${quoted(data.debate.title)} {`,
    '  rankdir=BT;',
    '  node [shape=box, style=rounded, fontname="Helvetica"];',
    ...statements.map((each) => {
      const look = each.kind === 'question' ? ', shape=ellipse' : each.implicit ? ', style="rounded,dashed"' : '';
      return `  ${each.node} [label=${quoted(wrapped(each.text))}${look}, ${member(statementMember(each))}];`;
    }),
    ...steps.map(
      (step) =>
        `  ${step.node} [label=${quoted(step.scheme || step.kind)}, shape=diamond, color="${COLOURS[step.kind]}", ${member(relationMember(step))}];`,
    ),
    ...edges.map(({ from, to, kind, relation, part }) => {
      const own = part === 'whole' ? `, ${member(relationMember(relation))}` : '';
      const said = part === 'premise' ? 'arrowhead=none' : `kind=${kind}, color="${COLOURS[kind]}"`;
      return `  ${from} -> ${to} [${said}${own}];`;
    }),
    '}',
  ];
  return { text: `${lines.join('\n')}\n`, lost: besidesTheGraph(data) };
}

/** What Graphviz has no words for, in an attribute that it passes over. */
function member(value: object): string {
  return `${OWN_MEMBER}="${JSON.stringify(value).replace(/[%"\\\n\r]/g, encodeURIComponent)}"`;
}

function quoted(words: string): string {
  return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\r?\n/g, '\\n')}"`;
}

/** Breaks a text into lines: Graphviz does not. */
function wrapped(text: string): string {
  let line = 0;
  return text.replace(/\s+|\S+/g, (piece) => {
    if (/\n/.test(piece)) {
      line = 0;
      return '\n';
    }
    if (/^\s/.test(piece) && line > LINE) {
      line = 0;
      return '\n';
    }
    line += piece.length;
    return piece;
  });
}
