import { FileInput, FilePlus, FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActionId } from '../../../shared/actions.ts';
import type { RecentDebate } from '../../../shared/contract/settings.ts';
import { t } from '../../../shared/language/translate.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { shownWork } from '../../core/slices/messages.ts';
import { Mark } from '../../ui/mark.tsx';
import { openDebate } from '../files/file-actions.ts';
import { forgetDebates } from '../files/recent-debates.ts';
import { timeAgo } from './time-ago.ts';

/** The window while no debate is open; `menus` are the application's, if the system shows none. */
export function Welcome({ menus }: { readonly menus: ReactNode }) {
  const inWindow = useAppState((state) => state.menuInWindow);
  const busy = useAppState((state) => shownWork(state)?.words ?? null);
  const cancel = useAppState((state) => shownWork(state)?.cancel ?? null);
  return (
    <div className="welcome">
      {inWindow && <header className="header">{menus}</header>}
      <main className="welcome-page">
        <div className="welcome-column">
          <Mark size={76} />
          <h1>Counterclaim</h1>
          <p className="welcome-line">{t('Map a debate: who claims what, what supports it, and what attacks it.')}</p>
          <Ways />
          <p className="welcome-busy">
            <span role="status">{busy}</span>
            {cancel !== null && (
              <button type="button" className="welcome-link" onClick={cancel}>
                {t('Cancel')}
              </button>
            )}
          </p>
          <Recent />
        </div>
      </main>
    </div>
  );
}

function Ways() {
  const app = useApp();
  const way = (id: ActionId, label: string, className: string, Icon: typeof FilePlus | null) => (
    <button type="button" className={className} onClick={() => runAction(app, id)}>
      {Icon !== null && <Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
      {label}
    </button>
  );
  return (
    <div className="welcome-ways">
      <div className="welcome-buttons">
        {way('new-debate', t('New debate…'), 'button main', FilePlus)}
        {way('open-debate', t('Open…'), 'button', FolderOpen)}
        {way('import-debate', t('Import…'), 'button', FileInput)}
      </div>
      {way('open-sample', t('Open the sample debate'), 'welcome-link', null)}
    </div>
  );
}

/** All of them are in the menu. */
const MOST_SHOWN = 8;

function Recent() {
  const recent = useAppState((state) => state.recent);
  if (recent.length === 0) {
    return <p className="welcome-hint">{t('Or drop a debate on this window, also one of another program.')}</p>;
  }
  return (
    <section className="welcome-recent" aria-labelledby="welcome-recent">
      <h2 id="welcome-recent" className="heading">
        {t('Recent debates')}
      </h2>
      <ul>
        {recent.slice(0, MOST_SHOWN).map((debate) => (
          <RecentItem key={debate.path} debate={debate} />
        ))}
      </ul>
    </section>
  );
}

function RecentItem({ debate }: { readonly debate: RecentDebate }) {
  const app = useApp();
  const { file, path, name, folder, opened, missing } = debate;
  if (missing) {
    return (
      <li className="welcome-missing" title={path}>
        <span className="welcome-name" dir="auto">
          {name}
        </span>
        <span className="welcome-folder">{folder}</span>
        <span className="welcome-when">{t('not found')}</span>
        <button
          type="button"
          className="button quiet"
          aria-label={t('Forget “{name}”', { name })}
          onClick={() => void forgetDebates(app, [debate])}
        >
          {t('Forget')}
        </button>
      </li>
    );
  }
  return (
    <li>
      <button type="button" className="welcome-open" title={path} onClick={() => void openDebate(app, file)}>
        <span className="welcome-name" dir="auto">
          {name}
        </span>
        <span className="welcome-folder">{folder}</span>
        <time className="welcome-when" dateTime={opened}>
          {timeAgo(new Date(opened), new Date())}
        </time>
      </button>
    </li>
  );
}
