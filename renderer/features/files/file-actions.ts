import type { Voucher } from '../../../shared/contract/fields.ts';
import type { JournalChoice } from '../../../shared/contract/file.ts';
import { t } from '../../../shared/language/translate.ts';
import { always, withDebate } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { tellFaults } from '../../core/tell-faults.ts';
import { importFile } from './import-file.ts';
import { openBy } from './open-by.ts';

export const fileActions = {
  'new-debate': {
    run: (app: App) => openBy(app, t('Making a debate…'), () => app.request('file.new', {})),
    whyNot: always,
  },
  'open-debate': {
    run: (app: App) => openBy(app, t('Opening…'), () => app.request('file.open', { file: null, journal: null })),
    whyNot: always,
  },
  'reopen-debate': {
    run: (app: App) => openBy(app, t('Opening…'), () => app.request('file.reopen', {})),
    whyNot: always,
  },
  'open-sample': {
    run: (app: App) => openBy(app, t('Opening the sample…'), () => app.request('file.openSample', {})),
    whyNot: always,
  },
  'fresh-sample': {
    run: (app: App) =>
      app.openDialog({
        kind: 'confirm',
        title: t('Start the sample afresh?'),
        text: t(
          'The sample is a copy of yours to play with. It becomes as it was at first: what you changed in it is lost.',
        ),
        details: [],
        confirm: t('Start afresh'),
        run: () => void openBy(app, t('Opening the sample…'), () => app.request('file.openSample', { fresh: true })),
      }),
    whyNot: always,
  },
  'import-debate': { run: (app: App) => importFile(app, null), whyNot: always },
  'import-report': {
    run: (app: App) => {
      const { importReport: report } = app.store.getState();
      if (report !== null) app.openDialog({ kind: 'import-report', report });
    },
    whyNot: (c) => (c.hasImported ? null : t('Nothing has been imported since the debate was opened.')),
  },
  'recover-debate': { run: (app: App) => recoverDebate(app, null), whyNot: always },
  'save-copy': { run: (app: App) => saveCopy(app, false), whyNot: withDebate },
  'save-copy-with-history': { run: (app: App) => saveCopy(app, true), whyNot: withDebate },
  'debate-properties': { run: (app: App) => app.openDialog({ kind: 'properties' }), whyNot: withDebate },
  'close-window': {
    run: async (app: App) => {
      await app.request('window.close', {});
    },
    whyNot: always,
  },
  quit: {
    run: async (app: App) => {
      await app.request('app.quit', {});
    },
    whyNot: always,
  },
} satisfies ActionTable;

/**
 * Opens a debate that was dropped, a recent one, or one that could not be opened, with the user's choice about its
 * journal.
 */
export function openDebate(app: App, file: Voucher, journal: JournalChoice | null = null): Promise<void> {
  return openBy(app, t('Opening…'), () => app.request('file.open', { file, journal }));
}

/**
 * Copies what can be read of a debate to a new one: one that could not be opened or, for null, one that the user is
 * asked for.
 */
export function recoverDebate(app: App, file: Voucher | null): Promise<void> {
  return openBy(app, t('Recovering what can be read…'), () => app.request('file.recover', { file }));
}

async function saveCopy(app: App, history: boolean): Promise<void> {
  await app.store.getState().session?.flush();
  const copy = await app.during(t('Saving a copy…'), () => app.request('file.saveCopy', { history }));
  if (!copy) return;
  const made = t('Saved a copy as “{path}”.', { path: copy.path });
  if (!tellFaults(app, made, copy.faults)) app.notify(made);
}
