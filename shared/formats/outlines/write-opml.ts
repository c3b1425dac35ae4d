import { t } from '../../language/translate.ts';
import type { DebateData } from '../../model/debate.ts';
import type { Relation, StatementId } from '../../model/entities.ts';
import { xmlText } from '../../text/xml-text.ts';
import { besidesTheGraph } from '../graphs/debate-graph.ts';
import type { WrittenDebate } from '../written-debate.ts';

/** Writes a debate as OPML 2.0. A statement that bears on several stands below one, and is named below the others. */
export function toOpml(data: DebateData): WrittenDebate {
  const names = new Map(data.statements.map(({ id }, at) => [id, `s${at + 1}`]));
  const byId = new Map(data.statements.map((statement) => [statement.id, statement]));
  const below = new Map<StatementId, Relation[]>();
  const bearing = new Set<StatementId>();
  let lost = 0;
  for (const relation of data.relations) {
    if (!('statement' in relation.target)) {
      lost += 1;
      continue;
    }
    const list = below.get(relation.target.statement) ?? [];
    below.set(relation.target.statement, list);
    list.push(relation);
    for (const premise of relation.premises) bearing.add(premise);
  }
  const written = new Set<StatementId>();
  const lines: string[] = [];
  const add = (top: StatementId) => {
    if (written.has(top)) return;
    const pending: ({ statement: StatementId; attributes: string } | { close: true })[] = [
      { statement: top, attributes: '' },
    ];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if ('close' in next) {
        lines.push('</outline>');
        continue;
      }
      const { statement, attributes } = next;
      const found = byId.get(statement);
      const name = names.get(statement) ?? '';
      if (found === undefined) continue;
      if (written.has(statement)) {
        lines.push(`<outline text="${xmlText(found.text)}" sameAs="${name}"${attributes}/>`);
        continue;
      }
      written.add(statement);
      const { text, kind, note, tags, implicit, weight } = found;
      const rest = `${attribute('_note', note)}${attribute('tags', tagsOf(tags))}${implicit ? ' implicit="true"' : ''}${weight === null ? '' : ` weight="${weight}"`}`;
      lines.push(`<outline text="${xmlText(text)}" name="${name}" kind="${kind}"${attributes}${rest}>`);
      pending.push({ close: true });
      const children = (below.get(statement) ?? []).flatMap(({ kind: bears, premises, scheme }, at) =>
        premises.map((premise) => ({
          statement: premise,
          attributes: ` relation="${bears}"${premises.length > 1 ? ` step="${at + 1}"` : ''}${attribute('scheme', scheme)}`,
        })),
      );
      for (const child of children.reverse()) pending.push(child);
    }
  };
  for (const { id } of data.statements) if (!bearing.has(id)) add(id);
  // What is left argues in circles.
  for (const { id } of data.statements) add(id);
  const head = `<head><title>${xmlText(data.debate.title)}</title>${element('description', data.debate.description)}${element('ownerName', data.debate.author)}</head>`;
  const detailed = data.relations.filter(({ note, weight }) => note !== '' || weight !== null).length;
  const sentences = [
    ...(lost > 0
      ? [
          t(
            '{lost, plural, one {# relation} other {# relations}} on relations left out: an outline has no place for them.',
            { lost },
          ),
        ]
      : []),
    ...(detailed > 0
      ? [t('Notes and weights of {detailed, plural, one {# relation} other {# relations}} left out.', { detailed })]
      : []),
    ...besidesTheGraph(data),
  ];
  return {
    text: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<opml version="2.0">',
      head,
      '<body>',
      ...lines,
      '</body>',
      '</opml>',
      '',
    ].join('\n'),
    lost: sentences,
  };
}

/** Returns tags divided by commas; one on a line where a comma or a slash, which is no part of categories, would be lost. */
function tagsOf(tags: readonly string[]): string {
  return tags.some((tag) => /^\/|,/.test(tag)) ? tags.map((tag) => `${tag}\n`).join('') : tags.join(', ');
}

function attribute(name: string, words: string): string {
  return words === '' ? '' : ` ${name}="${xmlText(words)}"`;
}

function element(name: string, words: string): string {
  return words === '' ? '' : `<${name}>${xmlText(words)}</${name}>`;
}
