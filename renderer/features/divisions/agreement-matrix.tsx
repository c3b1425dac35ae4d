import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Agreement } from '../../../shared/evaluation/agreement.ts';
import { agreementLookup, type Divisions } from '../../../shared/evaluation/divisions.ts';
import { AGREEMENT_MEANING, agreementSentence, percent } from '../../../shared/evaluation/divisions-words.ts';
import { t } from '../../../shared/language/translate.ts';
import type { SpeakerId, StatementId } from '../../../shared/model/entities.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { ClaimLink } from './claim-link.tsx';
import { useMore } from './use-more.tsx';

const LIST = {
  first: 14,
  step: 14,
  most: 56,
  more: (count: number) => t('{count, plural, one {# more speaker} other {# more speakers}}', { count }),
} as const;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Who agrees with whom: a row and a column for each speaker. Arrow keys go from cell to cell; each shows the claims that it counts. */
export function AgreementMatrix({ divisions: { speakers, agreements } }: { readonly divisions: Divisions }) {
  const { shown, button } = useMore(speakers, LIST);
  const lookUp = useMemo(() => agreementLookup(agreements), [agreements]);
  const names = useDebate((debate) => shown.map((id) => debate.speakers.get(id)?.name ?? ''));
  const [chosen, setChosen] = useState<readonly [SpeakerId, SpeakerId] | null>(null);
  const [at, setAt] = useState<Cell>({ row: 0, column: 1 });
  const table = useRef<HTMLTableElement>(null);
  const pair = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen !== null) pair.current?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  if (speakers.length < 2) return null;
  const here = cellToReach(at, shown.length);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextCell(event, here, shown.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-at="${next.row}:${next.column}"]`)?.focus();
  };
  const found = chosen === null ? null : lookUp(...chosen);
  const nameOf = (id: SpeakerId) => names[shown.indexOf(id)] ?? '';
  return (
    <section aria-labelledby="divisions-speakers">
      <h2 id="divisions-speakers">{t('Who agrees with whom')}</h2>
      <p className="divisions-note">{t(AGREEMENT_MEANING)}</p>
      <div className="divisions-matrix-frame">
        <table ref={table} className="divisions-matrix" aria-labelledby="divisions-speakers" onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <td />
              {shown.map((id, column) => (
                <th key={id} scope="col" title={names[column]}>
                  <span aria-hidden="true">{column + 1}</span>
                  <span className="visually-hidden">{names[column]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one, row) => (
              <tr key={one}>
                <th scope="row">
                  <span aria-hidden="true">{row + 1}</span>
                  <Speaker id={one} name={names[row] ?? ''} />
                </th>
                {shown.map((other, column) => (
                  <MatrixCell
                    key={other}
                    agreement={row === column ? null : lookUp(one, other)}
                    names={[names[row] ?? '', names[column] ?? '']}
                    at={`${row}:${column}`}
                    isSame={row === column}
                    isReached={here.row === row && here.column === column}
                    isChosen={chosen?.[0] === one && chosen[1] === other}
                    choose={() => {
                      setAt({ row, column });
                      setChosen([one, other]);
                    }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {button}
      <div ref={pair} className="divisions-pair" role="status">
        {found !== null && chosen !== null && (
          <Pair agreement={found} one={nameOf(chosen[0])} other={nameOf(chosen[1])} />
        )}
      </div>
    </section>
  );
}

function Speaker({ id, name }: { readonly id: SpeakerId; readonly name: string }) {
  const app = useApp();
  return (
    <button type="button" className="divisions-name" dir="auto" onClick={() => app.select({ kind: 'speaker', id })}>
      {name}
    </button>
  );
}

interface MatrixCellProps {
  readonly agreement: Agreement | null;
  readonly names: readonly [string, string];
  /** Its row and column. */
  readonly at: string;
  readonly isSame: boolean;
  /** True for the cell that Tab reaches. */
  readonly isReached: boolean;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function MatrixCell({ agreement, names, at, isSame, isReached, isChosen, choose }: MatrixCellProps) {
  const reach = { 'data-at': at, tabIndex: isReached ? 0 : -1 };
  if (agreement === null) {
    const words = isSame ? names[0] : t('{one} and {other}: no common claim', { one: names[0], other: names[1] });
    return (
      <td className={isSame ? 'divisions-self' : 'divisions-none'}>
        <span {...reach} role="note" aria-label={words} title={words} />
      </td>
    );
  }
  const { same, opposite, share } = agreement;
  const sentence = agreementSentence(agreement, ...names);
  const side = share < 0.5 ? 'attacks' : 'supports';
  const strength = Math.round(42 * (0.25 + 0.75 * Math.abs(2 * share - 1)));
  return (
    <td>
      <button
        type="button"
        {...reach}
        className="divisions-cell"
        style={{ background: `color-mix(in srgb, var(--${side}) ${strength}%, var(--card))` }}
        aria-label={sentence}
        aria-pressed={isChosen}
        title={sentence}
        onClick={choose}
      >
        <b>{percent(share)}</b>
        <small>{t('of {count}', { count: same.length + opposite.length })}</small>
      </button>
    </td>
  );
}

/** The claims on which two speakers took a side. */
function Pair({
  agreement,
  one,
  other,
}: {
  readonly agreement: Agreement;
  readonly one: string;
  readonly other: string;
}) {
  return (
    <>
      <h3>{agreementSentence(agreement, one, other)}</h3>
      <PairList title={t('On opposite sides of')} claims={agreement.opposite} />
      <PairList title={t('On the same side of')} claims={agreement.same} />
    </>
  );
}

function PairList({ title, claims }: { readonly title: string; readonly claims: readonly StatementId[] }) {
  const { shown, button } = useMore(claims, {
    first: 10,
    step: 50,
    most: 300,
    more: (count: number) => t('{count, plural, one {# more claim} other {# more claims}}', { count }),
  });
  if (claims.length === 0) return null;
  return (
    <>
      <p className="divisions-note">{title}</p>
      <ul>
        {shown.map((id) => (
          <li key={id}>
            <ClaimLink id={id} />
          </li>
        ))}
      </ul>
      {button}
    </>
  );
}

function cellToReach({ row, column }: Cell, size: number): Cell {
  return { row: Math.min(row, size - 1), column: Math.min(column, size - 1) };
}

/** Returns the cell to which a key leads; null if it is no such key. */
function nextCell({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, { row, column }: Cell, size: number): Cell | null {
  if (ctrlKey || metaKey || altKey) return null;
  const within = (index: number) => Math.max(0, Math.min(size - 1, index));
  switch (key) {
    case 'ArrowUp':
      return { row: within(row - 1), column };
    case 'ArrowDown':
      return { row: within(row + 1), column };
    case 'ArrowLeft':
      return { row, column: within(column - 1) };
    case 'ArrowRight':
      return { row, column: within(column + 1) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: size - 1 };
    default:
      return null;
  }
}
