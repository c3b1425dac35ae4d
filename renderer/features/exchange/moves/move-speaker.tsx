import { v7 as uuidv7 } from 'uuid';
import { editMove, type MoveSpeaker as MoveSpeakerChoice } from '../../../../shared/model/commands/moves.ts';
import type { Debate } from '../../../../shared/model/debate.ts';
import type { Move } from '../../../../shared/model/entities.ts';
import { useApp } from '../../../core/app-context.ts';
import { DebateCombobox } from '../../../ui/connected/debate-combobox.tsx';
import { SpeakerLink } from '../../../ui/connected/links.tsx';

/** Whose move it is; another speaker can be named, known or new. */
export function MoveSpeaker({ move }: { move: Readonly<Move> }) {
  const app = useApp();
  const give = (speaker: MoveSpeakerChoice) =>
    app.change('Change speaker', (current) => editMove(current, { move: move.id, speaker, newId: uuidv7 }));
  const others = ({ speakers }: Debate) => [...speakers.values()].filter(({ id }) => id !== move.speaker);
  return (
    <>
      <p className="inspector-title">
        <SpeakerLink id={move.speaker} />
      </p>
      <DebateCombobox
        label="Another speaker"
        placeholder="Another speaker…"
        options={(debate) => others(debate).map(({ id, name, colour }) => ({ id, label: name, colour }))}
        choose={give}
        create={{ label: (words) => `Add “${words}”`, run: (name) => give({ name }) }}
        none="Type a name."
      />
    </>
  );
}
