import { type Node, Position } from 'reactflow';
import type { StatementId } from '../../../shared/model/entities.ts';
import type { PlacedCard } from '../../../shared/scene/map-geometry.ts';

export interface CardData extends Record<string, unknown> {
  readonly card: PlacedCard;
  readonly theme: 'light' | 'dark';
}
export type CardNode = Node<CardData, 'card'>;

/** The layer of cards that are held: over all others, as they will be when they are let go. */
const OVER_ALL = 1;

type Some = { has(statement: StatementId): boolean };

/** The light on cards: those that belong to the selection, and those that alone are to be seen. */
export interface CardLight {
  readonly related: Some;
  readonly seen: Some | null;
}
const NO_LIGHT: CardLight = { related: new Set(), seen: null };

/**
 * Cards in the form that React Flow takes, with their sizes, so that it measures nothing. A card that did not change
 * keeps its node, so that it is not drawn again.
 */
export class CardNodes {
  readonly #known = new WeakMap<PlacedCard, CardNode>();

  of(
    cards: Iterable<PlacedCard>,
    selected: Some,
    held: Some,
    theme: 'light' | 'dark',
    { related, seen }: CardLight = NO_LIGHT,
  ): CardNode[] {
    return [...cards].map((card) => {
      const { statement } = card.placement;
      const isSelected = selected.has(statement);
      const zIndex = held.has(statement) ? OVER_ALL : 0;
      const className = seen?.has(statement) === false ? 'dim' : related.has(statement) ? 'related' : '';
      const known = this.#known.get(card);
      const isSame = known?.selected === isSelected && known.zIndex === zIndex && known.className === className;
      if (isSame && known.data.theme === theme) return known;
      // The data of a known card are kept: a light is on its frame, and the card is not drawn again.
      const same = known?.data.theme === theme ? known : nodeOf(card, theme);
      const node = { ...same, selected: isSelected, zIndex, className };
      this.#known.set(card, node);
      return node;
    });
  }
}

function nodeOf(card: PlacedCard, theme: 'light' | 'dark'): CardNode {
  const { x, y, width, height } = card.box;
  return {
    id: card.placement.statement,
    type: 'card',
    position: { x, y },
    data: { card, theme },
    width,
    height,
    measured: { width, height },
    handles: [
      { id: Position.Top, type: 'source', position: Position.Top, x: width / 2, y: 0, width: 1, height: 1 },
      { id: Position.Right, type: 'source', position: Position.Right, x: width, y: height / 2, width: 1, height: 1 },
      { id: Position.Bottom, type: 'source', position: Position.Bottom, x: width / 2, y: height, width: 1, height: 1 },
      { id: Position.Left, type: 'source', position: Position.Left, x: 0, y: height / 2, width: 1, height: 1 },
    ],
  };
}
