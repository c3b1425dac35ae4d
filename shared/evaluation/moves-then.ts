import { courseOf } from '../exchange/course.ts';
import { Debate } from '../model/debate.ts';
import type { Move, MoveId, StatementId } from '../model/entities.ts';
import { type Moment, movesAfter } from './as-of.ts';

/**
 * A debate with all its claims, steps and maps, but only the moves that may have been made by a moment: its stances are those of then.
 * It goes from one moment to another by the moves between them, since whoever plays a debate shows moments that follow each other.
 */
export class MovesThen {
  /** Reads as the whole debate does, without the later moves; until that has other moves. */
  readonly debate: Debate;
  readonly #whole: Debate;
  readonly #course: readonly Move[];
  #later: ReadonlySet<MoveId> = new Set();

  /** Throws as `debateAsOf` does. */
  constructor(whole: Debate, moment: Moment) {
    this.#whole = whole;
    this.#course = courseOf(whole);
    this.debate = new Debate({ over: whole });
    this.goTo(moment);
  }

  /** Goes to another moment, and returns the statements on which other moves count then. Throws as `debateAsOf` does. */
  goTo(moment: Moment): ReadonlySet<StatementId> {
    const later = movesAfter(this.#whole, moment, this.#course);
    const gone = [...later].filter((id) => !this.#later.has(id));
    const back = [...this.#later].filter((id) => !later.has(id));
    const move = (id: MoveId): Move => this.#whole.get('move', id);
    this.debate.apply([
      ...gone.map((id) => ({ entity: 'move' as const, id, before: move(id), after: null })),
      ...back.map((id) => ({ entity: 'move' as const, id, before: null, after: move(id) })),
    ]);
    this.#later = later;
    return new Set(
      [...gone, ...back].flatMap((id) => {
        const { target } = move(id);
        return 'statement' in target ? [target.statement] : [];
      }),
    );
  }
}
