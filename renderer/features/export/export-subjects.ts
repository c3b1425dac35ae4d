import { exchangeOf } from '../../../shared/exchange/exchange.ts';
import { t } from '../../../shared/language/translate.ts';
import { branchOf } from '../../../shared/model/branch.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MapId, SourceId, StatementId } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import type { DrawingSubject } from '../../../shared/scene/drawing-subject.ts';
import { statementsFrom } from '../../../shared/sources/coverage/coverage.ts';
import { sourceTitle } from '../../../shared/sources/source-title.ts';
import { counted } from '../../../shared/text/counted.ts';

export interface SubjectChoice {
  /** The name that distinguishes it among those of its kind. */
  readonly value: string;
  readonly label: string;
  readonly subject: DrawingSubject;
}

/**
 * The parts of a debate that can be drawn, by kind: its maps, the exchanges about them that have a move, and the claims of maps and of
 * sources in the order of the text, and where the speakers divide.
 */
export type ExportSubjects = Readonly<Record<DrawingSubject['kind'], readonly SubjectChoice[]>>;

export function exportSubjects(debate: Debate): ExportSubjects {
  const maps = debate.mapsInOrder();
  const spoken = maps.filter(({ id: map }) => exchangeOf(debate, { map }).moves.length > 0);
  const whole = { value: '', label: t('All moves'), subject: { kind: 'exchange', map: null } } as const;
  const used = [...debate.sources.values()].filter(({ id }) => isUsed(debate, id));
  const sourced = maps.filter(({ id }) => hasPassages(debate, id));
  return {
    map: maps.map(({ id, title }) => ({ value: id, label: title, subject: { kind: 'map', map: id } })),
    exchange: [
      ...(debate.moves.size === 0 ? [] : [whole]),
      ...spoken.map(({ id, title }) => {
        return { value: id, label: t('On “{title}”', { title }), subject: { kind: 'exchange', map: id } } as const;
      }),
    ],
    'text-order': [
      ...(used.length === 0 ? [] : [{ value: '', label: t('All claims'), subject: textOrder(null, null) }]),
      ...sourced.map(({ id, title }) => ({
        value: id,
        label: t('On “{title}”', { title }),
        subject: textOrder(id, null),
      })),
      ...used.map((source) => {
        const label = t('From “{title}”', { title: sourceTitle(source) });
        return { value: source.id, label, subject: textOrder(null, source.id) };
      }),
    ],
    divisions: [
      ...(debate.moves.size === 0
        ? []
        : [{ value: '', label: t('All claims'), subject: { kind: 'divisions', map: null } } as const]),
      ...spoken.map(({ id, title }) => {
        return { value: id, label: t('On “{title}”', { title }), subject: { kind: 'divisions', map: id } } as const;
      }),
    ],
  };
}

function textOrder(map: MapId | null, source: SourceId | null): DrawingSubject {
  return { kind: 'text-order', map, source };
}

/** Tells whether a claim is made from a source. */
function isUsed(debate: Debate, source: SourceId): boolean {
  return debate.excerptsBySource.get(source).some((excerpt) => statementsFrom(debate, excerpt).length > 0);
}

/** Tells whether a statement on a map cites a passage. */
function hasPassages(debate: Debate, map: MapId): boolean {
  return debate.placementsByMap.get(map).some(({ statement }) => debate.citationsByStatement.count(statement) > 0);
}

/** Tells whether two subjects are of the same part of the debate; which cards of a map are meant does not matter. */
export function isSameSubject(a: DrawingSubject, b: DrawingSubject): boolean {
  return a.kind === b.kind && a.map === b.map && sourceOf(a) === sourceOf(b);
}

function sourceOf(subject: DrawingSubject): SourceId | null {
  return subject.kind === 'text-order' ? subject.source : null;
}

/** Returns the title of a subject. */
export function subjectTitle(debate: Debate, subject: DrawingSubject): string {
  const { map } = subject;
  const source = debate.sources.get(sourceOf(subject) ?? '');
  if (source !== undefined) return sourceTitle(source);
  return map === null ? debate.info.title : (debate.maps.get(map)?.title ?? '');
}

/** A part of a map that can be exported by itself. */
export interface MapPart {
  readonly value: 'whole' | 'selection' | 'branch' | 'filtered';
  readonly label: string;
  readonly subject: DrawingSubject;
}

/**
 * Returns the parts of a subject: all of it, whatever is hidden; what the filter leaves, where something is filtered; and what the selection
 * offers, with one of its cards also the branch of that.
 */
export function mapParts(
  debate: Debate,
  subject: DrawingSubject,
  selected: readonly StatementId[],
  left: ReadonlySet<StatementId> | null = null,
): MapPart[] {
  const whole: MapPart = { value: 'whole', label: t('All of it'), subject };
  if (subject.kind !== 'map') return [whole];
  const { map } = subject;
  const here = new Set(debate.placementsByMap.get(map).map(({ statement }) => statement));
  const always = [whole, ...(left === null ? [] : leftOf(subject, [...here.intersection(left)]))];
  const only = selected.filter((id) => here.has(id));
  const [first] = only;
  if (first === undefined) return always;
  const selection: MapPart = {
    value: 'selection',
    label: t('What is selected ({cards})', { cards: counted(only.length, 'card') }),
    subject: { ...subject, only },
  };
  if (only.length > 1) return [...always, selection];
  const branch = [...branchOf(debate, [first], here)];
  const text = debate.statements.get(first)?.text ?? '';
  const label = t('The branch of {statement} ({cards})', {
    statement: shortQuote(text),
    cards: counted(branch.length, 'card'),
  });
  return [...always, { value: 'branch', label, subject: { ...subject, only: branch } }, selection];
}

/** A drawing of nothing is no part. */
function leftOf(subject: Extract<DrawingSubject, { kind: 'map' }>, only: readonly StatementId[]): MapPart[] {
  if (only.length === 0) return [];
  return [
    {
      value: 'filtered',
      label: t('What the filter leaves ({cards})', { cards: counted(only.length, 'card') }),
      subject: { ...subject, only },
    },
  ];
}
