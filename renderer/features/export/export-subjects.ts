import { exchangeOf } from '../../../shared/exchange/exchange.ts';
import { branchOf } from '../../../shared/model/branch.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import type { DrawingSubject } from '../../../shared/scene/drawing-subject.ts';
import { counted } from '../../../shared/text/counted.ts';

export interface SubjectChoice {
  /** The name that distinguishes it among those of its kind. */
  readonly value: string;
  readonly label: string;
  readonly subject: DrawingSubject;
}

/** The parts of a debate that can be drawn, by kind: its maps, and the exchanges about them that have a move. */
export type ExportSubjects = Readonly<Record<DrawingSubject['kind'], readonly SubjectChoice[]>>;

export function exportSubjects(debate: Debate): ExportSubjects {
  const maps = debate.mapsInOrder();
  const spoken = maps.filter(({ id: map }) => exchangeOf(debate, { map }).moves.length > 0);
  const whole = { value: '', label: 'All moves', subject: { kind: 'exchange', map: null } } as const;
  return {
    map: maps.map(({ id, title }) => ({ value: id, label: title, subject: { kind: 'map', map: id } })),
    exchange: [
      ...(debate.moves.size === 0 ? [] : [whole]),
      ...spoken.map(({ id, title }) => {
        return { value: id, label: `On “${title}”`, subject: { kind: 'exchange', map: id } } as const;
      }),
    ],
  };
}

/** Returns the title of a subject. */
export function subjectTitle(debate: Debate, { map }: DrawingSubject): string {
  return map === null ? debate.info.title : (debate.maps.get(map)?.title ?? '');
}

/** A part of a map that can be exported by itself. */
export interface MapPart {
  readonly value: 'whole' | 'selection' | 'branch';
  readonly label: string;
  readonly subject: DrawingSubject;
}

/** Returns the parts of a subject that the selection offers: with one of its cards, also the branch of that. */
export function mapParts(debate: Debate, subject: DrawingSubject, selected: readonly StatementId[]): MapPart[] {
  const whole: MapPart = { value: 'whole', label: 'All of it', subject };
  if (subject.kind !== 'map') return [whole];
  const { map } = subject;
  const here = new Set(debate.placementsByMap.get(map).map(({ statement }) => statement));
  const only = selected.filter((id) => here.has(id));
  const [first] = only;
  if (first === undefined) return [whole];
  const selection: MapPart = {
    value: 'selection',
    label: `What is selected (${counted(only.length, 'card')})`,
    subject: { ...subject, only },
  };
  if (only.length > 1) return [whole, selection];
  const branch = [...branchOf(debate, [first], here)];
  const text = debate.statements.get(first)?.text ?? '';
  const label = `The branch of ${shortQuote(text)} (${counted(branch.length, 'card')})`;
  return [whole, { value: 'branch', label, subject: { ...subject, only: branch } }, selection];
}
