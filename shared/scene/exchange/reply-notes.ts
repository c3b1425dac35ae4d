import type { ExchangeMove } from '../../exchange/exchange.ts';
import { t } from '../../language/translate.ts';
import type { Debate } from '../../model/debate.ts';
import type { MoveId } from '../../model/entities.ts';
import { isolated } from '../../text/isolation.ts';

/** A note on a card about a reply from or to another page. */
export interface ReplyNote {
  readonly words: string;
  /** The move that it names first. */
  readonly to: MoveId;
}

/** The place of a row of the exchange. */
interface Place {
  readonly row: number;
  readonly page: number;
  readonly shown: ExchangeMove;
}

/**
 * Returns the notes on each move's card: what it replies to on another page, then the replies to it that stand on other
 * pages. `pages` are the rows of each; moves are numbered by their rows, from 1.
 */
export function replyNotes(
  debate: Debate,
  moves: readonly ExchangeMove[],
  pages: readonly (readonly number[])[],
): ReadonlyMap<MoveId, readonly ReplyNote[]> {
  const places = pages.flatMap((rows, page) =>
    rows.flatMap((row): Place[] => {
      const shown = moves[row];
      return shown === undefined ? [] : [{ row, page, shown }];
    }),
  );
  const placeOf = new Map(places.map((place) => [place.shown.move.id, place] as const));
  const apart = places.flatMap((from) => {
    const to = from.shown.replyTo === null ? undefined : placeOf.get(from.shown.replyTo);
    return to !== undefined && to.page !== from.page ? [{ from, to }] : [];
  });
  const notes = new Map<MoveId, ReplyNote[]>();
  const note = (on: Place, words: string, to: Place) => {
    const given = notes.get(on.shown.move.id) ?? [];
    const arrow = to.row < on.row ? '↑' : '↓';
    notes.set(on.shown.move.id, [...given, { words: `${arrow} ${words}`, to: to.shown.move.id }]);
  };
  for (const { from, to } of apart) {
    const { name } = debate.get('speaker', to.shown.move.speaker);
    note(from, t('Reply to {move} ({name})', { move: named(to), name: isolated(name) }), to);
  }
  for (const [to, replies] of Map.groupBy(apart, (reply) => reply.to)) {
    const [first, ...rest] = replies.map(({ from }) => from);
    if (first === undefined) continue;
    const words = [first, ...rest].map(named).join('; ');
    note(
      to,
      t('{count, plural, one {Reply} other {Replies}}: {moves}', { count: replies.length, moves: words }),
      first,
    );
  }
  return notes;
}

function named({ row, page }: Place): string {
  return t('{move}, page {page}', { move: String(row + 1), page: String(page + 1) });
}
