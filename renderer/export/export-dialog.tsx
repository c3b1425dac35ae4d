import { useApp, useAppState } from '../state/app-context.ts';

/** Draws the map that is shown to a file. */
export function ExportDialog() {
  const app = useApp();
  const map = useAppState((state) => state.map);
  const exportMap = async () => {
    if (map === null) return;
    await app.store.getState().session?.flush();
    const request = { map, theme: 'light', scale: 2, format: 'png', page: 'fit' } as const;
    const exported = await app.during('Exporting the map…', () => app.request('export.map', request));
    if (!exported) return;
    app.closeDialog();
    app.notify(`Exported “${exported.path}”.`);
  };
  return (
    <div className="export" role="dialog" aria-modal="true" aria-labelledby="export-title">
      <h2 id="export-title">Export map</h2>
      <button type="button" className="button" onClick={() => app.closeDialog()}>
        Cancel
      </button>
      <button type="button" className="button main" onClick={() => void exportMap()}>
        Export…
      </button>
    </div>
  );
}
