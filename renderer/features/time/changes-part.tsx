import { ClipboardCopy, Download } from 'lucide-react';
import { useMemo } from 'react';
import type { Moment } from '../../../shared/evaluation/as-of.ts';
import { CHANGE_TITLES, DATED_CHANGE_KINDS, type DatedChange } from '../../../shared/evaluation/changes-between.ts';
import { momentTitle } from '../../../shared/evaluation/moment-words.ts';
import { changesAsCsv, changesAsMarkdown } from '../../../shared/formats/tables/write-changes.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { figures } from '../../../shared/text/counted.ts';
import type { App } from '../../core/app.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { showRelation, showStatement } from '../../core/show-in-debate.ts';
import { changesInSight, compareSince } from '../../core/slices/time.ts';
import { Link } from '../../ui/connected/links.tsx';
import { IconButton } from '../../ui/fields/icon-button.tsx';
import { MOST_ROWS } from '../../ui/lists/opening-list.tsx';
import { Translated } from '../../ui/translated.tsx';
import { MomentField } from './moment-field.tsx';

/** What came about since the moment that is compared with: as a list that leads to it, and for other programs. */
export function ChangesPart({ since, isLater }: { readonly since: Moment; readonly isLater: boolean }) {
  const app = useApp();
  const changes = useAppState(changesInSight);
  const words = useDebate(useMemo(() => (debate: Debate) => momentTitle(debate, since), [since]));
  const byKind = useMemo(() => Map.groupBy(changes ?? [], ({ kind }) => kind), [changes]);
  const count = changes?.length ?? 0;
  return (
    <div className="time-changes">
      <div className="time-row">
        <MomentField label={t('Since')} moment={since} onMoment={(next) => compareSince(app, next)} />
        <p className="time-said" role="status">
          {isLater ? (
            <span>{t('The moment to compare with comes later: move one of the two.')}</span>
          ) : (
            <span>
              <Translated
                message="{changes} since {moment}"
                values={{
                  changes: changes === null ? '…' : t('{count, plural, one {# change} other {# changes}}', { count }),
                  moment: <bdi>{words}</bdi>,
                }}
              />
            </span>
          )}
        </p>
        <IconButton
          label={t('Copy the changes')}
          icon={ClipboardCopy}
          disabled={count === 0}
          run={() => copyChanges(app, changes ?? [])}
        />
        <button
          type="button"
          className="button"
          disabled={count === 0}
          onClick={() => saveChanges(app, changes ?? [], 'md')}
        >
          <Download size={14} strokeWidth={1.75} aria-hidden="true" />
          {t('Markdown…')}
        </button>
        <button
          type="button"
          className="button"
          disabled={count === 0}
          onClick={() => saveChanges(app, changes ?? [], 'csv')}
        >
          <Download size={14} strokeWidth={1.75} aria-hidden="true" />
          {t('CSV…')}
        </button>
      </div>
      <div className="time-lists">
        {DATED_CHANGE_KINDS.map((kind) => {
          const found = byKind.get(kind) ?? [];
          return found.length === 0 ? null : <ChangeList key={kind} title={t(CHANGE_TITLES[kind])} found={found} />;
        })}
      </div>
    </div>
  );
}

function ChangeList({ title, found }: { readonly title: string; readonly found: readonly DatedChange[] }) {
  const app = useApp();
  const shown = found.slice(0, MOST_ROWS);
  return (
    <section aria-label={`${title}: ${found.length}`}>
      <h3>
        {title} <span className="count">{figures(found.length)}</span>
      </h3>
      <ul>
        {shown.map((change) => (
          <li key={`${change.id} ${change.speaker ?? ''}`}>
            <Link to={change.id} run={() => show(app, change)}>
              <bdi>{change.text}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <p>{t('… {count, number} more; the files have all.', { count: found.length - shown.length })}</p>
      )}
    </section>
  );
}

/** An id is one of the kind that its entity says. */
function show(app: App, { entity, id }: { readonly entity: DatedChange['entity']; readonly id: string }): void {
  if (entity === 'statement') showStatement(app, id);
  else showRelation(app, id);
}

/** Returns the changes as a text, with the two moments over them. */
function textOf(app: App, changes: readonly DatedChange[], format: 'csv' | 'md'): string {
  const { session, time } = app.store.getState();
  if (session === null || time === null || time.since === null) return '';
  const { debate } = session;
  if (format === 'csv') return changesAsCsv(debate, changes);
  const [from, to] = [momentTitle(debate, time.since), momentTitle(debate, time.moment)];
  return changesAsMarkdown(debate, changes, { from, to });
}

async function copyChanges(app: App, changes: readonly DatedChange[]): Promise<void> {
  try {
    await app.request('clipboard.writeText', { text: textOf(app, changes, 'md'), html: null });
    app.notify(
      t('{count, plural, one {# change is} other {# changes are}} on the clipboard.', { count: changes.length }),
    );
  } catch (error) {
    app.fail(error);
  }
}

async function saveChanges(app: App, changes: readonly DatedChange[], format: 'csv' | 'md'): Promise<void> {
  try {
    const written = await app.request('evaluation.saveChanges', { format, text: textOf(app, changes, format) });
    if (written !== null) app.notify(t('Exported “{path}”.', { path: written.path }));
  } catch (error) {
    app.fail(error);
  }
}
