import type { ContextMenu } from '../../../shared/actions.ts';
import type { Point } from '../../../shared/scene/scene.ts';

/** A short message that goes by itself; `id` tells two of the same words apart. */
export interface Notice {
  readonly id: number;
  readonly text: string;
}

/** A context menu, at a point of the window. */
export interface OpenContextMenu {
  readonly menu: ContextMenu;
  readonly at: Point;
}

export type SidePanel = 'navigator' | 'inspector';
