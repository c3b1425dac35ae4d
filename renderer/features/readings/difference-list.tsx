import { useRef, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import { type Comparison, type Difference, markOf } from '../../../shared/readings/compare-readings.ts';
import { differenceWords, type ReaderNames } from '../../../shared/readings/difference-words.ts';
import { type Settlement, settle, settlementsOf } from '../../../shared/readings/settle.ts';
import { figures } from '../../../shared/text/counted.ts';
import { useApp, useSession } from '../../core/app-context.ts';
import { ActionButton } from '../../ui/connected/action-button.tsx';
import { Translated } from '../../ui/translated.tsx';
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
    setTold(
      `${done} ${left === 0 ? t('Nothing is left to settle.') : t('{left, plural, one {# difference} other {# differences}} left.', { left })}`,
    );
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('.difference-what') ?? [];
      (rows[Math.min(index, rows.length - 1)] ?? list.current)?.focus();
    });
  };
  const decide = (difference: Difference, settlement: Settlement, index: number) => {
    let needsNothing = false;
    const isMade = app.change(msg('Settle readings'), (debate) => {
      const { here, there } = comparison;
      const changes = settle({ here: { ...here, debate }, there }, difference, settlement, uuidv7);
      needsNothing = changes.length === 0;
      return changes;
    });
    if (needsNothing) setKept((before) => new Map(before).set(differenceKey(difference), 'settled'));
    else if (!isMade) return;
    goOn(index, t('Settled.'));
  };
  return (
    <section aria-labelledby="readings-differences">
      <div className="readings-head">
        <h3 className="heading" id="readings-differences">
          <Translated
            message="Differences {count}"
            values={{ count: <span className="count">{figures(open.length)}</span> }}
          />
        </h3>
        {!readOnly && <ActionButton id="undo">{t('Undo')}</ActionButton>}
        {settled > 0 && (
          <button type="button" className="button" onClick={() => setKept(new Map())}>
            {t('Show {settled, plural, one {# settled one} other {# settled ones}}', { settled })}
          </button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {told}
      </p>
      {open.length === 0 && (
        <p>{differences.length === 0 ? t('The two readings are the same.') : t('All is settled.')}</p>
      )}
      <ol ref={list} className="readings-differences" tabIndex={-1} aria-label={t('Differences')}>
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
          {t('… {count, number} more', { count: open.length - most })}
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
    here: t('As in {here}', { here: names.here }),
    there: t('As in {there}', { there: names.there }),
    both: t('Both'),
  };
  return (
    <li className={isLeft ? 'left-as-is' : undefined}>
      <button type="button" className="difference-what" title={t('Show it in the text')} onClick={show}>
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
          {t('Left as it is.')}{' '}
          <button type="button" className="button quiet" onClick={() => leave(false)}>
            {t('Settle it after all')}
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
            {t('Leave as it is')}
          </button>
        </div>
      )}
    </li>
  );
}
