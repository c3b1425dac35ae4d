import { v7 as uuidv7 } from 'uuid';
import { changedCopy } from '../../../../shared/model/changed-copy.ts';
import { editMove } from '../../../../shared/model/commands/moves.ts';
import { addSpeaker } from '../../../../shared/model/commands/speakers.ts';
import type { Move } from '../../../../shared/model/entities.ts';
import { freshColour } from '../../../../shared/model/speaker-colours.ts';
import { useApp, useSession } from '../../../core/app-context.ts';
import { SpeakerLink } from '../../../ui/connected/links.tsx';
import { Combobox } from '../../../ui/fields/combobox.tsx';

/** Whose move it is; another speaker can be named, known or new. */
export function MoveSpeaker({ move }: { move: Readonly<Move> }) {
  const app = useApp();
  const { debate } = useSession();
  const give = (speaker: string) =>
    app.change('Change speaker', (current) => editMove(current, { move: move.id, speaker }));
  const giveToNew = (name: string) =>
    app.change('Change speaker', (current) => {
      const speaker = uuidv7();
      const colour = freshColour([...current.speakers.values()].map((each) => each.colour));
      const added = addSpeaker(current, { newId: () => speaker, kind: 'person', name, colour });
      return [...added, ...editMove(changedCopy(current, added), { move: move.id, speaker })];
    });
  const others = () => [...debate.speakers.values()].filter(({ id }) => id !== move.speaker);
  return (
    <>
      <p className="inspector-title">
        <SpeakerLink id={move.speaker} />
      </p>
      <Combobox
        label="Another speaker"
        placeholder="Another speaker…"
        options={() => others().map(({ id, name, colour }) => ({ id, label: name, colour }))}
        choose={give}
        create={{ label: (words) => `Add “${words}”`, run: giveToNew }}
        none="Type a name."
      />
    </>
  );
}
