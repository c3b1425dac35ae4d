import type { DebateView } from './debate-view.ts';
import type { Entities, EntityName, Move, Relation, StatementId, Target } from './entities.ts';

/** Length in code points. */
const LONGEST_QUOTE = 40;

/** Quotes the beginning of `text` on one line, with an ellipsis where it was cut after `longest` characters. */
export function shortQuote(text: string, longest: number = LONGEST_QUOTE): string {
  return `“${shortened(text, longest)}”`;
}

/** Returns the beginning of `text` on one line, with an ellipsis where it was cut after `longest` characters. */
export function shortened(text: string, longest: number): string {
  const beginning = text.slice(0, 4 * longest);
  const characters = [...beginning.toWellFormed().replace(/\s+/g, ' ').trim()];
  const cut = characters.length > longest || beginning.length < text.length;
  return `${characters.slice(0, longest).join('').trimEnd()}${cut ? '…' : ''}`;
}

/** Returns the name of an entity for messages: its kind and its beginning, such as `the claim “No power to compel”`. */
export function nameOf<E extends EntityName>(view: DebateView, entity: E, value: Readonly<Entities[E]>): string {
  return NAMERS[entity](view, value);
}

const NAMERS: { readonly [E in EntityName]: (view: DebateView, value: Readonly<Entities[E]>) => string } = {
  debate: (_, info) => (info.title === '' ? 'the debate' : `the debate ${shortQuote(info.title)}`),
  statement: (_, statement) =>
    statement.text.trim() === ''
      ? `the empty ${statement.kind}`
      : `the ${statement.kind} ${shortQuote(statement.text)}`,
  relation: (view, relation) => `the relation ${relationSentence(view, relation)}`,
  speaker: (_, speaker) => `the speaker ${shortQuote(speaker.name)}`,
  move: (view, move) => `the move ${moveSentence(view, move)}`,
  source: (_, source) => `the source ${shortQuote(String(source.csl.title ?? ''))}`,
  excerpt: (_, excerpt) => `the excerpt ${shortQuote(excerpt.exact)}`,
  citation: (view, citation) => `the citation under ${statementQuote(view, citation.statement)}`,
  map: (_, map) => `the map ${shortQuote(map.title)}`,
  placement: (view, placement) => {
    const map = view.find('map', placement.map);
    const where = map === undefined ? missing('map', placement.map) : `the map ${shortQuote(map.title)}`;
    return `the place of ${statementQuote(view, placement.statement)} on ${where}`;
  },
  walk: (_, walk) => `the walk ${shortQuote(walk.title)}`,
  stop: (view, stop) => {
    if (stop.title !== '') return `the stop ${shortQuote(stop.title)}`;
    if (stop.statement !== null) return `the stop at ${statementQuote(view, stop.statement)}`;
    const map = view.find('map', stop.map);
    return `the stop at ${map === undefined ? missing('map', stop.map) : shortQuote(map.title)}`;
  },
};

function relationSentence(view: DebateView, { kind, premises, target }: Relation): string {
  return `${premiseQuotes(view, premises)} ${kind} ${targetPhrase(view, target)}`;
}

function moveSentence(view: DebateView, { speaker, act, target }: Move): string {
  const name = view.find('speaker', speaker)?.name;
  return `${name === undefined ? missing('speaker', speaker) : shortQuote(name)} ${act} ${targetPhrase(view, target)}`;
}

function targetPhrase(view: DebateView, target: Target): string {
  if ('statement' in target) return statementQuote(view, target.statement);
  const relation = view.find('relation', target.relation);
  if (relation === undefined) return missing('relation', target.relation);
  return `the step from ${premiseQuotes(view, relation.premises)}`;
}

function premiseQuotes(view: DebateView, premises: readonly StatementId[]): string {
  const [first] = premises;
  if (first === undefined) return 'no premise';
  const others = premises.length - 1;
  return `${statementQuote(view, first)}${others === 0 ? '' : ` and ${others} more`}`;
}

function statementQuote(view: DebateView, id: StatementId): string {
  const statement = view.find('statement', id);
  return statement === undefined ? missing('statement', id) : shortQuote(statement.text);
}

function missing(what: string, id: string): string {
  return `a missing ${what} (${shortQuote(id)})`;
}

/** Returns `text` with a capital first letter. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
