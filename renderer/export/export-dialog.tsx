import { type FormEvent, useRef, useState } from 'react';
import type { MapId } from '../../shared/model/entities.ts';
import { largestScale, MAX_SCALE, MIN_SCALE, type PictureSize } from '../../shared/scene/picture-size.ts';
import {
  MAX_PREVIEW_PIXELS,
  type PreviewLayout,
  type PreviewPlace,
  previewLayout,
  previewPixels,
} from '../../shared/scene/preview-layout.ts';
import { DialogFrame } from '../dialogs/dialog-frame.tsx';
import { useApp, useAppState, useDebate } from '../state/app-context.ts';
import type { ExportChoices } from './export-choices.ts';
import { ExportControls } from './export-controls.tsx';
import { ExportFooter } from './export-footer.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { useExportJob } from './use-export-job.ts';
import { usePreview } from './use-preview.ts';
import { useRoom } from './use-room.ts';

/** Draws a map to a file: in what form, which, and how large, with a picture of what it will be. */
export function ExportDialog() {
  const app = useApp();
  const maps = useDebate((debate) => debate.mapsInOrder());
  const [map, setMap] = useState<MapId>(app.store.getState().map ?? maps[0]?.id ?? '');
  const subject = { kind: 'map', map } as const;
  const chosen = useAppState((state) => state.exportChoices);
  const control = useExportJob();
  const pane = useRef<HTMLDivElement>(null);
  const room = useRoom(pane);
  const [enlarged, setEnlarged] = useState(false);
  const [extent, setExtent] = useState<PictureSize | null>(null);

  // A map without a scale that fits is drawn at the least for its preview, and cannot be exported.
  const largest = extent === null ? MAX_SCALE : largestScale({ ...extent, title: '' });
  const choices: ExportChoices = { ...chosen, scale: Math.min(chosen.scale, largest ?? MIN_SCALE) };
  const possible = choices.format !== 'png' || largest !== undefined;
  const fit: PreviewPlace = { pixelRatio: window.devicePixelRatio, room };
  const tooLarge = extent === null ? null : tooLargeToShow(extent, choices, fit);
  const isEnlarged = enlarged && tooLarge === null;
  const place = isEnlarged ? { ...fit, room: null } : fit;
  const state = usePreview(room === null ? null : { subject, ...choices, ...place });
  const { preview } = state;
  if (preview !== null && (preview.width !== extent?.width || preview.height !== extent.height)) {
    setExtent({ width: preview.width, height: preview.height });
  }
  const layout: PreviewLayout | null = extent === null ? null : previewLayout(extent, choices, place);

  const choose = (change: Partial<ExportChoices>) => {
    control.reset();
    app.set({ exportChoices: { ...chosen, ...change } });
  };
  const close = () => {
    if (control.job.state === 'running') void control.cancel();
    else app.closeDialog();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (possible && control.job.state !== 'running') void control.exportDrawing({ subject, ...choices });
  };
  const { theme, scale } = choices;
  return (
    <DialogFrame title="Export map" size="wide" onClose={close}>
      <form className="export" onSubmit={submit}>
        <div className="export-columns">
          <PreviewPane
            pane={pane}
            state={state}
            layout={layout}
            mapTitle={maps.find(({ id }) => id === map)?.title ?? ''}
            theme={theme}
            enlarged={isEnlarged}
            tooLarge={tooLarge}
            onEnlarge={setEnlarged}
          />
          <ExportControls
            maps={maps}
            map={map}
            onMap={(next) => {
              control.reset();
              setEnlarged(false);
              setMap(next);
            }}
            choices={choices}
            onChoose={choose}
            largest={largest}
            preview={preview}
            current={state.current}
            locked={control.job.state === 'running'}
          />
        </div>
        <ExportFooter
          control={control}
          possible={possible}
          onCopy={() => void control.copy({ subject, theme, scale })}
          onClose={close}
        />
      </form>
    </DialogFrame>
  );
}

/** Why a map cannot be shown at its own size; null when it can. */
function tooLargeToShow(extent: PictureSize, choices: ExportChoices, place: PreviewPlace): string | null {
  const own = previewLayout(extent, choices, { ...place, room: null });
  if (previewPixels(own, place.pixelRatio) <= MAX_PREVIEW_PIXELS) return null;
  return 'It is too large to be shown here at its own size.';
}
