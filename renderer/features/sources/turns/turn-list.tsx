import { memo, useId, useState } from 'react';
import { t } from '../../../../shared/language/translate.ts';
import { timeText } from '../../../../shared/sources/turns/times.ts';
import type { Turn } from '../../../../shared/sources/turns/turn.ts';
import { type ChooseTurns, chosenName, type TurnChoice } from './turn-choice.ts';

/** Number of turns that are drawn at a time. */
const STEP = 200;
/** Characters of a turn's words: enough to recognise it. */
const LONGEST = 320;

interface Props {
  readonly turns: readonly Turn[];
  readonly choice: TurnChoice;
  readonly choose: ChooseTurns;
}

/** The turns in their order, each to be kept or left out. */
export function TurnList({ turns, choice: { without, names }, choose }: Props) {
  const id = useId();
  const [most, setMost] = useState(STEP);
  const more = turns.length - most;
  const leaveOut = (indexes: Iterable<number>) => choose((before) => ({ ...before, without: new Set(indexes) }));
  return (
    <section aria-labelledby={id}>
      <div className="replace-head">
        <h3 className="heading" id={id}>
          {t('Turns')}
        </h3>
        <span className="replace-all">
          <button type="button" className="button" onClick={() => leaveOut([])}>
            {t('Select all')}
          </button>
          <button type="button" className="button" onClick={() => leaveOut(turns.keys())}>
            {t('Select none')}
          </button>
        </span>
      </div>
      <ol className="turns-list">
        {turns.slice(0, most).map((turn, index) => (
          <TurnRow
            key={turn.start}
            turn={turn}
            index={index}
            name={chosenName(turn.speaker, names)}
            kept={!without.has(index)}
            choose={choose}
          />
        ))}
      </ol>
      {more > 0 && (
        <button type="button" className="source-more" onClick={() => setMost(most + STEP)}>
          {t('… {more, number} more', { more })}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  readonly turn: Turn;
  readonly index: number;
  readonly name: string;
  readonly kept: boolean;
  readonly choose: ChooseTurns;
}

const TurnRow = memo(function TurnRow({ turn: { text, time }, index, name, kept, choose }: RowProps) {
  const shownTime = timeText(time);
  const words = text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed().trimEnd()}…` : text;
  const keep = (isKept: boolean) =>
    choose((before) => {
      const without = new Set(before.without);
      if (isKept) without.delete(index);
      else without.add(index);
      return { ...before, without };
    });
  return (
    <li>
      <label className="turns-turn">
        <input type="checkbox" checked={kept} onChange={(event) => keep(event.target.checked)} />
        <span className="turns-words" dir="auto">
          <b>{name}</b>
          {shownTime !== null && <span className="inspector-hint"> {shownTime}</span>}
          <span className="turns-said">{words}</span>
        </span>
      </label>
    </li>
  );
});
