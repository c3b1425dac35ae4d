import { assertNever } from '../../../shared/errors.ts';
import { useAppState } from '../../core/app-context.ts';
import type { Dialog } from '../../core/dialog.ts';
import { EXCHANGE_GESTURES } from '../../features/exchange/exchange-gestures.ts';
import { ExportDialog } from '../../features/export/export-dialog.tsx';
import { ImportedDialog } from '../../features/files/imported-dialog.tsx';
import { PropertiesDialog } from '../../features/files/properties-dialog.tsx';
import { AboutDialog } from '../../features/help/about-dialog.tsx';
import { LicencesDialog } from '../../features/help/licences-dialog.tsx';
import { ShortcutsDialog } from '../../features/help/shortcuts-dialog.tsx';
import { MAP_GESTURES } from '../../features/map/map-gestures.ts';
import { RenameMapDialog } from '../../features/map/rename-map-dialog.tsx';
import { MergeDialog } from '../../features/merge-split/merge-dialog.tsx';
import { SplitDialog } from '../../features/merge-split/split-dialog.tsx';
import { PasteSourceDialog } from '../../features/sources/paste-source-dialog.tsx';
import { ReplaceDialog } from '../../features/sources/replace/replace-dialog.tsx';
import { TurnsDialog } from '../../features/sources/turns/turns-dialog.tsx';
import { SourcesExportDialog } from '../../features/sources-export/sources-export-dialog.tsx';
import { SpeakerDialog } from '../../features/speakers/speaker-dialog.tsx';
import { UnsavedDialog } from '../../features/unsaved/unsaved-dialog.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { ErrorDialog } from './error-dialog.tsx';

const GESTURES = [
  { name: 'On the map', rows: MAP_GESTURES },
  { name: 'In the exchange', rows: EXCHANGE_GESTURES },
];

/** The open dialogs, one before the other. */
export function Dialogs() {
  const dialogs = useAppState((state) => state.dialogs);
  // biome-ignore lint/suspicious/noArrayIndexKey: a dialog never changes its place in the pile.
  return dialogs.map((dialog, place) => <OneDialog key={`${place} ${dialog.kind}`} dialog={dialog} />);
}

function OneDialog({ dialog }: { readonly dialog: Dialog }) {
  switch (dialog.kind) {
    case 'error':
      return <ErrorDialog error={dialog.error} />;
    case 'unsaved':
      return <UnsavedDialog />;
    case 'imported':
      return <ImportedDialog changes={dialog.changes} />;
    case 'export':
      return <ExportDialog />;
    case 'export-sources':
      return <SourcesExportDialog />;
    case 'properties':
      return <PropertiesDialog />;
    case 'shortcuts':
      return <ShortcutsDialog gestures={GESTURES} />;
    case 'about':
      return <AboutDialog />;
    case 'licences':
      return <LicencesDialog />;
    case 'paste-source':
      return <PasteSourceDialog />;
    case 'replace-source':
      return <ReplaceDialog version={dialog.version} />;
    case 'turns':
      return <TurnsDialog source={dialog.source} text={dialog.text} transcript={dialog.transcript} />;
    case 'rename-map':
      return <RenameMapDialog map={dialog.map} />;
    case 'merge':
      return <MergeDialog keep={dialog.keep} absorb={dialog.absorb} />;
    case 'split':
      return <SplitDialog statement={dialog.statement} at={dialog.at} />;
    case 'speaker':
      return <SpeakerDialog speaker={dialog.speaker} />;
    case 'confirm':
      return <ConfirmDialog dialog={dialog} />;
    default:
      return assertNever(dialog);
  }
}
