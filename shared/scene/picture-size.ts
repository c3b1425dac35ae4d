import { CounterclaimError } from '../errors.ts';
import { spokenLocale, t } from '../language/translate.ts';
import { figures } from '../text/counted.ts';
import type { Scene } from './scene.ts';

export const MIN_SCALE = 0.5;
export const MAX_SCALE = 4;

/**
 * As many pixels as a signed 32-bit number counts: beyond that the common libraries miscount. Image editors open such a
 * picture, with 8 GB of memory; Chromium shows up to 2^29 - 1 pixels, whatever the sides. Each side stays within 16
 * bits, as in JPEG and many drawing programs, so that the picture can be edited.
 */
export const MAX_PIXELS = 2 ** 31 - 1;
export const MAX_SIDE = 65_535;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

type Extent = Pick<Scene, 'title' | 'width' | 'height'>;

/** Returns the size in pixels of `scene` at `scale`. Throws `InvalidValue` for a scale out of range and `TooLarge`. */
export function pictureSize(scene: Extent, scale: number): PictureSize {
  checkScale(scale);
  const size = sizeAt(scene, scale);
  if (!fits(size)) throw tooLarge(scene.title, size, 'of', { largest: largestScale(scene), others: ['PDF', 'SVG'] });
  return size;
}

/**
 * Refuses a picture that has not been measured, when it is too large even if it is no larger than `least`. A scale that is advised works
 * if it is no larger than `most`. `others` are formats that do for it. Throws as `pictureSize`.
 */
export function refuseLeastSize(
  least: Extent,
  most: PictureSize,
  { scale, others }: { readonly scale: number; readonly others: readonly string[] },
): void {
  checkScale(scale);
  const size = sizeAt(least, scale);
  if (!fits(size))
    throw tooLarge(least.title, size, 'of at least', { largest: largestScale({ ...least, ...most }), others });
}

function checkScale(scale: number): void {
  if (scale >= MIN_SCALE && scale <= MAX_SCALE) return;
  throw new CounterclaimError(
    'InvalidValue',
    t('The scale is {scale}: it must be from {least} to {most}.', {
      scale: String(scale),
      least: String(MIN_SCALE),
      most: String(MAX_SCALE),
    }),
  );
}

/**
 * Returns the largest scale, in hundredths, at which `scene` can be a PNG; undefined when it is too large at every
 * scale.
 */
export function largestScale(scene: Extent): number | undefined {
  for (let hundredths = MAX_SCALE * 100; hundredths >= MIN_SCALE * 100; hundredths--) {
    if (fits(sizeAt(scene, hundredths / 100))) return hundredths / 100;
  }
  return undefined;
}

function sizeAt({ width, height }: Extent, scale: number): PictureSize {
  return { width: Math.max(1, Math.ceil(width * scale)), height: Math.max(1, Math.ceil(height * scale)) };
}

function fits({ width, height }: PictureSize): boolean {
  return width <= MAX_SIDE && height <= MAX_SIDE && width * height <= MAX_PIXELS;
}

function tooLarge(
  title: string,
  { width, height }: PictureSize,
  lead: 'of' | 'of at least',
  { largest, others }: { readonly largest: number | undefined; readonly others: readonly string[] },
): CounterclaimError {
  const size = t(
    '“{title}” would be a picture {lead, select, least {of at least} other {of}} {width} × {height} pixels, more than image viewers open.',
    { title, lead: lead === 'of' ? 'exactly' : 'least', width: figures(width), height: figures(height) },
  );
  const list = (type: 'conjunction' | 'disjunction', formats: readonly string[]) =>
    new Intl.ListFormat(spokenLocale(), { type }).format(formats);
  const advice =
    largest === undefined
      ? t('No scale is small enough: choose {formats}.', {
          formats: list('disjunction', [...others, 'JSON', t('a report')].slice(0, 2)),
        })
      : t(
          'The largest scale that works is {largest}; {formats} {count, plural, one {has} other {have}} no such limit.',
          { largest: String(largest), formats: list('conjunction', others), count: others.length },
        );
  return new CounterclaimError('TooLarge', `${size} ${advice}`);
}
