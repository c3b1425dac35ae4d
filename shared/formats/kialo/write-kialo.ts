import { t } from '../../language/translate.ts';
import type { DebateData } from '../../model/debate.ts';
import type { Relation, StatementId } from '../../model/entities.ts';
import { counted } from '../../text/counted.ts';
import { besidesTheGraph } from '../graphs/debate-graph.ts';
import type { WrittenDebate } from '../written-debate.ts';

const STANCES: Partial<Record<Relation['kind'], string>> = { supports: 'Pro: ', attacks: 'Con: ', answers: '' };

/** Writes a debate as the text that Kialo exports: a tree of claims; a claim that bears on several is linked to by its number. */
export function toKialo(data: DebateData): WrittenDebate {
  const texts = new Map(data.statements.map(({ id, text }) => [id, text]));
  const below = new Map<StatementId, { readonly premise: StatementId; readonly kind: Relation['kind'] }[]>();
  const bearing = new Set<StatementId>();
  let linked = 0;
  let lost = 0;
  for (const { kind, premises, target } of data.relations) {
    if (!('statement' in target) || STANCES[kind] === undefined) {
      lost += 1;
      continue;
    }
    if (premises.length > 1) linked += 1;
    for (const premise of premises) {
      const list = below.get(target.statement) ?? [];
      if (!list.some((each) => each.premise === premise && each.kind === kind)) list.push({ premise, kind });
      below.set(target.statement, list);
      bearing.add(premise);
    }
  }
  const numbers = new Map<StatementId, string>();
  const lines: string[] = [];
  let tops = 0;
  const add = (top: StatementId) => {
    if (numbers.has(top)) return;
    const pending = [{ statement: top, number: `${++tops}.`, stance: '' }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { statement, number, stance } = next;
      const known = numbers.get(statement);
      if (known !== undefined) {
        lines.push(`${number} ${stance}-> See ${known}`);
        continue;
      }
      numbers.set(statement, number);
      lines.push(`${number} ${stance}${escaped(texts.get(statement) ?? '')}`);
      const children = (below.get(statement) ?? []).map(({ premise, kind }, at) => ({
        statement: premise,
        number: `${number}${at + 1}.`,
        stance: STANCES[kind] ?? '',
      }));
      for (const child of children.reverse()) pending.push(child);
    }
  };
  for (const { id } of data.statements) if (!bearing.has(id)) add(id);
  // What is left argues in circles.
  for (const { id } of data.statements) add(id);
  const sentences = [
    ...(lost > 0
      ? [
          t(
            '{lost, plural, one {# relation} other {# relations}} left out: Kialo has none on relations, and neither questions nor restatements.',
            { lost },
          ),
        ]
      : []),
    ...(linked > 0
      ? [
          t(
            'The premises of {linked, plural, one {# linked relation} other {# linked relations}} stand each by itself.',
            { linked },
          ),
        ]
      : []),
    ...notesLost(data),
    ...besidesTheGraph(data),
  ];
  return {
    text: `Discussion Title: ${oneLine(data.debate.title)}\n\n${lines.map((line) => `${line}\n`).join('')}`,
    lost: sentences,
  };
}

/** Returns sentences about notes, tags, weights, schemes and line breaks. */
function notesLost({ statements, relations }: DebateData): string[] {
  const count = (what: string, entries: readonly boolean[]) => {
    const found = entries.filter(Boolean).length;
    return found === 0 ? [] : [t('{found} left out.', { found: counted(found, what) })];
  };
  const tagged = statements.filter(({ tags }) => tags.length > 0).length;
  return [
    ...count(
      'note',
      [...statements, ...relations].map(({ note }) => note !== ''),
    ),
    ...count(
      'weight',
      [...statements, ...relations].map(({ weight }) => weight !== null),
    ),
    ...count(
      'scheme',
      relations.map(({ scheme }) => scheme !== ''),
    ),
    ...(tagged === 0
      ? []
      : [t('{count, plural, one {# statement’s tags} other {# statements’ tags}} left out.', { count: tagged })]),
  ];
}

function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\()]/g, '\\$&')
    .replace(/^->/, '\\->');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
