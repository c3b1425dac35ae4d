import { assertNever } from '../errors.ts';
import type { Debate } from '../model/debate.ts';
import { buildScene, type SceneOptions } from '../scene/build-scene.ts';
import { buildDivisionsScene } from '../scene/divisions/build-divisions-scene.ts';
import type { DrawingSubject } from '../scene/drawing-subject.ts';
import { buildExchangePages } from '../scene/exchange/build-exchange-pages.ts';
import { buildExchangeScene } from '../scene/exchange/build-exchange-scene.ts';
import type { Scene } from '../scene/scene.ts';
import type { Paging, Paper } from '../scene/sheet.ts';
import { buildTextOrderScene } from '../scene/text-order/build-text-order-scene.ts';
import type { MeasuredTexts } from '../scene/text-order/text-columns.ts';
import { buildBranchPages } from './build-branch-pages.ts';
import { posterOf } from './build-poster.ts';

type MapSubject = Extract<DrawingSubject, { kind: 'map' }>;

export interface DrawingOptions extends SceneOptions {
  /** Null for a drawing at its own size. */
  readonly paper: Paper | null;
  /** How a map stands on paper. */
  readonly pages: Paging;
  /** Those whose order a drawing follows, measured. */
  readonly texts?: MeasuredTexts;
}

/**
 * Builds the scene of a subject for export: for paper, an exchange and divisions on pages, a map as `pages` says, claims in the order of their
 * sources on one sheet or as a poster; everything else in one piece. The same debate gives the same scene. Throws `NotFound` for an unknown map.
 */
export function buildDrawing(
  debate: Debate,
  subject: DrawingSubject,
  { paper, pages, texts = new Map(), ...options }: DrawingOptions,
): Scene {
  switch (subject.kind) {
    case 'map':
      return paper === null
        ? buildScene(debate, subject.map, { ...options, only: subject.only ?? null })
        : mapOn(paper, subject);
    case 'exchange':
      if (paper !== null) return buildExchangePages(debate, { ...options, map: subject.map, paper });
      return buildExchangeScene(debate, { ...options, map: subject.map });
    case 'text-order': {
      const { map, source } = subject;
      const scene = buildTextOrderScene(debate, { ...options, map, source, texts });
      return paper !== null && pages === 'poster' ? posterOf(scene, paper, options.typesetter) : scene;
    }
    case 'divisions':
      return buildDivisionsScene(debate, { ...options, map: subject.map, paper });
    default:
      return assertNever(subject);
  }

  function mapOn(sheet: Paper, { map, only }: MapSubject): Scene {
    const onSheet = { ...options, only: only ?? null, paper: sheet };
    switch (pages) {
      case 'one':
        return buildScene(debate, map, onSheet);
      case 'branch':
        return buildBranchPages(debate, map, onSheet);
      case 'poster':
        return posterOf(buildScene(debate, map, onSheet), sheet, options.typesetter);
      default:
        return assertNever(pages);
    }
  }
}
