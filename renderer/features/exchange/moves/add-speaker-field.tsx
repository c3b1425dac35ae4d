import { v7 as uuidv7 } from 'uuid';
import type { Change } from '../../../../shared/model/change.ts';
import { changedCopy } from '../../../../shared/model/changed-copy.ts';
import { addMove } from '../../../../shared/model/commands/moves.ts';
import { addSpeaker } from '../../../../shared/model/commands/speakers.ts';
import type { Debate } from '../../../../shared/model/debate.ts';
import type { SpeakerId, Target } from '../../../../shared/model/entities.ts';
import { freshColour } from '../../../../shared/model/speaker-colours.ts';
import { useApp, useSession } from '../../../core/app-context.ts';
import { Combobox } from '../../../ui/fields/combobox.tsx';

/** Names who asserts a claim or a step, or asks a question: somebody known, or somebody new. */
export function AddSpeakerField({ target, isQuestion }: { target: Target; isQuestion: boolean }) {
  const app = useApp();
  const session = useSession();
  const speaks = (debate: Debate, speaker: SpeakerId): Change[] =>
    addMove(debate, { newId: uuidv7, speaker, act: isQuestion ? 'questions' : 'asserts', target });
  const addNew = (name: string) =>
    app.change('Add speaker', (debate) => {
      const speaker = uuidv7();
      const colour = freshColour([...debate.speakers.values()].map((each) => each.colour));
      const added = addSpeaker(debate, { newId: () => speaker, kind: 'person', name, colour });
      return [...added, ...speaks(changedCopy(debate, added), speaker)];
    });
  return (
    <Combobox
      label="Add speaker"
      placeholder="Add speaker…"
      options={() => [...session.debate.speakers.values()].map(({ id, name, colour }) => ({ id, label: name, colour }))}
      choose={(speaker) => app.change('Add speaker', (debate) => speaks(debate, speaker))}
      create={{ label: (words) => `Add “${words}”`, run: addNew }}
      none="Type a name."
    />
  );
}
