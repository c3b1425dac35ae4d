import { extname } from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import { MAX_SCALE, MIN_SCALE } from '../../shared/scene/picture-size.ts';
import { PAGES, type PageChoice } from '../../shared/scene/sheet.ts';
import { THEME_NAMES, type ThemeName } from '../../shared/scene/theme.ts';
import type { Arguments } from './arguments.ts';

const FORMATS = ['png', 'pdf', 'svg', 'json'] as const;
export type OutputFormat = (typeof FORMATS)[number];

/** Which options say something about which format. */
const FITTING: Readonly<Record<OutputFormat, readonly string[]>> = {
  png: ['map', 'theme', 'scale'],
  svg: ['map', 'theme'],
  pdf: ['map', 'theme', 'page'],
  json: [],
};

export interface OutputOptions {
  readonly format: OutputFormat;
  readonly scale: number;
  readonly page: PageChoice;
  readonly theme: ThemeName;
}

/** What to write, by the target's extension and the options. Throws `UnknownFormat` or `Usage`. */
export function outputOptions(given: Arguments, target: string): OutputOptions {
  const format = formatOf(target);
  for (const name of ['map', 'theme', 'scale', 'page']) {
    if (given.option(name) !== undefined && !FITTING[format].includes(name)) {
      throw given.usageError(`--${name} says nothing about a ${format.toUpperCase()} file`);
    }
  }
  return {
    format,
    scale: scaleOf(given),
    page: oneOf(given, 'page', PAGES, 'fit'),
    theme: oneOf(given, 'theme', THEME_NAMES, 'light'),
  };
}

function formatOf(target: string): OutputFormat {
  const extension = extname(target).slice(1);
  const format = FORMATS.find((each) => each === extension.toLowerCase());
  if (format !== undefined) return format;
  const ending = extension === '' ? 'has no ending' : `ends in .${extension}`;
  throw new CounterclaimError(
    'UnknownFormat',
    `“${target}” ${ending}: end it in .png, .pdf, .svg or .json, to say what to write.`,
  );
}

function scaleOf(given: Arguments): number {
  const text = given.option('scale') ?? '2';
  const scale = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (scale >= MIN_SCALE && scale <= MAX_SCALE) return scale;
  throw given.usageError(`--scale is "${text}", and must be a number from ${MIN_SCALE} to ${MAX_SCALE}`);
}

function oneOf<T extends string>(given: Arguments, name: string, values: readonly T[], otherwise: T): T {
  const text = given.option(name) ?? otherwise;
  const value = values.find((each) => each.toLowerCase() === text.toLowerCase());
  if (value !== undefined) return value;
  throw given.usageError(`--${name} is "${text}", and must be one of ${values.join(', ')}`);
}
