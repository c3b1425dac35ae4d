import type { Statement } from '../../../shared/model/entities.ts';
import { BANNER, CARD, MOST_LINES, QUESTION_STYLE, TEXT_STYLE } from '../../../shared/scene/card.ts';
import { useApp } from '../../core/app-context.ts';
import type { Editing } from '../../core/slices/map.ts';
import { StatementTextField } from '../../ui/connected/statement-text-field.tsx';
import { cssFont } from '../../ui/drawing/lettering.ts';

const LEAVES_BY = ['Escape', 'Enter'];

/** The field in which a statement's text is typed on its card, in the type of the card. */
export function CardTextEditor({ statement, editing }: { statement: Statement; editing: Editing }) {
  const app = useApp();
  const isQuestion = statement.kind === 'question';
  const { textTop, textLeading, smallLeading } = isQuestion ? BANNER : CARD;
  const sides = isQuestion ? { left: BANNER.side, right: BANNER.side } : { left: CARD.left, right: CARD.right };
  return (
    <StatementTextField
      statement={statement}
      editing={editing}
      className={`card-editor nodrag nopan nowheel ${statement.kind}`}
      style={{
        ...cssFont(isQuestion ? QUESTION_STYLE : TEXT_STYLE),
        ...sides,
        top: textTop,
        lineHeight: `${textLeading}px`,
        // The room that a card has at most: its lines, and the one that counts the words after them.
        maxHeight: MOST_LINES * textLeading + smallLeading,
      }}
      leavesBy={LEAVES_BY}
      onLeave={() => app.store.getState().canvas?.focus()}
    />
  );
}
