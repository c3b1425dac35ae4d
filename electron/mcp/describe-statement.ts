import type { Debate } from '../../shared/model/debate.ts';
import type { Relation, RelationId, StatementId } from '../../shared/model/entities.ts';
import { judgementText } from '../../shared/model/fidelity-words.ts';
import { roleOf } from '../../shared/model/premise-roles.ts';
import { excerptPage } from '../../shared/sources/pages.ts';
import { sourceTitle } from '../../shared/sources/source-title.ts';

/** The most passages, relations or moves that one answer lists; how many are left out is said. */
const MOST_LISTED = 100;
/** Premises of a relation that is told beside what was asked for. */
const FEW_PREMISES = 10;
/** UTF-16 units of a text that is not what was asked for. */
const SHOWN = 2_000;
/** UTF-16 units of a list, as JSON, after which no more is listed. */
const LONGEST_LIST = 100_000;

/** Tells everything about a statement: its words, the passages that it cites, what bears on it, on what it bears, and who said it. */
export function describeStatement(debate: Debate, id: StatementId) {
  const statement = debate.get('statement', id);
  const citations = debate.citationsByStatement.get(id);
  const onto = debate.relationsByTargetStatement.get(id);
  const from = debate.relationsByPremise.get(id);
  const moves = debate.movesByTargetStatement.get(id);
  return {
    ...{ id, kind: statement.kind, text: statement.text, implicit: statement.implicit },
    ...{ note: statement.note, tags: statement.tags, weight: statement.weight },
    passages: listed(citations, (citation) => {
      const excerpt = debate.get('excerpt', citation.excerpt);
      return {
        ...{ excerpt: excerpt.id, words: cut(excerpt.exact), source: excerpt.source },
        title: sourceTitle(debate.sources.get(excerpt.source)),
        page: excerptPage(debate, excerpt),
        start: excerpt.start,
        judgement: judgementText(citation),
      };
    }),
    bearOnIt: listed(onto, (relation) => describeRelation(debate, relation)),
    itBearsOn: listed(from, (relation) => describeRelation(debate, relation)),
    said: listed(moves, ({ speaker, act, at, words }) => ({
      ...{ speaker: debate.speakers.get(speaker)?.name ?? '', act, at, words: cut(words) },
    })),
  };
}

/** Tells a relation: its kind, its premises and its target with their words, and what bears on the step itself. */
export function describeRelationAlone(debate: Debate, id: RelationId) {
  const relation = debate.get('relation', id);
  const onto = debate.relationsByTargetRelation.get(id);
  return {
    ...describeRelation(debate, relation, MOST_LISTED),
    bearOnIt: listed(onto, (each) => describeRelation(debate, each)),
  };
}

function describeRelation(debate: Debate, relation: Readonly<Relation>, most = FEW_PREMISES) {
  const { id, kind, premises, target, scheme, note } = relation;
  const words = (statement: StatementId) => ({
    id: statement,
    text: cut(debate.statements.get(statement)?.text ?? ''),
  });
  return {
    ...{ id, kind, scheme, note: cut(note) },
    premises: premises.slice(0, most).map((premise) => {
      const role = roleOf(relation, premise);
      return { ...words(premise), ...(role !== '' && { role }) };
    }),
    ...(premises.length > most && { premisesLeftOut: premises.length - most }),
    target: 'statement' in target ? { statement: words(target.statement) } : target,
    undercuts: debate.relationsByTargetRelation.get(id).length,
  };
}

/** Returns a list that an answer can hold, and how much of it was left out. */
export function listed<T, U>(all: readonly T[], describe: (value: T) => U) {
  const told: U[] = [];
  let units = 0;
  for (const value of all.slice(0, MOST_LISTED)) {
    const one = describe(value);
    units += JSON.stringify(one).length;
    if (told.length > 0 && units > LONGEST_LIST) break;
    told.push(one);
  }
  const leftOut = all.length - told.length;
  return { all: told, ...(leftOut > 0 && { leftOut }) };
}

/** Returns the beginning of a text that is told beside another. */
export function cut(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).toWellFormed()}…`;
}
