import { memo } from 'react';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Speaker, SpeakerId } from '../../../shared/model/entities.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { Count } from '../../ui/lists/count.tsx';
import { Section } from '../../ui/lists/list-section.tsx';
import { moveFocus } from '../../ui/lists/move-focus.ts';

export function SpeakerSection() {
  const app = useApp();
  const speakers = useDebate((debate) => [...debate.speakers.values()]);
  const counts = useDebate((debate) => [...debate.speakers.keys()].map((id) => statementsOf(debate, id)));
  const selected = useAppState(({ selection }) => (selection.kind === 'speaker' ? selection.id : null));
  return (
    <Section title="Speakers" add={{ label: 'Add speaker', run: () => runAction(app, 'add-speaker') }}>
      {speakers.length === 0 && (
        <p className="navigator-empty">No speakers yet. Add one, or name one in the inspector of a claim.</p>
      )}
      <ul className="navigator-list">
        {speakers.map((speaker, index) => (
          <SpeakerRow
            key={speaker.id}
            speaker={speaker}
            statements={counts[index] ?? 0}
            selected={speaker.id === selected}
          />
        ))}
      </ul>
    </Section>
  );
}

/** How many statements a speaker speaks to. */
function statementsOf(debate: Debate, speaker: SpeakerId): number {
  const targets = debate.movesBySpeaker.get(speaker).map(({ target }) => target);
  return new Set(targets.flatMap((target) => ('statement' in target ? [target.statement] : []))).size;
}

interface Props {
  readonly speaker: Readonly<Speaker>;
  readonly statements: number;
  readonly selected: boolean;
}

const SpeakerRow = memo(function SpeakerRow({ speaker, statements, selected }: Props) {
  const app = useApp();
  return (
    <li>
      <button
        type="button"
        className="navigator-row"
        aria-current={selected ? 'true' : undefined}
        onClick={() => app.select({ kind: 'speaker', id: speaker.id })}
        onKeyDown={moveFocus}
      >
        <span className="navigator-dot" style={{ background: speaker.colour }} />
        <span className="navigator-name" dir="auto">
          {speaker.name}
        </span>
        <Count of={statements} unit={statements === 1 ? 'statement' : 'statements'} />
      </button>
    </li>
  );
});
