import { useRef, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { type Comparison, type Difference, markOf } from '../../../shared/readings/compare-readings.ts';
import { differenceWords, type ReaderNames } from '../../../shared/readings/difference-words.ts';
import { type Settlement, settle, settlementsOf } from '../../../shared/readings/settle.ts';
import { counted, figures } from '../../../shared/text/counted.ts';
import { useApp, useSession } from '../../core/app-context.ts';
import { ActionButton } from '../../ui/connected/action-button.tsx';
import { differenceKey } from './difference-key.ts';

/** Number of differences that are drawn at a time. */
const STEP = 100;

interface Props {
  readonly comparison: Comparison;
  readonly differences: readonly Difference[];
  readonly names: ReaderNames;
  /** Shows a difference's place in the text. */
  readonly show: (difference: Difference) => void;
}

/** What two readers differ in, each to be settled or left as it is. */
export function DifferenceList({ comparison, differences, names, show }: Props) {
  const app = useApp();
  const { readOnly } = useSession();
  const list = useRef<HTMLOListElement>(null);
  const [kept, setKept] = useState<ReadonlyMap<string, 'settled' | 'left'>>(new Map());
  const [most, setMost] = useState(STEP);
  const [told, setTold] = useState('');
  const open = differences.filter((each) => kept.get(differenceKey(each)) !== 'settled');
  const settled = differences.length - open.length;

  /** Gives the focus to what comes after a row that is about to go. */
  const goOn = (index: number, done: string) => {
    const left = open.length - 1;
    setTold(`${done} ${left === 0 ? 'Nothing is left to settle.' : `${counted(left, 'difference')} left.`}`);
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('.difference-what') ?? [];
      (rows[Math.min(index, rows.length - 1)] ?? list.current)?.focus();
    });
  };
  const decide = (difference: Difference, settlement: Settlement, index: number) => {
    let needsNothing = false;
    const isMade = app.change('Settle readings', (debate) => {
      const { here, there } = comparison;
      const changes = settle({ here: { ...here, debate }, there }, difference, settlement, uuidv7);
      needsNothing = changes.length === 0;
      return changes;
    });
    if (needsNothing) setKept((before) => new Map(before).set(differenceKey(difference), 'settled'));
    else if (!isMade) return;
    goOn(index, 'Settled.');
  };
  return (
    <section aria-labelledby="readings-differences">
      <div className="readings-head">
        <h3 className="heading" id="readings-differences">
          Differences <span className="count">{figures(open.length)}</span>
        </h3>
        {!readOnly && <ActionButton id="undo">Undo</ActionButton>}
        {settled > 0 && (
          <button type="button" className="button" onClick={() => setKept(new Map())}>
            Show {counted(settled, 'settled one')}
          </button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {told}
      </p>
      {open.length === 0 && <p>{differences.length === 0 ? 'The two readings are the same.' : 'All is settled.'}</p>}
      <ol ref={list} className="readings-differences" tabIndex={-1} aria-label="Differences">
        {open.slice(0, most).map((difference, index) => {
          const key = differenceKey(difference);
          return (
            <DifferenceRow
              key={key}
              difference={difference}
              names={names}
              isLeft={kept.get(key) === 'left'}
              show={() => show(difference)}
              decide={readOnly ? null : (settlement) => decide(difference, settlement, index)}
              leave={(isLeft) =>
                setKept((before) => {
                  const after = new Map(before);
                  if (isLeft) after.set(key, 'left');
                  else after.delete(key);
                  return after;
                })
              }
            />
          );
        })}
      </ol>
      {open.length > most && (
        <button type="button" className="source-more" onClick={() => setMost(most + STEP)}>
          … {figures(open.length - most)} more
        </button>
      )}
    </section>
  );
}

interface RowProps {
  readonly difference: Difference;
  readonly names: ReaderNames;
  readonly isLeft: boolean;
  readonly show: () => void;
  /** null where the debate cannot be changed. */
  readonly decide: ((settlement: Settlement) => void) | null;
  readonly leave: (isLeft: boolean) => void;
}

function DifferenceRow({ difference, names, isLeft, show, decide, leave }: RowProps) {
  const words = differenceWords(difference, names);
  const labels: Readonly<Record<Settlement, string>> = {
    here: `As in ${names.here}`,
    there: `As in ${names.there}`,
    both: 'Both',
  };
  return (
    <li className={isLeft ? 'left-as-is' : undefined}>
      <button type="button" className="difference-what" title="Show it in the text" onClick={show}>
        <b>{words.what}</b> <span className="difference-passage">{markOf(difference).anchor.exact}</span>
      </button>
      <dl className="difference-sides">
        <dt>{names.here}</dt>
        <dd dir="auto">{words.here}</dd>
        <dt>{names.there}</dt>
        <dd dir="auto">{words.there}</dd>
      </dl>
      {isLeft ? (
        <p className="difference-left">
          Left as it is.{' '}
          <button type="button" className="button quiet" onClick={() => leave(false)}>
            Settle it after all
          </button>
        </p>
      ) : (
        <div className="difference-buttons">
          {decide !== null &&
            settlementsOf(difference).map((settlement) => (
              <button key={settlement} type="button" className="button" onClick={() => decide(settlement)}>
                {labels[settlement]}
              </button>
            ))}
          <button type="button" className="button quiet" onClick={() => leave(true)}>
            Leave as it is
          </button>
        </div>
      )}
    </li>
  );
}
