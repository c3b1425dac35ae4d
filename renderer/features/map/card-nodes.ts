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

/**
 * Cards in the form that React Flow takes, with their sizes, so that it measures nothing. A card that did not change
 * keeps its node, so that it is not drawn again.
 */
export class CardNodes {
  readonly #known = new WeakMap<PlacedCard, CardNode>();

  of(cards: Iterable<PlacedCard>, selected: Some, held: Some, theme: 'light' | 'dark'): CardNode[] {
    return [...cards].map((card) => {
      const isSelected = selected.has(card.placement.statement);
      const zIndex = held.has(card.placement.statement) ? OVER_ALL : 0;
      const known = this.#known.get(card);
      const isKnown = known?.selected === isSelected && known.zIndex === zIndex && known.data.theme === theme;
      if (isKnown) return known;
      const node = { ...nodeOf(card, theme), selected: isSelected, zIndex };
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
