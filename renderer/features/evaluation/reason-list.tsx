import type { Reason } from '../../../shared/evaluation/reason.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Target } from '../../../shared/model/entities.ts';
import type { App } from '../../core/app.ts';
import { useApp } from '../../core/app-context.ts';
import { showRelation, showStatement } from '../../core/show-in-debate.ts';
import { highlight, highlightNothing } from '../../core/slices/reading.ts';
import { Link } from '../../ui/connected/links.tsx';

/** Reasons beyond which nobody follows an explanation in a panel. */
const MOST_REASONS = 12;

/** An explanation: each sentence leads to what it is about, and lights it with its reasons. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const app = useApp();
  if (reasons.length === 0) return null;
  const more = reasons.length - MOST_REASONS;
  return (
    <>
      <ol className="inspector-list why">
        {reasons.slice(0, MOST_REASONS).map((reason) => (
          <li
            key={idOf(reason.of)}
            className="inspector-sentence"
            onPointerEnter={() => light(app, reason)}
            onPointerLeave={() => highlightNothing(app)}
            onFocus={() => light(app, reason)}
            onBlur={() => highlightNothing(app)}
          >
            <Link to={idOf(reason.of)} run={() => show(app, reason.of)}>
              <bdi>{reason.text}</bdi>
            </Link>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p className="inspector-hint">
          {t('… and {count, plural, one {{count} more sentence} other {{count} more sentences}}.', { count: more })}
        </p>
      )}
    </>
  );
}

function idOf(target: Target): string {
  return 'statement' in target ? target.statement : target.relation;
}

function show(app: App, target: Target): void {
  if ('statement' in target) showStatement(app, target.statement);
  else showRelation(app, target.relation);
}

/** Lights the cards that a sentence is about; of a step, those of its premises. */
function light(app: App, { of, because }: Reason): void {
  const debate = app.store.getState().session?.debate;
  if (debate === undefined) return;
  const statements = [of, ...because].flatMap((target) =>
    'statement' in target ? [target.statement] : (debate.relations.get(target.relation)?.premises ?? []),
  );
  highlight(app, { statements });
}
