import { t } from '../../../shared/language/translate.ts';
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
    (c.selection === 'claim' || c.selection === 'question' ? null : t('Select the card whose branch to export.')) ??
    (c.onMap ? null : t('The statement is not on this map.')),
);

export const exportActions = {
  'export-map': {
    run: (app: App) => app.openDialog({ kind: 'export', part: 'whole' }),
    whyNot: withPicture,
    label: ({ view }) => t('Export {view}…', { view: t(VIEW_NAMES[drawnView(view)]) }),
  },
  'export-branch': {
    run: (app: App) => app.openDialog({ kind: 'export', part: 'branch' }),
    whyNot: withOneCard,
  },
  'copy-picture': {
    run: copyPicture,
    whyNot: withPicture,
    label: ({ view }) => t('Copy {view} as picture', { view: t(VIEW_NAMES[drawnView(view)]) }),
  },
} satisfies ActionTable;

/** As many pixels per CSS pixel as most screens show. */
const PICTURE_SCALE = 2;

async function copyPicture(app: App): Promise<void> {
  const state = app.store.getState();
  const { session } = state;
  const view = t(VIEW_NAMES[drawnView(state.view)]);
  const subject = shownSubject(state);
  if (subject === null) return;
  await session?.flush();
  const drawn = { marks: wantedMarks(state), how: howMarked(state), time: drawnTime(state) };
  const request = { subject, theme: 'light', scale: PICTURE_SCALE, ...drawn } as const;
  const size = await app.during(t('Drawing the {view}…', { view }), () => app.request('export.copy', request));
  if (size === undefined) return;
  app.notify(
    t('The {view} is on the clipboard, as a picture of {width} × {height} pixels.', {
      view,
      width: String(size.width),
      height: String(size.height),
    }),
  );
}
