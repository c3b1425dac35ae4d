import { assertNever } from '../../shared/errors.ts';
import { ExportDialog } from '../export/export-dialog.tsx';
import { PasteSourceDialog } from '../sources/paste-source-dialog.tsx';
import { ReplaceDialog } from '../sources/replace/replace-dialog.tsx';
import { TurnsDialog } from '../sources/turns/turns-dialog.tsx';
import { SourcesExportDialog } from '../sources-export/sources-export-dialog.tsx';
import { useAppState } from '../state/app-context.ts';
import type { Dialog } from '../state/dialog.ts';
import { AboutDialog } from './about-dialog.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { ErrorDialog } from './error-dialog.tsx';
import { ImportedDialog } from './imported-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { PropertiesDialog } from './properties-dialog.tsx';
import { RenameMapDialog } from './rename-map-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { SpeakerDialog } from './speaker-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { UnsavedDialog } from './unsaved-dialog.tsx';

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
      return <ShortcutsDialog />;
    case 'about':
      return <AboutDialog />;
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
