import type { Bridge } from '../../shared/contract/bridge.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { runAction } from '../core/actions/run-action.ts';
import type { App } from '../core/app.ts';
import { noteShownMap } from '../core/map-places.ts';
import { tellExportProgress } from '../core/slices/export.ts';
import { tellReading } from '../core/slices/messages.ts';
import { takeFolders, takePreferences, takeRecent } from '../core/slices/window.ts';
import { tellProposed } from '../core/tell-proposed.ts';
import { hasUnsaved, showLeft } from '../core/unsaved/unsaved.ts';
import { isTyping } from '../ui/is-typing.ts';

/** Carries out the main process's requests to the window, for as long as the window is there. */
export function followMainProcess(app: App, bridge: Bridge): void {
  const session = () => app.store.getState().session;
  bridge.listen('action', ({ id }) => {
    const at = document.activeElement;
    const isText = (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) && isTyping(at);
    if (id === 'select-all' && isText) at.select();
    else runAction(app, id);
  });
  bridge.listen('flush', async () => {
    noteShownMap(app);
    const { recents } = app.store.getState();
    const debate = session()?.debate.info.id;
    const noted = debate === undefined ? null : app.request('debate.recents', { debate, recents: [...recents] });
    // A field such as that for tags takes over its text when it is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const written = (await session()?.flush()) ?? true;
    // Where one was is no reason to stay.
    await noted?.catch(() => {});
    const isUnsaved = hasUnsaved(app.store.getState());
    if (isUnsaved) showLeft(app);
    await app.request('window.flushed', { saved: written && !isUnsaved });
  });
  bridge.listen('debate.opened', (opened) => app.show(opened));
  bridge.listen('debate.replaced', ({ data, labels, isAnother }) => {
    session()?.replace(data, labels);
    if (isAnother) app.notify(t('Another version of this debate was put in the place of its file: it is shown now.'));
  });
  bridge.listen('proposals.changed', ({ proposals }) => tellProposed(app, proposals));
  bridge.listen('recent.changed', (recent) => takeRecent(app, recent));
  bridge.listen('preferences.changed', (preferences) => takePreferences(app, preferences));
  bridge.listen('folders.changed', (folders) => takeFolders(app, folders));
  bridge.listen('export.progress', ({ done }) => tellExportProgress(app, done));
  bridge.listen('sources.progress', ({ name, place, of, done, step }) => {
    const percent = Math.round(done * 100);
    const doing = step === null ? '' : `, ${step}`;
    tellReading(
      app,
      'sources',
      of === 1
        ? t('Reading “{name}”{doing}: {percent} %', { name, doing, percent })
        : t('Reading “{name}” ({place} of {of}){doing}: {percent} %', { name, place, of, doing, percent }),
    );
  });
  bridge.listen('sources.several', ({ name, ...of }) => app.openDialog({ kind: 'part', name, of }));
  bridge.listen('opening.vetting', ({ name }) => {
    tellReading(app, 'debate', t('Reading “{name}”, which was not opened here before…', { name }));
  });
  bridge.listen('import.progress', ({ name, done, step }) => {
    tellReading(
      app,
      'debate',
      t('Importing “{name}”{doing}: {percent} %', {
        name,
        doing: step === null ? '' : `, ${step}`,
        percent: Math.round(done * 100),
      }),
    );
  });
  bridge.listen('opening.failed', (failed) => app.openDialog({ kind: 'opening-failed', failed }));
  bridge.listen('failed', ({ code, message, details }) => app.fail(new CounterclaimError(code, message, { details })));
}
