import { t } from '../../../shared/language/translate.ts';
import { ACT_NAMES } from '../../../shared/model/act-names.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { ArgumentMap, Relation, Source, Speaker, Statement, Target } from '../../../shared/model/entities.ts';
import { sentence, shortQuote } from '../../../shared/model/naming.ts';
import type { SearchHit } from '../../../shared/model/search-hit.ts';
import type { Range } from '../../../shared/search/fuzzy.ts';
import { sourceTitle } from '../../../shared/sources/source-title.ts';
import type { App } from '../../core/app.ts';
import { showRelation, showStatement, showStop } from '../../core/show-in-debate.ts';
import { openWalks } from '../../core/slices/walks.ts';
import { openExcerpt, openSource } from '../passages/open-passage.ts';
import type { Findable } from './findable.ts';

type Match = Range | null;

/**
 * Turns a search result into something to go to, under a key of its own; undefined when it is no longer in the debate.
 */
export function resultFindable(app: App, result: SearchHit, key: string): Findable | undefined {
  const debate = app.store.getState().session?.debate;
  const target = debate && findTarget(app, debate, result);
  return target && { ...target, key };
}

function findTarget(app: App, debate: Debate, result: SearchHit): Findable | undefined {
  const { entity, id, field, text, match } = result;
  switch (entity) {
    case 'statement': {
      const statement = debate.statements.get(id);
      return statement && statementFindable(app, debate, statement, { field, text, match });
    }
    case 'relation': {
      const relation = debate.relations.get(id);
      return relation && relationFindable(app, debate, relation, text, match);
    }
    case 'speaker': {
      const speaker = debate.speakers.get(id);
      return (
        speaker && {
          ...speakerFindable(app, speaker, match),
          ...(field === 'name' ? {} : { text, where: speaker.name }),
        }
      );
    }
    case 'map': {
      const map = debate.maps.get(id);
      return map && mapFindable(app, map, match);
    }
    case 'walk': {
      const walk = debate.walks.get(id);
      return (
        walk && {
          ...basis('walk', text, match),
          where: t('{count, plural, one {# stop} other {# stops}}', { count: debate.stopsByWalk.count(id) }),
          go: () => openWalks(app, { walk: id, stop: null }),
        }
      );
    }
    case 'stop': {
      const stop = debate.stops.get(id);
      const walk = shortQuote(debate.walks.get(stop?.walk ?? '')?.title ?? '');
      return (
        stop && {
          ...basis('walk', text, match),
          where: field === 'note' ? t('Speaker notes in {walk}', { walk }) : t('Heading of a stop in {walk}', { walk }),
          go: () => showStop(app, id),
        }
      );
    }
    case 'move': {
      const move = debate.moves.get(id);
      const speaker = move && debate.speakers.get(move.speaker);
      return (
        move && {
          ...basis('speaker', text, match),
          quoted: true,
          where: `${speaker?.name ?? ''} ${t(ACT_NAMES[move.act])}`,
          go: () => showTarget(app, move.target),
        }
      );
    }
    case 'excerpt': {
      const excerpt = debate.excerpts.get(id);
      const source = excerpt && debate.sources.get(excerpt.source);
      return (
        excerpt && {
          ...basis('source', text, match),
          quoted: field === 'exact',
          where: field === 'note' ? t('Note on {text}', { text: shortQuote(excerpt.exact) }) : sourceTitle(source),
          go: () => openExcerpt(app, id),
        }
      );
    }
    case 'citation': {
      const citation = debate.citations.get(id);
      const statement = citation && debate.statements.get(citation.statement);
      return statement && statementFindable(app, debate, statement, { field, text, match });
    }
    case 'source': {
      const source = debate.sources.get(id);
      if (source === undefined) return undefined;
      return field === 'text'
        ? sourceTextFindable(app, source, result)
        : { ...sourceFindable(app, source, match), text };
    }
    case 'debate':
      return {
        ...basis('debate', text, match),
        where: t('Debate properties'),
        go: () => app.openDialog({ kind: 'properties' }),
      };
    default:
      return undefined;
  }
}

