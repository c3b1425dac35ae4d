import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../../shared/language/translate.ts';
import { addMove, type MoveSpeaker } from '../../../../shared/model/commands/moves.ts';
import type { Target } from '../../../../shared/model/entities.ts';
import { useApp } from '../../../core/app-context.ts';
import { SpeakerField } from '../../../ui/connected/speaker-field.tsx';

/** Names who asserts a claim or a step, or asks a question: a known or a new speaker. */
export function AddSpeakerField({ target, isQuestion }: { target: Target; isQuestion: boolean }) {
  const app = useApp();
  const act = isQuestion ? 'questions' : 'asserts';
  const add = (speaker: MoveSpeaker) =>
    app.change(msg('Add speaker'), (debate) => addMove(debate, { newId: uuidv7, speaker, act, target }));
  return (
    <SpeakerField
      label={t('Add speaker')}
      placeholder={t('Add speaker…')}
      choose={add}
      create={(name) => add({ name })}
    />
  );
}
