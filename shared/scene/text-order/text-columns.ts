import { t } from '../../language/translate.ts';
import type { Debate } from '../../model/debate.ts';
import type { Excerpt, MapId, SourceId, StatementId } from '../../model/entities.ts';
import { isLost } from '../../model/lost-excerpt.ts';
import { claimedPassages, firstEndingAfter, statementsFrom } from '../../sources/coverage/coverage.ts';
import {
  type Division,
  type DivisionKind,
  type MeasuredText,
  type TurnDivision,
  wordsBetween,
} from '../../sources/coverage/measured-text.ts';
import { sourceTitle } from '../../sources/source-title.ts';
import { counted } from '../../text/counted.ts';

export interface TextOrderScope {
  /** The map whose claims are shown; null: all of the debate. */
  readonly map: MapId | null;
  /** The only source that is shown; null: all that claims are made from, and the claims from none. */
  readonly source: SourceId | null;
}

/** What is known of the texts; a source whose text is not measured shows no stretches without a claim. */
export type MeasuredTexts = ReadonlyMap<SourceId, MeasuredText>;

/** A claim at a passage: itself where it stands first, a reference to there at every later passage. */
export interface ClaimHere {
  readonly statement: StatementId;
  /** Where it stands first, in words; null if that is here. */
  readonly first: string | null;
}

export type TextRow =
  /** Where a page, a turn or a paragraph begins from which there is a claim. */
  | { readonly kind: 'heading'; readonly label: string }
  /** A passage with the claims made from it. */
  | { readonly kind: 'passage'; readonly excerpt: Readonly<Excerpt>; readonly claims: readonly ClaimHere[] }
  /** A stretch of the text from which there is no claim. */
  | {
      readonly kind: 'stretch';
      readonly label: string;
      readonly words: number;
      readonly start: number;
      readonly end: number;
    }
  /** A claim from no source. */
  | { readonly kind: 'claim'; readonly claims: readonly [ClaimHere] };

/** A source from its beginning to its end; or, without a source, the claims that are made from none. */
export interface TextColumn {
  readonly source: SourceId | null;
  readonly title: string;
  /** Says how much stands in it. */
  readonly about: string;
  readonly rows: readonly TextRow[];
}

/** A stretch of fewer words between two passages is not worth a mark, unless it is a whole page or turn. */
const LEAST_WORDS = 20;

/**
 * Returns the claims of a map in the order of their sources: a column for each source, in which each stands beside the passage that
 * it is made from. Throws `NotFound` for an unknown map or source.
 */
export function textColumns(debate: Debate, { map, source }: TextOrderScope, texts: MeasuredTexts): TextColumn[] {
  const shown = shownStatements(debate, map);
  const sources = source === null ? [...debate.sources.values()] : [debate.get('source', source)];
  const firstPlace = new Map<StatementId, { readonly source: SourceId; readonly words: string }>();
  const columns = sources.flatMap(({ id }): TextColumn[] => {
    const rows = rowsOf(id);
    return rows.every(({ kind }) => kind !== 'passage') && source === null ? [] : [columnOf(id, rows)];
  });
  if (source !== null) return columns;
  const rest = [...shown].filter((statement) => !firstPlace.has(statement));
  if (rest.length === 0) return columns;
  const rows = rest.map((statement): TextRow => ({ kind: 'claim', claims: [{ statement, first: null }] }));
  return [...columns, { source: null, title: t('From no source'), about: counted(rest.length, 'statement'), rows }];

  function columnOf(id: SourceId, rows: readonly TextRow[]): TextColumn {
    const passages = rows.filter((row) => row.kind === 'passage');
    const claims = new Set(passages.flatMap((row) => row.claims.map(({ statement }) => statement)));
    const about = t('{statements} from {passages}', {
      statements: counted(claims.size, 'statement'),
      passages: counted(passages.length, 'passage'),
    });
    return { source: id, title: sourceTitle(debate.get('source', id)), about, rows };
  }

  function rowsOf(id: SourceId): TextRow[] {
    const text = texts.get(id);
    const division = divisionsOf(text);
    const rows: TextRow[] = [];
    let reached = 0;
    let under = -1;
    for (const { excerpt, statements } of claimedPassages(debate, id)) {
      const here = statements.filter((statement) => shown.has(statement));
      if (here.length === 0) continue;
      if (text !== undefined) rows.push(...stretchBetween(text, division, reached, excerpt.start));
      const at = firstEndingAfter(division.parts, excerpt.start);
      const part = division.parts[at];
      const isIn = part !== undefined && part.start < excerpt.end;
      if (isIn && at !== under) rows.push({ kind: 'heading', label: headingOf(division.kind, part) });
      if (isIn) under = at;
      const place = isIn ? placeWords(division.kind, part) : t('above');
      rows.push({ kind: 'passage', excerpt, claims: here.map((statement) => claimAt(statement, id, place)) });
      reached = Math.max(reached, excerpt.end);
    }
    if (text !== undefined) rows.push(...stretchBetween(text, division, reached, text.length));
    return [...rows, ...lostRows(id)];
  }

  function lostRows(id: SourceId): TextRow[] {
    const lost = debate.excerptsBySource.get(id).filter(isLost);
    const rows = lost.flatMap((excerpt): TextRow[] => {
      const here = statementsFrom(debate, excerpt).filter((statement) => shown.has(statement));
      const claims = here.map((statement) => claimAt(statement, id, t('in a lost passage')));
      return here.length === 0 ? [] : [{ kind: 'passage', excerpt, claims }];
    });
    return rows.length === 0 ? [] : [{ kind: 'heading', label: t('No longer in the text') }, ...rows];
  }

  function claimAt(statement: StatementId, from: SourceId, words: string): ClaimHere {
    const first = firstPlace.get(statement);
    if (first === undefined) firstPlace.set(statement, { source: from, words });
    return {
      statement,
      first: first === undefined ? null : first.source === from ? first.words : t('in another source'),
    };
  }
}

