import type { DrawingSubject } from '../../../shared/scene/drawing-subject.ts';
import { withPicture } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { mapOfExchange } from '../../core/slices/exchange.ts';

export const exportActions = {
  'export-map': {
    run: (app: App) => app.openDialog({ kind: 'export' }),
    whyNot: withPicture,
    label: ({ view }) => `Export ${view}…`,
  },
  'copy-picture': { run: copyPicture, whyNot: withPicture, label: ({ view }) => `Copy ${view} as picture` },
} satisfies ActionTable;

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
