import { X } from 'lucide-react';
import { msg, t } from '../../../../shared/language/translate.ts';
import { editMove } from '../../../../shared/model/commands/moves.ts';
import type { ExcerptId, Move } from '../../../../shared/model/entities.ts';
import { shortQuote } from '../../../../shared/model/naming.ts';
import { sourceTitle } from '../../../../shared/sources/source-title.ts';
import { useApp, useDebate } from '../../../core/app-context.ts';
import { DebateCombobox } from '../../../ui/connected/debate-combobox.tsx';
import { IconButton } from '../../../ui/fields/icon-button.tsx';
import { Translated } from '../../../ui/translated.tsx';
import { openExcerpt } from '../../passages/open-passage.ts';
import { PlayButton } from '../../passages/play-button.tsx';

const LONGEST_QUOTE = 140;

/** The passage that a move is based on. */
export function MovePassage({ move }: { move: Readonly<Move> }) {
  const app = useApp();
  const excerpt = useDebate((current) => (move.excerpt === null ? undefined : current.excerpts.get(move.excerpt)));
  const rest = (on: ExcerptId | null) =>
    app.change(on === null ? msg('Take passage off') : msg('Set passage'), (current) =>
      editMove(current, { move: move.id, excerpt: on }),
    );
  const isAny = useDebate(({ excerpts }) => excerpts.size > 0);
  const source = useDebate(({ sources }) => (excerpt === undefined ? '' : sourceTitle(sources.get(excerpt.source))));
  if (excerpt === undefined) {
    if (!isAny) return null;
    return (
      <DebateCombobox
        label={t('The passage it rests on')}
        placeholder={t('Rests on a passage…')}
        options={({ excerpts }) => [...excerpts.values()].map(({ id, exact }) => ({ id, label: exact }))}
        choose={rest}
        none={t('No passage has these words.')}
      />
    );
  }
  return (
    <div className="inspector-row inspector-move-passage">
      <a
        href={`#${encodeURIComponent(excerpt.id)}`}
        className="inspector-link inspector-hint"
        draggable={false}
        onClick={(event) => {
          event.preventDefault();
          openExcerpt(app, excerpt.id);
        }}
      >
        <Translated
          message="Passage: {exact} in {source}"
          values={{ exact: <bdi>{shortQuote(excerpt.exact, LONGEST_QUOTE)}</bdi>, source: <bdi>{source}</bdi> }}
        />
      </a>
      <span className="inspector-row-actions">
        <PlayButton excerpt={excerpt} />
        <IconButton label={t('Take the passage off this move')} icon={X} run={() => rest(null)} />
      </span>
    </div>
  );
}
