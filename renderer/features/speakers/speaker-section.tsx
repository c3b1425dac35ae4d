import { type KeyboardEvent, type MouseEvent, memo, useCallback, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { editSpeaker } from '../../../shared/model/commands/speakers.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Speaker, SpeakerId } from '../../../shared/model/entities.ts';
import { refusesEdits } from '../../core/actions/refuses-edits.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { openContextMenu } from '../../core/slices/window.ts';
import { Count } from '../../ui/lists/count.tsx';
import { Section } from '../../ui/lists/list-section.tsx';
import { moveFocus } from '../../ui/lists/move-focus.ts';
import { RowTextField } from '../../ui/lists/row-text-field.tsx';
import { useFocusAfter } from '../../ui/lists/use-focus-after.ts';

/** The speakers; one of them may be being renamed. */
export function SpeakerSection() {
  const app = useApp();
  const speakers = useDebate((debate) => [...debate.speakers.values()]);
  const counts = useDebate((debate) => [...debate.speakers.keys()].map((id) => statementsOf(debate, id)));
  const selected = useAppState(({ selection }) => (selection.kind === 'speaker' ? selection.id : null));
  const [renaming, setRenaming] = useState<SpeakerId | null>(null);
  const rename = useCallback((speaker: SpeakerId) => setRenaming(refusesEdits(app) ? null : speaker), [app]);
  const stopRenaming = useCallback(() => setRenaming(null), []);
  return (
    <Section title={t('Speakers')} add={{ label: t('Add speaker'), run: () => runAction(app, 'add-speaker') }}>
      {speakers.length === 0 && (
        <p className="navigator-empty">{t('No speakers yet. Add one, or name one in the inspector of a claim.')}</p>
      )}
      <ul className="navigator-list">
        {speakers.map((speaker, index) => (
          <SpeakerRow
            key={speaker.id}
            speaker={speaker}
            statements={counts[index] ?? 0}
            selected={speaker.id === selected}
            renaming={speaker.id === renaming}
            rename={rename}
            stopRenaming={stopRenaming}
          />
        ))}
      </ul>
    </Section>
  );
}

/** Counts the statements about which a speaker has made a move. */
function statementsOf(debate: Debate, speaker: SpeakerId): number {
  const targets = debate.movesBySpeaker.get(speaker).map(({ target }) => target);
  return new Set(targets.flatMap((target) => ('statement' in target ? [target.statement] : []))).size;
}

interface Props {
  readonly speaker: Readonly<Speaker>;
  readonly statements: number;
  readonly selected: boolean;
  readonly renaming: boolean;
  readonly rename: (speaker: SpeakerId) => void;
  readonly stopRenaming: () => void;
}

const SpeakerRow = memo(function SpeakerRow({ speaker, statements, selected, renaming, rename, stopRenaming }: Props) {
  const app = useApp();
  const row = useFocusAfter(renaming);
  const { id } = speaker;
  if (renaming) {
    return (
      <li>
        <RowTextField
          label={t('Name of the speaker')}
          text={speaker.name}
          keep={(name) => app.change(msg('Rename speaker'), (debate) => editSpeaker(debate, { speaker: id, name }))}
          done={stopRenaming}
        />
      </li>
    );
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'F2') {
      moveFocus(event);
      return;
    }
    rename(id);
    event.preventDefault();
    event.stopPropagation();
  };
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    app.select({ kind: 'speaker', id });
    openContextMenu(app, 'speaker', { x: event.clientX, y: event.clientY });
  };
  return (
    <li>
      <button
        ref={row}
        type="button"
        className="navigator-row"
        aria-current={selected ? 'true' : undefined}
        aria-keyshortcuts="F2"
        onClick={() => app.select({ kind: 'speaker', id })}
        onDoubleClick={() => rename(id)}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
      >
        <span className="navigator-dot" style={{ background: speaker.colour }} />
        <span className="navigator-name" dir="auto">
          {speaker.name}
        </span>
        <Count of={statements} unit={t('{statements, plural, one {statement} other {statements}}', { statements })} />
      </button>
    </li>
  );
});
