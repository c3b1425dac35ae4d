import { assertNever } from '../errors.ts';
import type { Debate } from '../model/debate.ts';
import { buildScene, type SceneOptions } from '../scene/build-scene.ts';
import type { DrawingSubject } from '../scene/drawing-subject.ts';
import { buildExchangePages } from '../scene/exchange/build-exchange-pages.ts';
import { buildExchangeScene } from '../scene/exchange/build-exchange-scene.ts';
import type { Scene } from '../scene/scene.ts';
import type { Paging, Paper } from '../scene/sheet.ts';
import { buildBranchPages } from './build-branch-pages.ts';
import { buildPoster } from './build-poster.ts';

type MapSubject = Extract<DrawingSubject, { kind: 'map' }>;

export interface DrawingOptions extends SceneOptions {
  /** Null for a drawing at its own size. */
  readonly paper: Paper | null;
  /** How a map stands on paper. */
  readonly pages: Paging;
}

/**
 * Builds the scene of a subject for export: for paper, an exchange on pages and a map as `pages` says; everything else in
 * one piece. The same debate gives the same scene. Throws `NotFound` for an unknown map.
 */
export function buildDrawing(
  debate: Debate,
  subject: DrawingSubject,
  { paper, pages, ...options }: DrawingOptions,
): Scene {
  switch (subject.kind) {
    case 'map':
      return paper === null
        ? buildScene(debate, subject.map, { ...options, only: subject.only ?? null })
        : mapOn(paper, subject);
    case 'exchange':
      if (paper !== null) return buildExchangePages(debate, { ...options, map: subject.map, paper });
      return buildExchangeScene(debate, { ...options, map: subject.map });
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
        return buildPoster(debate, map, onSheet);
      default:
        return assertNever(pages);
    }
  }
}
