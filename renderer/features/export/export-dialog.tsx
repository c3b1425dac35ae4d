import { type FormEvent, useCallback, useRef, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { DrawingSubject } from '../../../shared/scene/drawing-subject.ts';
import { largestScale, MAX_SCALE, MIN_SCALE, type PictureSize } from '../../../shared/scene/picture-size.ts';
import {
  MAX_PREVIEW_PIXELS,
  type PreviewLayout,
  type PreviewPlace,
  previewLayout,
  previewPixels,
} from '../../../shared/scene/preview-layout.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import type { AppState } from '../../core/app-state.ts';
import { useHowMarked, wantedMarks } from '../../core/evaluation/how-marked.ts';
import { useFiltered } from '../../core/filter/use-filtered.ts';
import { selectedStatements } from '../../core/selection.ts';
import type { ExportChoices } from '../../core/slices/export.ts';
import { chooseForExport } from '../../core/slices/export.ts';
import { drawnTime } from '../../core/slices/time.ts';
import { drawnView, VIEW_NAMES } from '../../core/view-names.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { ExportControls } from './export-controls.tsx';
import { ExportFooter } from './export-footer.tsx';
import {
  type ExportSubjects,
  exportSubjects,
  isSameSubject,
  type MapPart,
  mapParts,
  subjectTitle,
} from './export-subjects.ts';
import { PreviewPane } from './preview-pane.tsx';
import { shownSubject } from './shown-subject.ts';
import { useExportJob } from './use-export-job.ts';
import { usePreview } from './use-preview.ts';
import { useRoom } from './use-room.ts';
import { useWays } from './use-ways.ts';

/**
 * Draws a map, an exchange or claims in the order of the text to a file: the choice of format, subject and size, with a preview. `part` is the part of the map that is
 * chosen at first.
 */
export function ExportDialog({ part: first }: { readonly part: MapPart['value'] }) {
  const app = useApp();
  const subjects = useDebate(exportSubjects);
  const [wanted, setSubject] = useState<DrawingSubject>(() => firstSubject(app.store.getState(), subjects));
  const among = stillThere(wanted, subjects);
  const selected = useAppState(({ selection }) => selectedStatements(selection));
  const left = useFiltered()?.left ?? null;
  const parts = useDebate(
    useCallback((debate: Debate) => mapParts(debate, among, selected, left), [among, selected, left]),
  );
  const [part, setPart] = useState(first);
  const { subject } = parts.find(({ value }) => value === part) ?? { subject: among };
  const title = useDebate((debate) => subjectTitle(debate, subject));
  const chosen = useAppState((state) => state.exportChoices);
  const marks = useAppState(wantedMarks);
  const how = useHowMarked();
  const time = useAppState(drawnTime);
  const control = useExportJob();
  const pane = useRef<HTMLDivElement>(null);
  const room = useRoom(pane);
  const [enlarged, setEnlarged] = useState(false);
  const [drawn, setDrawn] = useState<(PictureSize & { readonly form: string }) | null>(null);

  // On pages it is another drawing, of another size, than in one piece.
  const form = formOf(subject, chosen);
  const ways = useWays(subject, chosen.format === 'pdf' ? chosen.page : 'fit');
  const extent = drawn?.form === form ? drawn : null;

  // A drawing for which no scale fits is previewed at the smallest, and cannot be exported.
  const largest = extent === null ? MAX_SCALE : largestScale({ ...extent, title: '' });
  const choices: ExportChoices = { ...chosen, scale: Math.min(chosen.scale, largest ?? MIN_SCALE) };
  const possible = choices.format !== 'png' || largest !== undefined;
  const fit: PreviewPlace = { pixelRatio: window.devicePixelRatio, room };
  const tooLarge = extent === null ? null : tooLargeToShow(extent, choices, fit);
  const isEnlarged = enlarged && tooLarge === null;
  const place = isEnlarged ? { ...fit, room: null } : fit;
  const state = usePreview(room === null ? null : { subject, ...choices, ...place, marks, how, time });
  const { preview } = state;
  const isOther = preview?.width !== extent?.width || preview?.height !== extent?.height;
  if (preview !== null && state.current && isOther) setDrawn({ width: preview.width, height: preview.height, form });
  const layout: PreviewLayout | null = extent === null ? null : previewLayout(extent, choices, place);

  const choose = (change: Partial<ExportChoices>) => {
    control.reset();
    chooseForExport(app, change);
  };
  const close = () => {
    if (control.job.state === 'running') void control.cancel();
    else app.closeDialog();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (possible && control.job.state !== 'running')
      void control.exportDrawing({ subject, ...choices, marks, how, time });
  };
  const { theme, scale } = choices;
  const view = t(VIEW_NAMES[subject.kind]);
  return (
    <DialogFrame title={t('Export {view}', { view })} size="wide" onClose={close}>
      <form className="export" onSubmit={submit}>
        <div className="export-columns">
          <PreviewPane
            pane={pane}
            state={state}
            layout={layout}
            title={t('The {view} “{title}” as it will be exported', { view, title })}
            theme={theme}
            enlarged={isEnlarged}
            tooLarge={tooLarge}
            onEnlarge={setEnlarged}
          />
          <ExportControls
            subjects={subjects}
            subject={subject}
            parts={parts}
            part={part}
            onPart={(next) => {
              control.reset();
              setEnlarged(false);
              setPart(next);
            }}
            ways={ways}
            onSubject={(next) => {
              control.reset();
              setEnlarged(false);
              setSubject(next);
            }}
            choices={choices}
            onChoose={choose}
            largest={largest}
            preview={extent === null ? null : preview}
            current={state.current}
            locked={control.job.state === 'running'}
          />
        </div>
        <ExportFooter
          control={control}
          kind={subject.kind}
          possible={possible}
          onCopy={() => void control.copy({ subject, theme, scale, marks, how, time })}
          onClose={close}
        />
      </form>
    </DialogFrame>
  );
}

/** Returns a name for what determines the size of a drawing: drawings of one form have the same. */
function formOf(subject: DrawingSubject, { format, page, pages }: ExportChoices): string {
  if (format !== 'pdf' || page === 'fit') return 'whole';
  if (subject.kind === 'exchange') return page;
  const isWhole = pages === 'one' || (subject.kind === 'text-order' && pages !== 'poster');
  return isWhole ? 'whole' : `${page} ${pages}`;
}

/** Returns the reason why it cannot be shown at its own size; null when it can. */
function tooLargeToShow(extent: PictureSize, choices: ExportChoices, place: PreviewPlace): string | null {
  const own = previewLayout(extent, choices, { ...place, room: null });
  if (previewPixels(own, place.pixelRatio) <= MAX_PREVIEW_PIXELS) return null;
  return t('It is too large to be shown here at its own size.');
}

/** Returns the wanted subject; if another program deleted it meanwhile, one that is left to draw. */
function stillThere(wanted: DrawingSubject, subjects: ExportSubjects): DrawingSubject {
  const ofItsKind = subjects[wanted.kind];
  if (ofItsKind.some(({ subject }) => isSameSubject(subject, wanted))) return wanted;
  return (ofItsKind[0] ?? subjects.map[0] ?? subjects.exchange[0] ?? subjects['text-order'][0])?.subject ?? wanted;
}

/** Returns the subject that the window shows, otherwise the first of its kind. */
function firstSubject(state: AppState, subjects: ExportSubjects): DrawingSubject {
  const shown = shownSubject(state);
  const ofItsKind = subjects[drawnView(state.view)];
  const found = ofItsKind.find(({ subject }) => shown !== null && isSameSubject(subject, shown)) ?? ofItsKind[0];
  return found?.subject ?? { kind: 'exchange', map: null };
}
