import { memo, useState } from 'react';
import { Handle, type NodeProps, Position } from 'reactflow';
import { t } from '../../../shared/language/translate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { labelOf } from '../../../shared/scene/card.ts';
import { marksAfterRole } from '../../../shared/scene/marks/marked-map.ts';
import { isNotYetSaid } from '../../../shared/scene/marks/marks-on.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { highlightNothing } from '../../core/slices/reading.ts';
import { highlightPassagesOf } from '../passages/highlighting.ts';
import { CardFace } from './card-face.tsx';
import { CardMarks } from './card-marks.tsx';
import type { CardNode } from './card-nodes.ts';
import { CardTextEditor } from './card-text-editor.tsx';
import { PassageButton } from './passage-button.tsx';
import { useCardMarks } from './use-marks.ts';

const GRIPS = [Position.Top, Position.Right, Position.Bottom, Position.Left];

/** A statement's card on the canvas. */
export const CardNodeView = memo(function CardNodeView({ data, selected }: NodeProps<CardNode>) {
  const app = useApp();
  const { card, theme } = data;
  const { statement, width, height } = card.layout;
  const editing = useAppState((state) => (state.editing?.statement === statement.id ? state.editing : null));
  const marks = useCardMarks(statement.id);
  const isNotYet = isNotYetSaid(marks);
  const [hovered, setHovered] = useState(false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card is no fieldset; the canvas is an application that names its parts.
    <div
      id={cardElementId(statement.id)}
      role="group"
      aria-roledescription={t('card')}
      aria-label={`${labelOf(card.layout)}${marksAfterRole(marks)}: ${statement.text === '' ? t('no text yet') : statement.text}`}
      className={`card ${statement.kind}${selected ? ' selected' : ''}${card.placement.pinned ? ' pinned' : ''}${isNotYet ? ' not-yet' : ''}`}
      style={{ width, height }}
      onPointerEnter={() => {
        setHovered(true);
        highlightPassagesOf(app, statement.id);
      }}
      onPointerLeave={() => {
        setHovered(false);
        highlightNothing(app);
      }}
    >
      <CardFace layout={card.layout} theme={theme} hidesText={editing !== null} isOutlined={isNotYet} />
      {!isNotYet && <CardMarks layout={card.layout} marks={marks} theme={theme} />}
      <PassageButton layout={card.layout} />
      {statement.text === '' && editing === null && <span className="card-empty">{t('No text yet')}</span>}
      {editing !== null && <CardTextEditor statement={statement} editing={editing} />}
      {(hovered || selected) &&
        editing === null &&
        GRIPS.map((side) => (
          <Handle
            key={side}
            id={side}
            type="source"
            position={side}
            className="card-grip"
            title={t('Drag to a card or a line to link it')}
          />
        ))}
    </div>
  );
});

export function cardElementId(statement: StatementId): string {
  return `card-${statement}`;
}
