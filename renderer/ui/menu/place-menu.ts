/** A rectangle in CSS pixels of the window. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The place where a menu opens: below its button, beside an item of another menu, or at the mouse. */
export type MenuOrigin =
  | { readonly side: 'below' | 'beside'; readonly of: Rectangle }
  | { readonly side: 'at'; readonly of: { readonly x: number; readonly y: number } };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels kept free at the window's edges. */
const MARGIN = 6;

/**
 * Returns the top left corner of a menu, so that all of it is in the window, on the other side if there is no room on
 * this one.
 */
export function placeMenu(
  origin: MenuOrigin,
  menu: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const inside = (at: number, size: number, room: number) =>
    Math.max(MARGIN, Math.min(at, Math.max(MARGIN, room - MARGIN - size)));
  const place = (left: number, top: number) => ({
    left: inside(left, menu.width, window.width),
    top: inside(top, menu.height, window.height),
  });
  const { side, of } = origin;
  if (side === 'at') {
    const above = of.y + menu.height > window.height - MARGIN && of.y - menu.height >= MARGIN;
    return place(of.x, above ? of.y - menu.height : of.y);
  }
  if (side === 'beside') {
    const left = of.right + menu.width > window.width - MARGIN && of.left - menu.width >= MARGIN;
    return place(left ? of.left - menu.width : of.right, of.top);
  }
  const above = of.bottom + menu.height > window.height - MARGIN && of.top - menu.height >= MARGIN;
  return place(of.left, above ? of.top - menu.height : of.bottom);
}
