import { t } from '../../language/translate.ts';
import type { DebateData } from '../../model/debate.ts';
import { besidesTheGraph, debateGraph } from '../graphs/debate-graph.ts';
import type { WrittenDebate } from '../written-debate.ts';

const ARROWS = { supports: '-->', attacks: '--x', answers: '-->', questions: '-.->', restates: '-.-' } as const;

/** Writes a debate as a Mermaid flowchart, to be drawn in Markdown. */
export function toMermaid(data: DebateData): WrittenDebate {
  const { statements, steps, edges } = debateGraph(data);
  const lines = [
    ...(data.debate.title === ''
      ? []
      : ['---', `title: ${JSON.stringify(data.debate.title.replace(/\s+/g, ' '))}`, '---']),
    'flowchart BT',
    ...statements.map(({ node, kind, text, implicit }) => {
      const words = `"${label(text)}"`;
      const shape = kind === 'question' ? `{{${words}}}` : implicit ? `([${words}])` : `[${words}]`;
      return `  ${node}${shape}`;
    }),
    ...steps.map(({ node, kind, scheme }) => `  ${node}{"${label(scheme || kind)}"}`),
    ...edges.map(({ from, to, kind, relation, part }) => {
      if (part === 'premise') return `  ${from} --- ${to}`;
      const words = part === 'whole' && relation.scheme !== '' ? `${kind}: ${relation.scheme}` : kind;
      return `  ${from} ${ARROWS[kind]}|"${label(words)}"| ${to}`;
    }),
  ];
  const lost = [t('Notes, tags and weights are left out.'), ...besidesTheGraph(data)];
  return { text: `${lines.join('\n')}\n`, lost };
}

/** Escapes what would end a label or be read as Markdown or HTML in it. */
function label(text: string): string {
  const escaped = text.toWellFormed().replace(/[&"<>#;`*_[\](){}|\\]/g, (sign) => `#${sign.charCodeAt(0)};`);
  return escaped.trim().replace(/\r?\n/g, '<br>').replace(/^$/, ' ');
}
