import type { Debate } from './debate.ts';
import type { Entities, EntityName, Move, Relation, Target } from './entities.ts';

/** In code points. */
const LONGEST_QUOTE = 40;

/** The beginning of `text` on one line, in quotation marks, with an ellipsis where it was cut after `longest` characters. */
export function shortQuote(text: string, longest: number = LONGEST_QUOTE): string {
  return `“${shortened(text, longest)}”`;
}

/** The beginning of `text` on one line, with an ellipsis where it was cut after `longest` characters. */
export function shortened(text: string, longest: number): string {
  const beginning = text.slice(0, 4 * longest);
  const characters = [...beginning.toWellFormed().replace(/\s+/g, ' ').trim()];
  const cut = characters.length > longest || beginning.length < text.length;
  return `${characters.slice(0, longest).join('').trimEnd()}${cut ? '…' : ''}`;
}

/** What a message calls an entity: its kind and its beginning, such as `the claim “No power to compel”`. */
export function nameOf<E extends EntityName>(debate: Debate, entity: E, value: Readonly<Entities[E]>): string {
  return NAMERS[entity](debate, value);
}

const NAMERS: { readonly [E in EntityName]: (debate: Debate, value: Readonly<Entities[E]>) => string } = {
  debate: (_, info) => (info.title === '' ? 'the debate' : `the debate ${shortQuote(info.title)}`),
  statement: (_, statement) =>
    statement.text.trim() === ''
      ? `the empty ${statement.kind}`
      : `the ${statement.kind} ${shortQuote(statement.text)}`,
  relation: (debate, relation) => `the relation ${relationSentence(debate, relation)}`,
  speaker: (_, speaker) => `the speaker ${shortQuote(speaker.name)}`,
  move: (debate, move) => `the move ${moveSentence(debate, move)}`,
  source: (_, source) => `the source ${shortQuote(String(source.csl.title ?? ''))}`,
  excerpt: (_, excerpt) => `the excerpt ${shortQuote(excerpt.exact)}`,
  citation: (debate, citation) => `the citation under ${statementQuote(debate, citation.statement)}`,
  map: (_, map) => `the map ${shortQuote(map.title)}`,
  placement: (debate, placement) => {
    const map = debate.maps.get(placement.map);
    const where = map === undefined ? missing('map', placement.map) : `the map ${shortQuote(map.title)}`;
    return `the place of ${statementQuote(debate, placement.statement)} on ${where}`;
  },
};

function relationSentence(debate: Debate, { kind, premises, target }: Relation): string {
  return `${premiseQuotes(debate, premises)} ${kind} ${targetPhrase(debate, target)}`;
}

function moveSentence(debate: Debate, { speaker, act, target }: Move): string {
  const name = debate.speakers.get(speaker)?.name;
  return `${name === undefined ? missing('speaker', speaker) : shortQuote(name)} ${act} ${targetPhrase(debate, target)}`;
}

function targetPhrase(debate: Debate, target: Target): string {
  if ('statement' in target) return statementQuote(debate, target.statement);
  const relation = debate.relations.get(target.relation);
  if (relation === undefined) return missing('relation', target.relation);
  return `the step from ${premiseQuotes(debate, relation.premises)}`;
}

function premiseQuotes(debate: Debate, premises: readonly string[]): string {
  const [first] = premises;
  if (first === undefined) return 'no premise';
  const others = premises.length - 1;
  return `${statementQuote(debate, first)}${others === 0 ? '' : ` and ${others} more`}`;
}

function statementQuote(debate: Debate, id: string): string {
  const statement = debate.statements.get(id);
  return statement === undefined ? missing('statement', id) : shortQuote(statement.text);
}

function missing(what: string, id: string): string {
  return `a missing ${what} (${shortQuote(id)})`;
}

/** `text` with a capital first letter. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
