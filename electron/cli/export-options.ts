import { basename, extname } from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import { DATA_FORMATS, type DataFormat } from '../../shared/formats/data-formats.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/scene/export-formats.ts';
import { MAX_SCALE, MIN_SCALE } from '../../shared/scene/picture-size.ts';
import { PAGES, type PageChoice } from '../../shared/scene/sheet.ts';
import { THEME_NAMES, type ThemeName } from '../../shared/scene/theme.ts';
import type { Arguments } from './arguments.ts';

export type OutputFormat = ExportFormat | DataFormat;
/** Those with two dots first: they end in another one too. */
const FORMATS: readonly OutputFormat[] = [...EXPORT_FORMATS, ...DATA_FORMATS].toSorted((a, b) => b.length - a.length);

/** Which options say something about which format; none about text and data. */
const FITTING: Readonly<Record<ExportFormat, readonly string[]>> = {
  png: ['map', 'theme', 'scale'],
  svg: ['map', 'theme'],
  pdf: ['map', 'theme', 'page'],
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
  const fitting = isDrawn(format) ? FITTING[format] : [];
  for (const name of ['map', 'theme', 'scale', 'page']) {
    if (given.option(name) !== undefined && !fitting.includes(name)) {
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

/** Whether it is a drawing, rather than text or data. */
export function isDrawn(format: OutputFormat): format is ExportFormat {
  return EXPORT_FORMATS.some((each) => each === format);
}

function formatOf(target: string): OutputFormat {
  const name = basename(target).toLowerCase();
  const format = FORMATS.find((each) => name.length > each.length + 1 && name.endsWith(`.${each}`));
  if (format !== undefined) return format;
  const extension = extname(target);
  const ending = extension === '' ? 'has no ending' : `ends in ${extension}`;
  const endings = [...EXPORT_FORMATS, ...DATA_FORMATS].map((each) => `.${each}`);
  const list = `${endings.slice(0, -1).join(', ')} or ${endings.at(-1)}`;
  throw new CounterclaimError('UnknownFormat', `“${target}” ${ending}: end it in ${list}, to say what to write.`);
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
