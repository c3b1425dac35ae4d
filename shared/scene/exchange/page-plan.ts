import { TEXT_STYLE } from '../card.ts';
import { type Paper, POINTS_PER_PIXEL, roomOn } from '../sheet.ts';
import { LANE_GAP, TIME_GAP, TIME_WIDTH } from './draw-exchange.ts';
import { LEAST_LANE, MOST_LANE } from './lay-out-exchange.ts';
import { LEAST_GUTTER } from './reply-lines.ts';

/** The facts that decide how the lanes of an exchange are set on paper. */
export interface LanesNeed {
  readonly lanes: number;
  readonly hasDates: boolean;
  readonly hasReplies: boolean;
}

/** The pages of an exchange; lengths in pixels. */
export interface PagePlan {
  readonly width: number;
  readonly height: number;
  /** Points per pixel. */
  readonly scale: number;
  readonly laneWidth: number;
  readonly gutter: number;
  /**
   * The number of lanes side by side; if fewer than there are, each page has only the lanes of those who speak on it.
   */
  readonly lanes: number;
}

/**
 * Points: text on cards of this size reads well on paper, and four lanes fit on upright A4; with many lanes it is
 * smaller.
 */
const COMFORTABLE_POINTS = 6.9;
const LEAST_POINTS = 6;
const COMFORTABLE_SCALE = COMFORTABLE_POINTS / TEXT_STYLE.size;
const LEAST_SCALE = LEAST_POINTS / TEXT_STYLE.size;

/**
 * Plans an exchange on paper: upright if all lanes fit there at a comfortable size of text, otherwise across; if they
 * fit at no size that can be read, with as many lanes a page as do.
 */
export function pagePlan(need: LanesNeed, paper: Paper): PagePlan {
  const upright = planOn(need, paper, 'upright');
  if (upright.scale >= COMFORTABLE_SCALE) return upright;
  const across = planOn(need, paper, 'across');
  if (across.scale >= LEAST_SCALE) return across;
  const left = need.hasDates ? TIME_WIDTH + TIME_GAP : 0;
  const { gutter } = across;
  const room = roomOn(paper, 'across').width / COMFORTABLE_SCALE;
  const lanes = Math.floor((room - left + gutter) / (LEAST_LANE + gutter));
  return planOn({ ...need, lanes }, paper, 'across');
}

/** Returns `plan` with its pages at least `height` pixels high, for a row that is higher than all others. */
export function withHeight(plan: PagePlan, height: number): PagePlan {
  if (height <= plan.height) return plan;
  const factor = height / plan.height;
  return { ...plan, width: plan.width * factor, height, scale: plan.scale / factor };
}

/**
 * Plans all lanes side by side on one page: they become narrower before their text falls below the comfortable size.
 */
function planOn({ lanes, hasDates, hasReplies }: LanesNeed, paper: Paper, orientation: 'upright' | 'across'): PagePlan {
  const room = roomOn(paper, orientation);
  const gutter = hasReplies ? LEAST_GUTTER : LANE_GAP;
  // The replies of a single speaker have their lines at the right.
  const besides = (hasDates ? TIME_WIDTH + TIME_GAP : 0) + Math.max(1, lanes - 1) * gutter;
  const comfortable = (room.width / COMFORTABLE_SCALE - besides) / Math.max(1, lanes);
  const laneWidth = Math.floor(Math.min(MOST_LANE, Math.max(LEAST_LANE, comfortable)));
  const scale = Math.min(POINTS_PER_PIXEL, room.width / (besides + Math.max(1, lanes) * laneWidth));
  return { width: room.width / scale, height: room.height / scale, scale, laneWidth, gutter, lanes };
}
