import type { ComponentType } from 'react';
import { useAppState } from '../../core/app-context.ts';
import type { Dialog } from '../../core/dialog.ts';
import { EXCHANGE_GESTURES } from '../../features/exchange/exchange-gestures.ts';
import { ExportDialog } from '../../features/export/export-dialog.tsx';
import { NoticesDialog } from '../../features/files/notices-dialog.tsx';
import { OpeningFailedDialog } from '../../features/files/opening-failed-dialog.tsx';
import { PropertiesDialog } from '../../features/files/properties-dialog.tsx';
import { UnsoundDialog } from '../../features/files/unsound-dialog.tsx';
import { AboutDialog } from '../../features/help/about-dialog.tsx';
import { LicencesDialog } from '../../features/help/licences-dialog.tsx';
import { ShortcutsDialog } from '../../features/help/shortcuts-dialog.tsx';
import { MAP_GESTURES } from '../../features/map/map-gestures.ts';
import { RenameMapDialog } from '../../features/map/rename-map-dialog.tsx';
import { TidyDialog } from '../../features/map/tidy-dialog.tsx';
import { MergeDialog } from '../../features/merge-split/merge-dialog.tsx';
import { SplitDialog } from '../../features/merge-split/split-dialog.tsx';
import { ReadingsDialog } from '../../features/readings/readings-dialog.tsx';
import { PartDialog } from '../../features/sources/part-dialog.tsx';
import { PasteSourceDialog } from '../../features/sources/paste-source-dialog.tsx';
import { RecogniseDialog } from '../../features/sources/recognise/recognise-dialog.tsx';
import { ReferencesDialog } from '../../features/sources/records/references-dialog.tsx';
import { ReplaceDialog } from '../../features/sources/replace/replace-dialog.tsx';
import { TurnsDialog } from '../../features/sources/turns/turns-dialog.tsx';
import { SourcesExportDialog } from '../../features/sources-export/sources-export-dialog.tsx';
import { SpeakerDialog } from '../../features/speakers/speaker-dialog.tsx';
import { TEXT_ORDER_GESTURES } from '../../features/text-order/text-order-gestures.ts';
import { UnsavedDialog } from '../../features/unsaved/unsaved-dialog.tsx';
import { VersionsDialog } from '../../features/versions/versions-dialog.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { ErrorDialog } from './error-dialog.tsx';

const GESTURES = [
  { name: 'On the map', rows: MAP_GESTURES },
  { name: 'In the exchange', rows: EXCHANGE_GESTURES },
  { name: 'In the text order', rows: TEXT_ORDER_GESTURES },
];

type Kind = Dialog['kind'];
/** The subject with which a kind of dialog was opened. */
type Subject<K extends Kind> = Omit<Extract<Dialog, { kind: K }>, 'kind'>;

/** Each kind of dialog, which is drawn with its subject. */
const DIALOGS: { readonly [K in Kind]: ComponentType<Subject<K>> } = {
  error: ErrorDialog,
  unsaved: UnsavedDialog,
  notices: NoticesDialog,
  'opening-failed': OpeningFailedDialog,
  unsound: UnsoundDialog,
  export: ExportDialog,
  'export-sources': SourcesExportDialog,
  properties: PropertiesDialog,
  shortcuts: () => <ShortcutsDialog gestures={GESTURES} />,
  about: AboutDialog,
  licences: LicencesDialog,
  'paste-source': PasteSourceDialog,
  part: PartDialog,
  'import-references': ReferencesDialog,
  recognise: RecogniseDialog,
  'replace-source': ReplaceDialog,
  turns: TurnsDialog,
  'compare-readings': ReadingsDialog,
  versions: VersionsDialog,
  'rename-map': RenameMapDialog,
  'tidy-otherwise': TidyDialog,
  merge: MergeDialog,
  split: SplitDialog,
  speaker: SpeakerDialog,
  confirm: ConfirmDialog,
};

/** The open dialogs, one before the other. */
export function Dialogs() {
  const dialogs = useAppState((state) => state.dialogs);
  return dialogs.map((dialog, place) => {
    const { kind, ...subject } = dialog;
    const Shown = DIALOGS[kind] as ComponentType<typeof subject>;
    // biome-ignore lint/suspicious/noArrayIndexKey: a dialog never changes its place in the pile.
    return <Shown key={`${place} ${kind}`} {...subject} />;
  });
}
