import { useCallback } from 'react';
import type { App } from '../../core/app.ts';
import { useAppState } from '../../core/app-context.ts';
import type { Dialog } from '../../core/dialog.ts';
import { type LatePart, latePart, promptPart, useLatePart } from '../../core/late-parts.ts';
import { closeDialogsOf } from '../../core/slices/dialogs.ts';
import { NoticesDialog } from '../../features/files/notices-dialog.tsx';
import { OpeningFailedDialog } from '../../features/files/opening-failed-dialog.tsx';
import { UnsoundDialog } from '../../features/files/unsound-dialog.tsx';
import { UnsavedDialog } from '../../features/unsaved/unsaved-dialog.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { ErrorDialog } from './error-dialog.tsx';

type Kind = Dialog['kind'];
/** The subject with which a kind of dialog was opened. */
type Subject<K extends Kind> = Omit<Extract<Dialog, { kind: K }>, 'kind'>;

/** Each kind of dialog, which is drawn with its subject. What tells of trouble is there from the start. */
const DIALOGS: { readonly [K in Kind]: LatePart<Subject<K>> } = {
  error: promptPart(ErrorDialog),
  unsaved: promptPart(UnsavedDialog),
  notices: promptPart(NoticesDialog),
  'opening-failed': promptPart(OpeningFailedDialog),
  unsound: promptPart(UnsoundDialog),
  export: latePart(async () => (await import('../../features/export/export-dialog.tsx')).ExportDialog),
  'export-sources': latePart(
    async () => (await import('../../features/sources-export/sources-export-dialog.tsx')).SourcesExportDialog,
  ),
  'export-outline': latePart(
    async () => (await import('../../features/outline/outline-export-dialog.tsx')).OutlineExportDialog,
  ),
  'export-report': latePart(async () => (await import('../../features/sources-export/report-dialog.tsx')).ReportDialog),
  'export-page': latePart(async () => (await import('../../features/sources-export/page-dialog.tsx')).PageDialog),
  'play-walk': latePart(async () => (await import('../../features/walks/walk-player.tsx')).WalkPlayer),
  'export-walk': latePart(async () => (await import('../../features/walks/walk-export-dialog.tsx')).WalkExportDialog),
  'evaluation-method': latePart(async () => (await import('../../features/evaluation/method-dialog.tsx')).MethodDialog),
  properties: latePart(async () => (await import('../../features/files/properties-dialog.tsx')).PropertiesDialog),
  shortcuts: latePart(async () => (await import('./window-shortcuts.tsx')).WindowShortcuts),
  settings: latePart(async () => (await import('../../features/settings/settings-dialog.tsx')).SettingsDialog),
  about: latePart(async () => (await import('../../features/help/about-dialog.tsx')).AboutDialog),
  licences: latePart(async () => (await import('../../features/help/licences-dialog.tsx')).LicencesDialog),
  'paste-source': latePart(
    async () => (await import('../../features/sources/paste-source-dialog.tsx')).PasteSourceDialog,
  ),
  'paste-text': latePart(async () => (await import('../../features/editing/paste-dialog.tsx')).PasteDialog),
  part: latePart(async () => (await import('../../features/sources/part-dialog.tsx')).PartDialog),
  'import-file': latePart(async () => (await import('../../features/files/import-dialog.tsx')).ImportDialog),
  'import-report': latePart(
    async () => (await import('../../features/files/import-report-dialog.tsx')).ImportReportDialog,
  ),
  'import-references': latePart(
    async () => (await import('../../features/sources/records/references-dialog.tsx')).ReferencesDialog,
  ),
  recognise: latePart(
    async () => (await import('../../features/sources/recognise/recognise-dialog.tsx')).RecogniseDialog,
  ),
  'replace-source': latePart(
    async () => (await import('../../features/sources/replace/replace-dialog.tsx')).ReplaceDialog,
  ),
  turns: latePart(async () => (await import('../../features/sources/turns/turns-dialog.tsx')).TurnsDialog),
  'compare-readings': latePart(
    async () => (await import('../../features/readings/readings-dialog.tsx')).ReadingsDialog,
  ),
  versions: latePart(async () => (await import('../../features/versions/versions-dialog.tsx')).VersionsDialog),
  proposals: latePart(async () => (await import('../../features/proposals/proposals-dialog.tsx')).ProposalsDialog),
  schemes: latePart(async () => (await import('../../features/schemes/schemes-dialog.tsx')).SchemesDialog),
  scheme: latePart(async () => (await import('../../features/schemes/scheme-dialog.tsx')).SchemeDialog),
  'rename-map': latePart(async () => (await import('../../features/map/rename-map-dialog.tsx')).RenameMapDialog),
  'tidy-otherwise': latePart(async () => (await import('../../features/map/tidy-dialog.tsx')).TidyDialog),
  merge: latePart(async () => (await import('../../features/merge-split/merge-dialog.tsx')).MergeDialog),
  split: latePart(async () => (await import('../../features/merge-split/split-dialog.tsx')).SplitDialog),
  speaker: latePart(async () => (await import('../../features/speakers/speaker-dialog.tsx')).SpeakerDialog),
  confirm: promptPart(ConfirmDialog),
};

/** The open dialogs, one before the other. */
export function Dialogs() {
  const dialogs = useAppState((state) => state.dialogs);
  return dialogs.map(({ kind, ...subject }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a dialog never changes its place in the pile.
    <Shown key={`${place} ${kind}`} kind={kind} subject={subject} />
  ));
}

function Shown<K extends Kind>({ kind, subject }: { readonly kind: K; readonly subject: Subject<K> }) {
  const leave = useCallback((app: App) => closeDialogsOf(app, kind), [kind]);
  const Part = useLatePart(DIALOGS[kind] as LatePart<typeof subject>, leave);
  return Part && <Part {...subject} />;
}
