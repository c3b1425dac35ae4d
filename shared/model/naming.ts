import { t } from '../language/translate.ts';
import type { DebateView } from './debate-view.ts';
import type { Entities, EntityName, Move, Relation, StatementId, Target } from './entities.ts';
import { entityWord } from './entity-words.ts';

/** Length in code points. */
const LONGEST_QUOTE = 40;

/** Quotes the beginning of `text` on one line, with an ellipsis where it was cut after `longest` characters. */
export function shortQuote(text: string, longest: number = LONGEST_QUOTE): string {
  return t('“{words}”', { words: shortened(text, longest) });
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
  debate: (_, info) =>
    info.title === '' ? t('the debate') : t('the debate {title}', { title: shortQuote(info.title) }),
  statement: (_, { kind, text }) =>
    text.trim() === ''
      ? t('the empty {kind, select, question {question} other {claim}}', { kind })
      : t('the {kind, select, question {question} other {claim}} {text}', { kind, text: shortQuote(text) }),
  relation: (view, relation) => t('the relation {sentence}', { sentence: relationSentence(view, relation) }),
  speaker: (_, speaker) => t('the speaker {name}', { name: shortQuote(speaker.name) }),
  move: (view, move) => t('the move {sentence}', { sentence: moveSentence(view, move) }),
  source: (_, source) => t('the source {title}', { title: shortQuote(String(source.csl.title ?? '')) }),
  excerpt: (_, excerpt) => t('the excerpt {exact}', { exact: shortQuote(excerpt.exact) }),
  citation: (view, citation) =>
    t('the citation under {statement}', { statement: statementQuote(view, citation.statement) }),
  map: (_, map) => t('the map {title}', { title: shortQuote(map.title) }),
  placement: (view, placement) => {
    const map = view.find('map', placement.map);
    const where =
      map === undefined ? missing('map', placement.map) : t('the map {title}', { title: shortQuote(map.title) });
    return t('the place of {statement} on {where}', {
      statement: statementQuote(view, placement.statement),
      where,
    });
  },
  scheme: (_, scheme) => t('the scheme {name}', { name: shortQuote(scheme.name) }),
  walk: (_, walk) => t('the walk {title}', { title: shortQuote(walk.title) }),
  stop: (view, stop) => {
    if (stop.title !== '') return t('the stop {title}', { title: shortQuote(stop.title) });
    if (stop.statement !== null) return t('the stop at {what}', { what: statementQuote(view, stop.statement) });
    const map = view.find('map', stop.map);
    return t('the stop at {what}', { what: map === undefined ? missing('map', stop.map) : shortQuote(map.title) });
  },
};

function relationSentence(view: DebateView, { kind, premises, target }: Relation): string {
  return t(
    '{premises} {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} {target}',
    { premises: premiseQuotes(view, premises), kind, target: targetPhrase(view, target) },
  );
}

function moveSentence(view: DebateView, { speaker, act, target }: Move): string {
  const name = view.find('speaker', speaker)?.name;
  return t(
    '{speaker} {act, select, asserts {asserts} denies {denies} questions {questions} concedes {concedes} other {retracts}} {target}',
    {
      speaker: name === undefined ? missing('speaker', speaker) : shortQuote(name),
      act,
      target: targetPhrase(view, target),
    },
  );
}

function targetPhrase(view: DebateView, target: Target): string {
  if ('statement' in target) return statementQuote(view, target.statement);
  const relation = view.find('relation', target.relation);
  if (relation === undefined) return missing('relation', target.relation);
  return t('the step from {premises}', { premises: premiseQuotes(view, relation.premises) });
}

function premiseQuotes(view: DebateView, premises: readonly StatementId[]): string {
  const [first] = premises;
  if (first === undefined) return t('no premise');
  return t('{first}{others, plural, =0 {} other { and {others} more}}', {
    first: statementQuote(view, first),
    others: premises.length - 1,
  });
}

function statementQuote(view: DebateView, id: StatementId): string {
  const statement = view.find('statement', id);
  return statement === undefined ? missing('statement', id) : shortQuote(statement.text);
}

function missing(what: EntityName, id: string): string {
  return t('a missing {what} ({id})', { what: entityWord(what), id: shortQuote(id) });
}

/** Returns `text` with a capital first letter. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