/** Returns the statements on a map in their order, or those of the whole debate. Throws `NotFound`. */
export function shownStatements(debate: Debate, map: MapId | null): ReadonlySet<StatementId> {
  if (map === null) return new Set(debate.statements.keys());
  return new Set(debate.placementsByMap.get(debate.get('map', map).id).map(({ statement }) => statement));
}

interface Divisions {
  readonly kind: DivisionKind;
  readonly parts: readonly (Division | TurnDivision)[];
}

/** Returns the divisions by which readers know places in a text: its turns, or its pages, or else its paragraphs. */
function divisionsOf(text: MeasuredText | undefined): Divisions {
  if (text === undefined) return { kind: 'paragraph', parts: [] };
  if (text.turns.length > 0) return { kind: 'turn', parts: text.turns };
  if (text.pages.length > 0) return { kind: 'page', parts: text.pages };
  return { kind: 'paragraph', parts: text.paragraphs };
}

/** Returns the mark of a stretch from which there is no claim: by its whole divisions, or else by its words. */
function stretchBetween(text: MeasuredText, { kind, parts }: Divisions, start: number, end: number): TextRow[] {
  const words = wordsBetween(text, start, end);
  if (words === 0) return [];
  let first = firstEndingAfter(parts, start);
  if ((parts[first]?.start ?? Infinity) < start) first++;
  let last = firstEndingAfter(parts, end);
  if ((parts[last]?.end ?? Infinity) > end) last--;
  const [one, other] = [parts[first], parts[last]];
  if (one !== undefined && other !== undefined && last >= first) {
    return [{ kind: 'stretch', label: t('{part}: no claim', { part: rangeOf(kind, one, other) }), words, start, end }];
  }
  if (words < LEAST_WORDS) return [];
  return [{ kind: 'stretch', label: t('No claim'), words, start, end }];
}

function rangeOf(kind: DivisionKind, first: Division, last: Division): string {
  return first === last
    ? t('{kind, select, page {Page} turn {Turn} other {Paragraph}} {label}', { kind, label: first.label })
    : t('{kind, select, page {Pages} turn {Turns} other {Paragraphs}} {first}–{last}', {
        kind,
        first: first.label,
        last: last.label,
      });
}

function headingOf(kind: DivisionKind, part: Division | TurnDivision): string {
  if ('speaker' in part) {
    return [t('Turn {label}', { label: part.label }), part.speaker, ...(part.time === null ? [] : [part.time])].join(
      ' · ',
    );
  }
  return rangeOf(kind, part, part);
}

function placeWords(kind: DivisionKind, { label }: Division): string {
  return t('{kind, select, page {on page} turn {in turn} other {in paragraph}} {label}', { kind, label });
}
