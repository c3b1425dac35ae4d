import { assertNever } from '../../shared/errors.ts';
import { Debate } from '../../shared/model/debate.ts';
import { buildScene } from '../../shared/scene/build-scene.ts';
import type { Scene } from '../../shared/scene/scene.ts';
import { writeSvg } from '../../shared/scene/svg.ts';
import type { Typesetter } from '../../shared/text/text.ts';
import { createTypesetter } from '../../shared/text/typesetter.ts';
import { fontBytes } from '../fonts.ts';
import { canvasAssets, pdfAssets, svgAssets } from './export-assets.ts';
import type { ExportResult, MapExport } from './export-map.ts';
import { writePdf } from './pdf/pdf.ts';
import { writePng } from './png.ts';

export interface DrawWatch {
  /** Told the share that is done, 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/** The share of an export's time that goes into measuring and placing, roughly. */
const SCENE_SHARE = 0.3;

/** Draws a map in the format asked for, piece by piece, to `emit`. Throws as `exportMap` does. */
export async function drawMap(
  request: MapExport,
  emit: (bytes: Uint8Array) => void,
  { onProgress }: DrawWatch,
): Promise<Omit<ExportResult, 'path' | 'bytes'>> {
  onProgress(0);
  const typesetter = createTypesetter(fontBytes);
  const scene = buildScene(new Debate(request.data), request.map, { theme: request.theme, typesetter });
  onProgress(SCENE_SHARE);
  const extent = await writeScene(scene, request, typesetter, emit, (done) =>
    onProgress(SCENE_SHARE + (1 - SCENE_SHARE) * done),
  );
  const cutCards = scene.cards.filter((card) => card.wordsCut > 0).length;
  return { ...extent, unsupported: scene.unsupported, cutCards };
}

async function writeScene(
  scene: Scene,
  { format, scale, page }: Pick<MapExport, 'format' | 'scale' | 'page'>,
  typesetter: Typesetter,
  emit: (bytes: Uint8Array) => void,
  onProgress: (done: number) => void,
): Promise<Pick<ExportResult, 'width' | 'height' | 'scale'>> {
  switch (format) {
    case 'png':
      return { ...(await writePng(scene, emit, { scale, assets: canvasAssets(), onProgress })), scale };
    case 'pdf':
      return writePdf(scene, emit, { page, assets: pdfAssets(typesetter), onProgress });
    case 'svg': {
      const encoder = new TextEncoder();
      for (const piece of writeSvg(scene, svgAssets)) emit(encoder.encode(piece));
      onProgress(1);
      return { width: scene.width, height: scene.height, scale: 1 };
    }
    default:
      return assertNever(format);
  }
}
