import { useId, useMemo, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { t } from '../../../../shared/language/translate.ts';
import type { Edtf, SourceId } from '../../../../shared/model/entities.ts';
import { shownDate } from '../../../../shared/model/shown-date.ts';
import { typedDate } from '../../../../shared/model/typed-date.ts';
import { dateText } from '../../../../shared/sources/record-text.ts';
import { addTurns } from '../../../../shared/sources/turns/adding/add-turns.ts';
import type { Transcript } from '../../../../shared/sources/turns/transcript.ts';
import { turnFormOf } from '../../../../shared/sources/turns/turn-form.ts';
import { useApp, useAppState, useDebate, useReadDebate } from '../../../core/app-context.ts';
import { DialogForm } from '../../../ui/connected/dialog-form.tsx';
import { ExampleField } from './example-field.tsx';
import { FormField } from './form-field.tsx';
import { LeftOut } from './left-out.tsx';
import { firstChoice, keptTurns } from './turn-choice.ts';
import { TurnList } from './turn-list.tsx';
import { TurnSpeakers } from './turn-speakers.tsx';
import { Unassigned } from './unassigned.tsx';
import { useTranscript } from './use-transcript.ts';

interface Props {
  readonly source: SourceId;
  readonly text: string;
  readonly transcript: Transcript;
}

/**
 * Asks in which form a transcript is, which turns to keep, and who speaks them; makes of each a claim, and the move
 * that asserts it. The source remembers the form.
 */
export function TurnsDialog({ source, text, transcript: first }: Props) {
  const app = useApp();
  const date = useId();
  const issued = useDebate((debate) => dateText(debate.sources.get(source)?.csl.issued));
  const form = useAppState(({ preferences }) => preferences.dateForm);
  const [at, setAt] = useState(() => shownDate(issued, form));
  const readDebate = useReadDebate();
  const [choice, setChoice] = useState(() => firstChoice(readDebate(), source, first.turns));
  const [start] = useState(() => ({ form: turnFormOf(readDebate().get('source', source).csl), transcript: first }));
  const {
    form: turnForm,
    transcript,
    isBusy,
    split,
  } = useTranscript(text, start, ({ turns }) =>
    setChoice(({ names }) => ({ ...firstChoice(readDebate(), source, turns), names })),
  );
  const { turns, leftOut, unassigned } = transcript;
  const [addedBefore] = useState(choice.without.size);
  const kept = useMemo(() => keptTurns(turns, choice), [turns, choice]);
  const day = understoodDate(at);
  return (
    <DialogForm
      title={t('Split into turns')}
      size="wide"
      save={t('Add {count, plural, one {# turn} other {# turns}}', { count: kept.length })}
      saveUnavailable={kept.length === 0 || isBusy}
      label={t('Split into turns')}
      command={(debate) =>
        addTurns(debate, { newId: uuidv7, source, text, turns: kept, at: typedDate(at, new Date()), form: turnForm })
      }
      onSaved={() =>
        app.notify(
          t(
            'Added {count, plural, one {# turn} other {# turns}}. Their claims are at the left, under “On no map”, and their moves in the exchange.',
            { count: kept.length },
          ),
        )
      }
    >
      <p className="dialog-text">
        {t('Each turn becomes a claim that cites its words, and a move by which its speaker asserts it.')}
        {addedBefore > 0 &&
          ` ${t('Not selected, because they are passages already: {addedBefore, plural, one {# turn} other {# turns}}.', { addedBefore })}`}
      </p>
      <div className="turns-fields">
        <FormField
          form={turnForm}
          found={transcript.form}
          choose={(id) => split({ ...turnForm, form: id, example: id === 'example' ? turnForm.example : null })}
        />
        <label className="dialog-field turns-date" htmlFor={date}>
          {t('Date')}
          <input
            id={date}
            className="field"
            placeholder={t('14 Nov 2024')}
            value={at}
            onChange={(event) => setAt(event.target.value)}
          />
        </label>
      </div>
      <ExampleField
        text={text}
        isOpen={first.turns.length === 0}
        show={(example) => split({ ...turnForm, form: 'example', example })}
      />
      {turns.length === 0 && <p role="status">{transcript.reason}</p>}
      {turns.length > 0 && <TurnSpeakers turns={turns} names={choice.names} on={day} choose={setChoice} />}
      <Unassigned
        words={unassigned}
        nameSpeaker={(label) => split({ ...turnForm, speakers: [...turnForm.speakers, label] })}
      />
      {turns.length > 0 && <TurnList turns={turns} choice={choice} choose={setChoice} />}
      <LeftOut lines={leftOut} />
    </DialogForm>
  );
}

/** Returns the date that is typed; null while it is not understood. */
function understoodDate(text: string): Edtf | null {
  try {
    return typedDate(text, new Date());
  } catch {
    return null;
  }
}
