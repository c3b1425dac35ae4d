import { type Exchange, exchangeOf } from '../../../shared/exchange/exchange.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MapId, MoveId, SpeakerId } from '../../../shared/model/entities.ts';
import { layOutExchange } from '../../../shared/scene/exchange/lay-out-exchange.ts';
import { wholeText } from '../../../shared/scene/exchange/move-card.ts';
import { bottom, right } from '../../../shared/scene/geometry.ts';
import type { Box, Shape } from '../../../shared/scene/scene.ts';
import type { Typesetter } from '../../../shared/text/text.ts';

/** A part of the exchange that is drawn by itself, as an export draws it. */
export interface Drawn {
  readonly kind: 'lane' | 'time' | 'move' | 'reply';
  /** The id of its speaker, or its move. */
  readonly id: SpeakerId | MoveId;
  readonly box: Box;
  readonly shapes: readonly Shape[];
  /** Its description in words. */
  readonly description: string;
  /** The move that a reply answers. */
  readonly to?: MoveId;
}

/** The exchange as it is drawn in the window, in pixels at its own size. */
export interface ExchangePicture {
  readonly exchange: Exchange;
  readonly width: number;
  readonly height: number;
  /** The headings of the lanes, which stay in sight, and their height. */
  readonly lanes: readonly Drawn[];
  readonly lanesHeight: number;
  /** Times, moves and replies, in reading order. */
  readonly body: readonly Drawn[];
  readonly cards: ReadonlyMap<MoveId, Box>;
}

/** Draws the exchange for the window. Throws `NotFound` for an unknown map. */
export function exchangePicture(
  debate: Debate,
  options: { readonly map: MapId | null; readonly theme: 'light' | 'dark'; readonly typesetter: Typesetter },
): ExchangePicture {
  const { width, height, lanes, moves, times, replies } = layOutExchange(debate, options);
  const nameOf = (move: MoveId) => debate.get('speaker', debate.get('move', move).speaker).name;
  const body: Drawn[] = [
    ...times.map((time): Drawn => ({ ...time, kind: 'time', id: time.move })),
    ...replies.map(({ from, to, bounds, shapes }): Drawn => {
      return {
        kind: 'reply',
        id: from,
        to,
        box: bounds,
        shapes,
        description: t('In reply to {to}.', { to: nameOf(to) }),
      };
    }),
    ...moves.map(({ move: { id }, box, card, shapes }): Drawn => {
      return {
        kind: 'move',
        id,
        box,
        shapes,
        description: `${card.heading}: ${wholeText(card).replaceAll('\n', ' ')}`,
      };
    }),
  ];
  return {
    exchange: exchangeOf(debate, options),
    width: Math.max(width, ...body.map(({ box }) => right(box))),
    height,
    lanes: lanes.map(({ speaker, box, shapes }): Drawn => {
      return { kind: 'lane', id: speaker.id, box, shapes, description: speaker.name };
    }),
    lanesHeight: Math.max(0, ...lanes.map(({ box }) => bottom(box))),
    body,
    cards: new Map(moves.map(({ move, box }) => [move.id, box])),
  };
}
