import { expect, test } from '@jest/globals';
import { SPEAKER_COLOURS } from '../../../shared/model/speaker-colours.ts';
import { THEME_NAMES, themeNamed } from '../../../shared/scene/theme.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** What is seen with all cones, and without those for long, middle or short waves: Machado, Oliveira and Fernandes 2009, of linear RGB. */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const XYZ: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];

const times = (matrix: Matrix, [x, y, z]: Triple) =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as never as Triple;

function linear(colour: string): Triple {
  return [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as never as Triple;
}

function lab(rgb: Triple): Triple {
  const [x, y, z] = times(XYZ, rgb);
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * Math.max(0, value) + 16 / 116);
  const [a, b, c] = [root(x / 0.9505), root(y), root(z / 1.089)];
  return [116 * b - 16, 500 * (a - b), 200 * (b - c)];
}

const luminance = (colour: string) => times(XYZ, linear(colour))[1];

test.each(Object.entries(SIGHTS))('the colours of speakers differ in %s', (_, sight) => {
  const seen = SPEAKER_COLOURS.map(({ value }) => lab(times(sight, linear(value))));
  const apart = seen.flatMap(([l, a, b], i) => seen.slice(0, i).map(([m, c, d]) => Math.hypot(l - m, a - c, b - d)));
  expect(Math.min(...apart)).toBeGreaterThan(16.5);
});

test.each(THEME_NAMES)('the colours of speakers are seen on the cards of the %s theme', (name) => {
  const ground = luminance(themeNamed(name).card) + 0.05;
  for (const { value, name: called } of SPEAKER_COLOURS) {
    const own = luminance(value) + 0.05;
    expect([called, Math.max(own / ground, ground / own) >= 3]).toEqual([called, true]);
  }
});
