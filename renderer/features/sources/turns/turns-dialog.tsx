import { useId, useMemo, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { SourceId } from '../../../../shared/model/entities.ts';
import { dateText } from '../../../../shared/sources/record-text.ts';
import { addTurns } from '../../../../shared/sources/turns/adding/add-turns.ts';
import type { Transcript } from '../../../../shared/sources/turns/transcript.ts';
import { counted } from '../../../../shared/text/counted.ts';
import { useApp, useDebate, useReadDebate } from '../../../core/app-context.ts';
import { DialogForm } from '../../../ui/connected/dialog-form.tsx';
import { LeftOut } from './left-out.tsx';
import { firstChoice, keptTurns } from './turn-choice.ts';
import { TurnList } from './turn-list.tsx';
import { TurnSpeakers } from './turn-speakers.tsx';

interface Props {
  readonly source: SourceId;
  readonly text: string;
  readonly transcript: Transcript;
}

/**
 * Asks which turns of a transcript to keep, and who speaks them; makes of each a claim, and the move that asserts it.
 */
export function TurnsDialog({ source, text, transcript: { turns, leftOut } }: Props) {
  const app = useApp();
  const date = useId();
  const issued = useDebate((debate) => dateText(debate.sources.get(source)?.csl.issued));
  const [at, setAt] = useState(issued);
  const readDebate = useReadDebate();
  const [choice, setChoice] = useState(() => firstChoice(readDebate(), source, turns));
  const [addedBefore] = useState(choice.without.size);
  const kept = useMemo(() => keptTurns(turns, choice), [turns, choice]);
  return (
    <DialogForm
      title="Split into turns"
      size="wide"
      save={`Add ${counted(kept.length, 'turn')}`}
      saveUnavailable={kept.length === 0}
      label="Split into turns"
      command={(debate) =>
        addTurns(debate, { newId: uuidv7, source, text, turns: kept, at: at.trim() === '' ? null : at.trim() })
      }
      onSaved={() =>
        app.notify(
          `Added ${counted(kept.length, 'turn')}. Their claims are at the left, under “On no map”, and their moves in the exchange.`,
        )
      }
    >
      <p className="dialog-text">
        Each turn becomes a claim that cites its words, and a move by which its speaker asserts it.
        {addedBefore > 0 && ` Not selected, because they are passages already: ${counted(addedBefore, 'turn')}.`}
      </p>
      <label className="dialog-field turns-date" htmlFor={date}>
        Date
        <input
          id={date}
          className="field"
          placeholder="2025-01-16"
          value={at}
          onChange={(event) => setAt(event.target.value)}
        />
      </label>
      <TurnSpeakers turns={turns} names={choice.names} choose={setChoice} />
      <TurnList turns={turns} choice={choice} choose={setChoice} />
      <LeftOut lines={leftOut} />
    </DialogForm>
  );
}
