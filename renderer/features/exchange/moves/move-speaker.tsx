import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../../shared/language/translate.ts';
import { editMove, type MoveSpeaker as MoveSpeakerChoice } from '../../../../shared/model/commands/moves.ts';
import type { Move } from '../../../../shared/model/entities.ts';
import { useApp } from '../../../core/app-context.ts';
import { SpeakerLink } from '../../../ui/connected/links.tsx';
import { SpeakerField } from '../../../ui/connected/speaker-field.tsx';

/** The speaker of a move; another can be named, known or new. */
export function MoveSpeaker({ move }: { move: Readonly<Move> }) {
  const app = useApp();
  const give = (speaker: MoveSpeakerChoice) =>
    app.change(msg('Change speaker'), (current) => editMove(current, { move: move.id, speaker, newId: uuidv7 }));
  return (
    <>
      <p className="inspector-title">
        <SpeakerLink id={move.speaker} />
      </p>
      <SpeakerField
        label={t('Another speaker')}
        placeholder={t('Another speaker…')}
        except={move.speaker}
        choose={give}
        create={(name) => give({ name })}
      />
    </>
  );
}
