import { describe, expect, test } from '@jest/globals';
import { placeMenu } from '../../../../renderer/ui/menu/place-menu.ts';

const window = { width: 1000, height: 700 };
const menu = { width: 200, height: 300 };

describe('a menu', () => {
  test('opens below its button', () => {
    const of = { left: 40, top: 8, right: 90, bottom: 36 };
    expect(placeMenu({ side: 'below', of }, menu, window)).toEqual({ left: 40, top: 36 });
  });

  test('opens above a button at the lower edge', () => {
    const of = { left: 40, top: 670, right: 90, bottom: 696 };
    expect(placeMenu({ side: 'below', of }, menu, window)).toEqual({ left: 40, top: 370 });
  });

  test('stays in the window at the right', () => {
    const of = { left: 940, top: 8, right: 990, bottom: 36 };
    expect(placeMenu({ side: 'below', of }, menu, window)).toEqual({ left: 794, top: 36 });
  });

  test('opens beside the item it comes from, on the left where the right has no room', () => {
    const near = { left: 40, top: 100, right: 240, bottom: 128 };
    const far = { left: 780, top: 100, right: 980, bottom: 128 };
    expect(placeMenu({ side: 'beside', of: near }, menu, window)).toEqual({ left: 240, top: 100 });
    expect(placeMenu({ side: 'beside', of: far }, menu, window)).toEqual({ left: 580, top: 100 });
  });

  test('opens at the mouse, upwards where there is no room below', () => {
    expect(placeMenu({ side: 'at', of: { x: 300, y: 100 } }, menu, window)).toEqual({ left: 300, top: 100 });
    expect(placeMenu({ side: 'at', of: { x: 300, y: 600 } }, menu, window)).toEqual({ left: 300, top: 300 });
  });

  test('begins at the upper edge where it is higher than the window', () => {
    expect(placeMenu({ side: 'at', of: { x: 0, y: 600 } }, { width: 200, height: 900 }, window)).toEqual({
      left: 6,
      top: 6,
    });
  });
});
