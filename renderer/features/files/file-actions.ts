import type { Voucher } from '../../../shared/contract/fields.ts';
import type { Opening } from '../../../shared/contract/file.ts';
import type { App } from '../../core/app.ts';

export const fileActions = {
  'new-debate': (app: App) => open(app, 'Making a debate…', () => app.request('file.new', {})),
  'open-debate': (app: App) => open(app, 'Opening…', () => app.request('file.open', { file: null })),
  'open-sample': (app: App) => open(app, 'Opening the sample…', () => app.request('file.openSample', {})),
  'import-debate': (app: App) => open(app, 'Importing…', () => app.request('file.import', {})),
  'save-copy': (app: App) => saveCopy(app, false),
  'save-copy-with-history': (app: App) => saveCopy(app, true),
  'debate-properties': (app: App) => app.openDialog({ kind: 'properties' }),
  'close-window': async (app: App) => {
    await app.request('window.close', {});
  },
  quit: async (app: App) => {
    await app.request('app.quit', {});
  },
};

/** Opens a debate that was dropped, or one of the recent ones. */
export function openDebate(app: App, file: Voucher): Promise<void> {
  return open(app, 'Opening…', () => app.request('file.open', { file }));
}

async function open(app: App, words: string, ask: () => Promise<Opening>): Promise<void> {
  await app.store.getState().session?.flush();
  const opening = await app.during(words, ask);
  if (opening?.outcome === 'here') app.show(opening.debate);
}

async function saveCopy(app: App, history: boolean): Promise<void> {
  await app.store.getState().session?.flush();
  const copy = await app.during('Saving a copy…', () => app.request('file.saveCopy', { history }));
  if (copy) app.notify(`Saved a copy as “${copy.path}”.`);
}
