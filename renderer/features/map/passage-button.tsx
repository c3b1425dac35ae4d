import { t } from '../../../shared/language/translate.ts';
import type { CardLayout } from '../../../shared/scene/card.ts';
import { passageCountBox } from '../../../shared/scene/card-drawing.ts';
import { useShownKey } from '../../core/actions/shown-keys.ts';
import { useApp } from '../../core/app-context.ts';
import { openNextPassage } from '../passages/open-passage.ts';

/** A button over the number of passages on a card, which leads to them, one after the other. */
export function PassageButton({ layout }: { layout: CardLayout }) {
  const app = useApp();
  const { id } = layout.statement;
  const key = useShownKey('open-passage');
  // The card is drawn anew when it changes.
  const count = app.store.getState().session?.debate.citationsByStatement.count(id) ?? 0;
  const box = passageCountBox(layout);
  if (box === null) return null;
  const { x: left, y: top, width, height } = box;
  const label =
    count === 1
      ? t('Open the passage')
      : t('Open the {count, plural, one {# passage} other {# passages}}, one after the other', { count });
  return (
    <button
      type="button"
      className="card-passages"
      tabIndex={-1}
      aria-label={label}
      title={key === undefined ? label : `${label} (${key})`}
      style={{ left, top, width, height }}
      onClick={() => openNextPassage(app, id)}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
