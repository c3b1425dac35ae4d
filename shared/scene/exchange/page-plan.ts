import { TEXT_STYLE } from '../card.ts';
import { type Paper, POINTS_PER_PIXEL, roomOn } from '../sheet.ts';
import { LANE_GAP, TIME_GAP, TIME_WIDTH } from './draw-exchange.ts';
import { LEAST_LANE, MOST_LANE } from './lay-out-exchange.ts';
import { LEAST_GUTTER } from './reply-lines.ts';

/** What decides how the lanes of an exchange stand on paper. */
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
  /** How many lanes stand side by side; with fewer than there are, each page has only those of who speaks on it. */
  readonly lanes: number;
}

/** Points: text on cards of this size reads well on paper, and four lanes have room on upright A4; where lanes are many it is smaller. */
const COMFORTABLE_POINTS = 6.9;
const LEAST_POINTS = 6;
const COMFORTABLE_SCALE = COMFORTABLE_POINTS / TEXT_STYLE.size;
const LEAST_SCALE = LEAST_POINTS / TEXT_STYLE.size;

/**
 * How an exchange is set on paper: upright where all lanes have room there at a comfortable size of text, else across; and where they
 * have none there at any size that can be read, with as many lanes a page as have.
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

/** `plan` with its pages at least `height` pixels high, for a row that is higher than all others. */
export function withHeight(plan: PagePlan, height: number): PagePlan {
  if (height <= plan.height) return plan;
  const factor = height / plan.height;
  return { ...plan, width: plan.width * factor, height, scale: plan.scale / factor };
}

/** All lanes side by side on one page: narrower before their text is smaller than comfortable. */
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
