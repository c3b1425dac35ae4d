import { type Rule, seenMap, withMap, withPicture } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { howMarked, wantedMarks } from '../../core/evaluation/how-marked.ts';
import { drawnTime } from '../../core/slices/time.ts';
import { drawnView, VIEW_NAMES } from '../../core/view-names.ts';
import { shownSubject } from './shown-subject.ts';

/** Requires one card of the shown map, whose branch is meant. */
const withOneCard: Rule = seenMap(
  (c) =>
    withMap(c) ??
    (c.selection === 'claim' || c.selection === 'question' ? null : 'Select the card whose branch to export.') ??
    (c.onMap ? null : 'The statement is not on this map.'),
);

export const exportActions = {
  'export-map': {
    run: (app: App) => app.openDialog({ kind: 'export', part: 'whole' }),
    whyNot: withPicture,
    label: ({ view }) => `Export ${VIEW_NAMES[drawnView(view)]}…`,
  },
  'export-branch': {
    run: (app: App) => app.openDialog({ kind: 'export', part: 'branch' }),
    whyNot: withOneCard,
  },
  'copy-picture': {
    run: copyPicture,
    whyNot: withPicture,
    label: ({ view }) => `Copy ${VIEW_NAMES[drawnView(view)]} as picture`,
  },
} satisfies ActionTable;

/** As many pixels per CSS pixel as most screens show. */
const PICTURE_SCALE = 2;

async function copyPicture(app: App): Promise<void> {
  const state = app.store.getState();
  const { session } = state;
  const name = VIEW_NAMES[drawnView(state.view)];
  const subject = shownSubject(state);
  if (subject === null) return;
  await session?.flush();
  const drawn = { marks: wantedMarks(state), how: howMarked(state), time: drawnTime(state) };
  const request = { subject, theme: 'light', scale: PICTURE_SCALE, ...drawn } as const;
  const size = await app.during(`Drawing the ${name}…`, () => app.request('export.copy', request));
  if (size) app.notify(`The ${name} is on the clipboard, as a picture of ${size.width} × ${size.height} pixels.`);
}
