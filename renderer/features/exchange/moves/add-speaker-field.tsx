import { v7 as uuidv7 } from 'uuid';
import { addMove, type MoveSpeaker } from '../../../../shared/model/commands/moves.ts';
import type { Target } from '../../../../shared/model/entities.ts';
import { useApp, useSession } from '../../../core/app-context.ts';
import { Combobox } from '../../../ui/fields/combobox.tsx';

/** Names who asserts a claim or a step, or asks a question: somebody known, or somebody new. */
export function AddSpeakerField({ target, isQuestion }: { target: Target; isQuestion: boolean }) {
  const app = useApp();
  const session = useSession();
  const act = isQuestion ? 'questions' : 'asserts';
  const add = (speaker: MoveSpeaker) =>
    app.change('Add speaker', (debate) => addMove(debate, { newId: uuidv7, speaker, act, target }));
  return (
    <Combobox
      label="Add speaker"
      placeholder="Add speaker…"
      options={() => [...session.debate.speakers.values()].map(({ id, name, colour }) => ({ id, label: name, colour }))}
      choose={add}
      create={{ label: (words) => `Add “${words}”`, run: (name) => add({ name }) }}
      none="Type a name."
    />
  );
}