export function mapFindable(app: App, map: ArgumentMap, match: Match): Findable {
  const cards = app.store.getState().session?.debate.placementsByMap.count(map.id) ?? 0;
  return {
    ...basis('map', map.title, match),
    key: `map ${map.id}`,
    where: t('{count, plural, one {# card} other {# cards}}', { count: cards }),
    go: () => {
      app.showMap(map.id);
      app.store.getState().canvas?.focus();
    },
  };
}

export function speakerFindable(app: App, speaker: Speaker, match: Match): Findable {
  return {
    ...basis('speaker', speaker.name, match),
    key: `speaker ${speaker.id}`,
    where: speaker.role,
    go: () => app.select({ kind: 'speaker', id: speaker.id }),
  };
}

export function sourceFindable(app: App, source: Source, match: Match): Findable {
  const { id } = source;
  const passages = app.store.getState().session?.debate.excerptsBySource.count(id) ?? 0;
  return {
    ...basis('source', sourceTitle(source), match),
    key: `source ${id}`,
    where: t('{count, plural, one {# passage} other {# passages}}', { count: passages }),
    go: () => {
      app.select({ kind: 'source', id });
      openSource(app, id);
    },
  };
}

interface Hit {
  readonly field: string;
  readonly text: string;
  readonly match: Match;
}

/** Returns a statement to go to by its text. */
export function shownStatementFindable(app: App, debate: Debate, statement: Statement): Findable {
  const { id, text } = statement;
  return { ...statementFindable(app, debate, statement, { field: 'text', text, match: null }), key: `statement ${id}` };
}

function statementFindable(app: App, debate: Debate, statement: Statement, { field, text, match }: Hit): Findable {
  const on = new Set(debate.placementsByStatement.get(statement.id).map(({ map }) => map));
  const titles = debate
    .mapsInOrder()
    .filter(({ id }) => on.has(id))
    .map(({ title }) => title);
  const maps = titles.length === 0 ? t('On no map') : titles.join(', ');
  return {
    ...basis(statement.kind, text, match),
    where:
      field === 'text'
        ? maps
        : field === 'note'
          ? t('Note on {text}', { text: shortQuote(statement.text) })
          : t('{field} on {text}', { field: t(sentence(field)), text: shortQuote(statement.text) }),
    go: () => goToStatement(app, statement.id),
  };
}

function relationFindable(app: App, debate: Debate, relation: Relation, text: string, match: Match): Findable {
  const [first] = relation.premises;
  const premise = first === undefined ? '' : (debate.statements.get(first)?.text ?? '');
  return {
    ...basis('relation', text, match),
    where: t(
      'Note: {premise} {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}}',
      { premise: shortQuote(premise), kind: relation.kind },
    ),
    go: () => {
      showRelation(app, relation.id);
      app.store.getState().canvas?.focus();
    },
  };
}

/** Returns a match in a source's text, which leads to its exact place. */
function sourceTextFindable(app: App, source: Source, { text, match, offset = 0 }: SearchHit): Findable {
  const [start, end] = match;
  return {
    ...basis('source', text, match),
    quoted: true,
    where: sourceTitle(source),
    go: () => openSource(app, source.id, { start: offset + start, end: offset + end }),
  };
}

function basis(kind: Findable['kind'], text: string, match: Match): Omit<Findable, 'go' | 'where'> {
  return { key: '', kind, text, matches: match === null ? [] : [match] };
}

function goToStatement(app: App, id: string): void {
  showStatement(app, id);
  app.store.getState().canvas?.focus();
}

function showTarget(app: App, target: Target): void {
  if ('statement' in target) goToStatement(app, target.statement);
  else showRelation(app, target.relation);
}
