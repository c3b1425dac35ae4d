import { useAppState } from '../../core/app-context.ts';

/** The progress of the running export; `before` is shown until it begins. */
export function ExportProgress({ label, before }: { readonly label: string; readonly before: string }) {
  const done = useAppState((state) => state.exportProgress);
  if (done === null) return <p>{before}</p>;
  const percent = Math.round(done * 100);
  return (
    <div className="export-progress">
      <progress aria-label={label} max={100} value={percent} />
      <span aria-hidden="true">{percent} %</span>
    </div>
  );
}
