import { v7 as uuidv7 } from 'uuid';
import { addMove, type MoveSpeaker } from '../../../../shared/model/commands/moves.ts';
import type { Target } from '../../../../shared/model/entities.ts';
import { useApp } from '../../../core/app-context.ts';
import { DebateCombobox } from '../../../ui/connected/debate-combobox.tsx';

/** Names who asserts a claim or a step, or asks a question: somebody known, or somebody new. */
export function AddSpeakerField({ target, isQuestion }: { target: Target; isQuestion: boolean }) {
  const app = useApp();
  const act = isQuestion ? 'questions' : 'asserts';
  const add = (speaker: MoveSpeaker) =>
    app.change('Add speaker', (debate) => addMove(debate, { newId: uuidv7, speaker, act, target }));
  return (
    <DebateCombobox
      label="Add speaker"
      placeholder="Add speaker…"
      options={({ speakers }) => [...speakers.values()].map(({ id, name, colour }) => ({ id, label: name, colour }))}
      choose={add}
      create={{ label: (words) => `Add “${words}”`, run: (name) => add({ name }) }}
      none="Type a name."
    />
  );
}
