import type { Debate } from '../model/debate.ts';
import type { MapId } from '../model/entities.ts';
import { buildScene, type SceneOptions } from '../scene/build-scene.ts';
import { TEXT_STYLE } from '../scene/card.ts';
import type { WayOnPaper } from '../scene/exported-drawing.ts';
import { type Paper, sheetFor } from '../scene/sheet.ts';
import { mapOnPaper, planBranchPages } from './plan-branch-pages.ts';
import { planPoster } from './plan-poster.ts';

/** Returns how many sheets a map takes in each way, and how large its text is then. Throws `NotFound` for an unknown map. */
export function waysOnPaper(
  debate: Debate,
  map: MapId,
  options: SceneOptions & { readonly paper: Paper },
): WayOnPaper[] {
  const { paper } = options;
  const scene = buildScene(debate, map, options);
  const branches = planBranchPages(mapOnPaper(debate, map, options), paper);
  const poster = planPoster(scene, paper);
  return [
    { pages: 'one', sheets: 1, points: sheetFor(scene, paper).scale * TEXT_STYLE.size },
    { pages: 'branch', sheets: 1 + branches.pages.length, points: branches.points },
    { pages: 'poster', sheets: poster.columns * poster.rows, points: poster.points },
  ];
}
