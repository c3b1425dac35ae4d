import { useCallback, useEffect, useState } from 'react';
import { MOST_CLAIMS, type WouldTake } from '../../../shared/evaluation/would-take.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { findWouldTake } from '../../core/evaluation/find-would-take.ts';
import { noteFailure } from '../../core/failures.ts';
import { switchOff } from '../../core/slices/evaluation.ts';
import { highlight, highlightNothing } from '../../core/slices/reading.ts';
import { timeInSight } from '../../core/slices/time.ts';
import { StatementLink } from '../../ui/connected/links.tsx';

/** Sets beyond which nobody reads on in a panel. */
const MOST_SETS = 12;

type Found = readonly WouldTake[] | 'looking' | 'cancelled' | 'failed';

/** What it would take for a claim or a relation to stand, or to fall: the smallest sets of claims whose fall would do, on demand. */
export function WouldTakePart({ of }: { readonly of: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="would-take">
      <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('What would it take?')}
      </button>
      {isOpen && <Taken of={of} />}
    </div>
  );
}

function Taken({ of }: { readonly of: string }) {
  const { found, cancel } = useWouldTake(of);
  return (
    <>
      <p className="inspector-hint" role="status">
        {typeof found === 'string' && t(WORDS[found])}
      </p>
      {found === 'looking' && (
        <button type="button" className="button" onClick={cancel}>
          {t('Cancel')}
        </button>
      )}
      {typeof found !== 'string' && found.map(({ to, sets }) => <To key={to} to={to} sets={sets} />)}
      {typeof found !== 'string' && found.length === 0 && (
        <p className="inspector-hint">{t('Nothing follows for it here, so that nothing can change it.')}</p>
      )}
    </>
  );
}

const WORDS: Readonly<Record<Extract<Found, string>, string>> = {
  looking: msg('Looking for the smallest sets of claims…'),
  cancelled: msg('The search was cancelled. Close and open this part to search again.'),
  failed: msg('What it would take could not be worked out. Close and open this part to try again.'),
};

function To({ to, sets }: WouldTake) {
  const [first] = sets;
  if (first === undefined) {
    return (
      <p className="inspector-hint">
        {to === 'stands'
          ? t('For it to stand, more than {count} claims would have to fall, if anything can make it stand at all.', {
              count: MOST_CLAIMS,
            })
          : t('For it to fall, more than {count} claims would have to fall, if anything can make it fall at all.', {
              count: MOST_CLAIMS,
            })}
      </p>
    );
  }
  const more = sets.length - MOST_SETS;
  const these =
    first.length === 1
      ? sets.length === 1
        ? t(
            '{to, select, stands {For it to stand, this claim would have to fall:} other {For it to fall, this claim would have to fall:}}',
            { to },
          )
        : t(
            '{to, select, stands {For it to stand, any one of these claims would have to fall:} other {For it to fall, any one of these claims would have to fall:}}',
            { to },
          )
      : sets.length === 1
        ? t(
            '{to, select, stands {For it to stand, these claims would have to fall together:} other {For it to fall, these claims would have to fall together:}}',
            { to },
          )
        : t(
            '{to, select, stands {For it to stand, all claims of any one of these lines would have to fall:} other {For it to fall, all claims of any one of these lines would have to fall:}}',
            { to },
          );
  return (
    <>
      <p className="inspector-hint">{these}</p>
      <ul className="inspector-list would-take-sets">
        {sets.slice(0, MOST_SETS).map((set) => (
          <OneSet key={set.join(' ')} set={set} />
        ))}
      </ul>
      {more > 0 && <p className="inspector-hint">{t('… and {count} more.', { count: more })}</p>}
    </>
  );
}

/** The claims of one set, each a link; the map lights them, and shows what would follow if none of them counted. */
function OneSet({ set }: { readonly set: readonly StatementId[] }) {
  const app = useApp();
  const isMap = useAppState(({ view }) => view === 'map');
  const light = () => highlight(app, { statements: [...set] });
  const dark = () => highlightNothing(app);
  return (
    <li className="inspector-sentence" onPointerEnter={light} onPointerLeave={dark} onFocus={light} onBlur={dark}>
      {set.map((id, i) => (
        <span key={id}>
          {i > 0 && ` ${t('and', {}, 'between two claims')} `}
          <StatementLink id={id} />
        </span>
      ))}
      {isMap && (
        <>
          {' '}
          <button
            type="button"
            className="would-take-try"
            title={t('Switch off what is named here, and see on the map what follows; nothing is written')}
            onClick={() => switchOff(app, set)}
          >
            {t('Try')}
          </button>
        </>
      )}
    </li>
  );
}

/** Searches anew when the debate, what is switched off or the moment changes, and ends the search that nobody wants any more. */
function useWouldTake(of: string): { readonly found: Found; readonly cancel: () => void } {
  const app = useApp();
  const revision = useAppState((state) => state.revision);
  const off = useAppState((state) => state.off);
  const method = useAppState((state) => state.method);
  const moment = useAppState((state) => timeInSight(state)?.moment ?? null);
  const [found, setFound] = useState<Found>('looking');
  const [search, setSearch] = useState<{ readonly end: () => void } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the debate may change the answer.
  useEffect(() => {
    const { session } = app.store.getState();
    if (session === null) return;
    setFound('looking');
    const fail = (error: unknown) => {
      noteFailure(app.request, error);
      setFound('failed');
    };
    const end = findWouldTake(session.debate, { of, off: off ?? [], method, moment }, setFound, fail);
    setSearch({ end });
    return end;
  }, [app, of, revision, off, method, moment]);
  const cancel = useCallback(() => {
    search?.end();
    setFound('cancelled');
  }, [search]);
  return { found, cancel };
}
