import type { ConnectionLineComponentProps } from 'reactflow';
import type { CardNode } from './card-nodes.ts';

/** The line that follows the pointer from a card to the target of the link. */
export function LinkLine({ fromX, fromY, toX, toY }: ConnectionLineComponentProps<CardNode>) {
  return (
    <g className="link-line">
      <path d={`M${fromX} ${fromY}L${toX} ${toY}`} />
      <circle cx={toX} cy={toY} r="5" />
    </g>
  );
}
