import { describe, expect, test } from '@jest/globals';
import { THEME_NAMES, themeNamed } from '../../../shared/scene/theme.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const part = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe.each(THEME_NAMES.map((name) => [name, themeNamed(name)] as const))('the %s theme', (_name, theme) => {
  test('sets text on paper, card and banner with at least 4.5:1', () => {
    const grounds = [theme.paper, theme.card, theme.banner];
    const worst = Math.min(
      ...grounds.flatMap((ground) => [theme.ink, theme.softInk].map((ink) => contrast(ink, ground))),
    );
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });

  test('sets the kinds of cards in colours of at least 4.5:1 on the card', () => {
    const worst = Math.min(...Object.values(theme.relation).map((colour) => contrast(colour, theme.card)));
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });

  test('draws relations with at least 3:1 on the paper', () => {
    const worst = Math.min(...Object.values(theme.relation).map((colour) => contrast(colour, theme.paper)));
    expect(worst).toBeGreaterThanOrEqual(3);
  });
});
