import { exchangeOf } from '../../../shared/exchange/exchange.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { DrawingSubject } from '../../../shared/scene/drawing-subject.ts';

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
