import type { Opening } from '../../../shared/contract.ts';
import type { DrawingSubject } from '../../../shared/scene/drawing-subject.ts';
import type { App } from '../../core/create-app.ts';
import { mapOfExchange } from '../exchange/reorder.ts';

export const fileActions = {
  'new-debate': (app: App) => open(app, 'Making a debate…', () => app.request('file.new', {})),
  'open-debate': (app: App) => open(app, 'Opening…', () => app.request('file.open', { path: null })),
  'open-sample': (app: App) => open(app, 'Opening the sample…', () => app.request('file.openSample', {})),
  'import-debate': (app: App) => open(app, 'Importing…', () => app.request('file.import', {})),
  'save-copy': (app: App) => saveCopy(app, false),
  'save-copy-with-history': (app: App) => saveCopy(app, true),
  'export-map': (app: App) => app.openDialog({ kind: 'export' }),
  'export-sources': (app: App) => app.openDialog({ kind: 'export-sources' }),
  'copy-picture': copyPicture,
  'debate-properties': (app: App) => app.openDialog({ kind: 'properties' }),
  'close-window': async (app: App) => {
    await app.request('window.close', {});
  },
  quit: async (app: App) => {
    await app.request('app.quit', {});
  },
};

/** Opens a debate of which the path is known. */
export function openDebate(app: App, path: string): Promise<void> {
  return open(app, 'Opening…', () => app.request('file.open', { path }));
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

/** As many pixels per CSS pixel as most screens show. */
const PICTURE_SCALE = 2;

async function copyPicture(app: App): Promise<void> {
  const state = app.store.getState();
  const { session, view, map } = state;
  if (view === 'map' && map === null) return;
  const subject: DrawingSubject =
    view === 'map' && map !== null ? { kind: 'map', map } : { kind: 'exchange', map: mapOfExchange(state) };
  await session?.flush();
  const request = { subject, theme: 'light', scale: PICTURE_SCALE } as const;
  const size = await app.during(`Drawing the ${view}…`, () => app.request('export.copy', request));
  if (size) app.notify(`The ${view} is on the clipboard, as a picture of ${size.width} × ${size.height} pixels.`);
}
