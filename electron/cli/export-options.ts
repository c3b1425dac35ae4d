import { basename, extname } from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import { endOf } from '../../shared/evaluation/as-of.ts';
import { DATA_FORMATS, type DataFormat } from '../../shared/formats/data-formats.ts';
import {
  OUTLINE_DETAILS,
  OUTLINE_FORMATS,
  type OutlineDetail,
  type OutlineFormat,
  REPORT_FORMATS,
  type ReportFormat,
  WALK_FORMATS,
  type WalkFormat,
} from '../../shared/report/report-choices.ts';
import { EXPORT_FORMATS, type ExportFormat, usualTheme } from '../../shared/scene/export-formats.ts';
import type { HowMarked } from '../../shared/scene/marks/how-marked.ts';
import { MARKS, type Mark } from '../../shared/scene/marks/mark.ts';
import type { DrawnTime } from '../../shared/scene/marks/marked-map.ts';
import { MAX_SCALE, MIN_SCALE } from '../../shared/scene/picture-size.ts';
import { PAGES, PAGINGS, type PageChoice, type Paging } from '../../shared/scene/sheet.ts';
import { THEME_NAMES, type ThemeName } from '../../shared/scene/theme.ts';
import { DEFAULT_STYLE, REFERENCE_STYLES, type ReferenceStyle } from '../../shared/sources/references/references.ts';
import type { Arguments } from './arguments.ts';
import type { OptionSpec } from './command-spec.ts';
import { methodGiven } from './evaluation-options.ts';

export type OutputFormat = ExportFormat | ReportFormat | OutlineFormat | WalkFormat | DataFormat;
/** Every format in which a debate can be written. */
export const ENDINGS: readonly OutputFormat[] = [
  ...new Set([...EXPORT_FORMATS, ...REPORT_FORMATS, ...OUTLINE_FORMATS, ...WALK_FORMATS, ...DATA_FORMATS]),
];

/** What is written: a drawing of a map, a document, a page to explore, where the speakers divide, a walk as slides, or data. */
export type Form = (typeof FORMS)[number] | 'data';
const FORMS = ['map', 'report', 'outline', 'reader', 'divisions', 'walk'] as const;

/** The options that apply to each form in each of its formats; none apply to data. */
const FITTING: Readonly<Record<Form, Readonly<Partial<Record<OutputFormat, readonly string[]>>>>> = {
  map: {
    png: ['map', 'branch', 'embed', 'theme', 'scale', 'marks', 'strength', 'support', 'restated', 'as-of', 'since'],
    svg: ['map', 'branch', 'embed', 'theme', 'marks', 'strength', 'support', 'restated', 'as-of', 'since'],
    pdf: [
      'map',
      'branch',
      'theme',
      'page',
      'pages',
      'references',
      'marks',
      'strength',
      'support',
      'restated',
      'as-of',
      'since',
    ],
  },
  report: {
    docx: ['map', 'branch', 'texts', 'references', 'page', 'marks', 'strength', 'support', 'restated'],
    pdf: ['map', 'branch', 'texts', 'references', 'page', 'marks', 'strength', 'support', 'restated'],
    html: ['map', 'branch', 'texts', 'references', 'marks', 'strength', 'support', 'restated'],
    md: ['map', 'branch', 'texts', 'references', 'marks', 'strength', 'support', 'restated'],
  },
  outline: {
    docx: ['with', 'map', 'branch', 'references', 'page'],
    pdf: ['with', 'map', 'branch', 'references', 'page'],
    html: ['with', 'map', 'branch', 'references'],
    md: ['with', 'map', 'branch', 'references'],
    txt: ['with', 'map', 'branch', 'references'],
  },
  reader: { html: ['map', 'branch', 'references'] },
  divisions: {
    png: ['map', 'embed', 'theme', 'scale'],
    svg: ['map', 'embed', 'theme'],
    pdf: ['map', 'theme', 'page'],
    csv: ['map'],
  },
  walk: { pptx: ['walk', 'references'], pdf: ['walk', 'references'] },
  data: {},
};
const LIMITED = [
  'walk',
  'with',
  'map',
  'branch',
  'embed',
  'texts',
  'theme',
  'scale',
  'page',
  'pages',
  'references',
  'marks',
  'strength',
  'support',
  'restated',
  'as-of',
  'since',
];

/** The options for the form of a document. */
export const FORM_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'as',
    value: FORMS.join('|'),
    about:
      'A drawing of a map, a report, the argument alone as an outline, a page to explore in a browser, where the speakers divide as a drawing or a .csv, or a walk as slides (when left out, a .pdf is a map, a .txt an outline, other documents are reports)',
  },
  {
    name: 'with',
    value: OUTLINE_DETAILS.join(','),
    about: 'An outline: what is told of its statements, separated by commas (nothing when left out)',
  },
];

/** Options for the look of a drawing. */
export const LOOK_OPTIONS: readonly OptionSpec[] = [
  { name: 'scale', value: 'N', about: 'PNG: pixels per pixel on screen, 0.5 to 4 (2 when left out)' },
  {
    name: 'page',
    value: 'fit|A4|A3|Letter',
    about:
      'PDF: a page as large as the drawing, or paper: one sheet for a map, pages for an exchange (fit when left out)',
  },
  { name: 'theme', value: 'light|dark|print', about: 'Colours (print for PDF, otherwise light when left out)' },
];

/** The option for how sources are referred to. */
export const REFERENCES_OPTION: OptionSpec = {
  name: 'references',
  value: REFERENCE_STYLES.join('|'),
  about:
    'The style of references (apa when left out); of a report in DOCX also zotero, or STYLE,zotero: citations that Zotero takes over in any word processor',
};

/** The option for how a map stands on paper. */
export const PAGES_OPTION: OptionSpec = {
  name: 'pages',
  value: PAGINGS.join('|'),
  about:
    'PDF on paper (A4 when no --page is given): all on one sheet, each branch on a page with its text at 9 points or more, or a poster of several sheets to glue together (one when left out)',
};

/** The option for what follows from the argument. */
export const MARKS_OPTION: OptionSpec = {
  name: 'marks',
  value: 'standing,strength,divisiveness,speakers',
  about:
    'Say of every claim what follows: whether it stands, how strong it is, how far the speakers divide on it; and by colours and initials on a map whose it is',
};

/** The options for a drawing of the debate at a date. */
export const TIME_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'as-of',
    value: 'DATE',
    about:
      'A drawing of the debate as it stood at the end of this date, such as 2025-01-16 or 2025: what is said later is an outline',
  },
  { name: 'since', value: 'DATE', about: 'With --as-of: marks what came about since the end of this date' },
];

export interface OutputOptions<F extends OutputFormat> {
  readonly format: F;
  readonly scale: number;
  readonly page: PageChoice;
  readonly pages: Paging;
  readonly theme: ThemeName;
  readonly references: ReferenceStyle;
  readonly marks: readonly Mark[];
  readonly how: HowMarked;
  readonly time: DrawnTime | null;
}

/**
 * Returns the format to write, one of `formats`, by the target's ending and the options. Throws `UnknownFormat` or
 * `Usage`.
 */
export function outputOptions<F extends OutputFormat>(
  given: Arguments,
  target: string,
  formats: readonly F[],
): OutputOptions<F> {
  const format = formatOf(target, formats);
  const form = formOf(given, format);
  const fitting: readonly string[] = FITTING[form][format] ?? [];
  for (const name of LIMITED) {
    if (given.flag(name) && !fitting.includes(name)) {
      throw given.usageError(`--${name} does not apply to ${nameOf(form, format)}`);
    }
  }
  if (form !== 'report' || format !== 'docx') refuseTransfer(given);
  const pages = oneOf(given, 'pages', PAGINGS, 'one');
  const page = oneOf(given, 'page', PAGES, pages === 'one' ? 'fit' : 'A4');
  if (pages !== 'one' && page === 'fit')
    throw given.usageError(`--pages ${pages} needs paper: --page A4, A3 or Letter`);
  return {
    format,
    scale: scaleOf(given),
    page,
    pages,
    references: referenceStyle(given),
    marks: marksGiven(given),
    how: howGiven(given),
    time: timeGiven(given),
    theme: oneOf(given, 'theme', THEME_NAMES, isDrawn(format) ? usualTheme(format) : 'light'),
  };
}

/** Returns the style of references that is asked for. Throws `Usage`, and says of a style in CSL that it is not read. */
export function referenceStyle(given: Arguments): ReferenceStyle {
  const asked = given.option('references') ?? '';
  if (/\.csl$/iu.test(asked)) {
    const styles = REFERENCE_STYLES.join(', ');
    throw given.usageError(`--references is a style in CSL, which this program does not read: choose one of ${styles}`);
  }
  const [style = DEFAULT_STYLE, ...more] = asked.split(',').filter((each) => each.toLowerCase() !== TRANSFER);
  const known = REFERENCE_STYLES.find((each) => each === style.toLowerCase());
  if (known !== undefined && more.length === 0) return known;
  return oneOf(given, 'references', REFERENCE_STYLES, DEFAULT_STYLE);
}

const TRANSFER = 'zotero';

/** Tells whether the citations of a report are to leave in the form that Zotero takes over. */
export function isTransferred(given: Arguments): boolean {
  return (given.option('references') ?? '').toLowerCase().split(',').includes(TRANSFER);
}

/** Throws `Usage` where citations for Zotero are asked of what is no report in DOCX. */
export function refuseTransfer(given: Arguments): void {
  if (isTransferred(given)) throw given.usageError('--references zotero is for a report in DOCX');
}

/** Returns the marks that are asked for, in their usual order. Throws `Usage`. */
export function marksGiven(given: Arguments): readonly Mark[] {
  return severalOf(given, 'marks', MARKS);
}

/** Returns how what marks tell is to be found. Throws `Usage`. */
export function howGiven(given: Arguments): HowMarked {
  return { method: methodGiven(given), labelling: null };
}

/** Returns the date as of which a debate is drawn, and the one that it is compared with. Throws `Usage`, and `InvalidValue` for what is no certain date. */
function timeGiven(given: Arguments): DrawnTime | null {
  const [moment, since] = [given.option('as-of'), given.option('since')];
  if (moment === undefined) {
    if (since !== undefined) throw given.usageError('--since needs --as-of, the date with which it is compared');
    return null;
  }
  const end = endOf(moment);
  if (since !== undefined && endOf(since) > end)
    throw given.usageError('--since ends after --as-of: give an earlier date');
  return { moment, since: since ?? null };
}

/** Returns what is to be written in a format. Throws `Usage`. */
export function formOf(given: Arguments, format: OutputFormat): Form {
  const usual = given.option('walk') !== undefined && format === 'pdf' ? 'walk' : usualForm(format);
  const form = given.option('as') === undefined ? usual : oneOf(given, 'as', FORMS, 'report');
  if (form === 'report' && format === 'txt') throw given.usageError('A TXT file is an outline, not a report');
  if (form === usual || FITTING[form][format] !== undefined) return form;
  const fitting = Object.keys(FITTING[form]).join(', .');
  throw given.usageError(`--as ${form} does not apply to a ${format.toUpperCase()} file, but to .${fitting}`);
}

function usualForm(format: OutputFormat): Form {
  if (isDrawn(format)) return 'map';
  if (format === 'txt') return 'outline';
  if (format === 'pptx') return 'walk';
  return isReport(format) ? 'report' : 'data';
}

/** Names what is written, with its article. */
function nameOf(form: Form, format: OutputFormat): string {
  const file = `a ${format.toUpperCase()} file`;
  if (form === 'outline') return `an outline as ${file}`;
  if (form === 'reader') return 'a page to explore';
  if (form === 'walk') return `a walk as ${file}`;
  if (form === 'divisions') return `divisions as ${file}`;
  return form === 'report' && isDrawn(format) ? `a report as ${file}` : file;
}

/** Tells whether a report can be written in a format. */
export function isReport(format: OutputFormat): format is ReportFormat {
  return REPORT_FORMATS.some((each) => each === format);
}

/** Tells whether an outline can be written in a format. */
export function isOutline(format: OutputFormat): format is OutlineFormat {
  return OUTLINE_FORMATS.some((each) => each === format);
}

/** Tells whether a walk can be written in a format. */
export function isWalk(format: OutputFormat): format is WalkFormat {
  return WALK_FORMATS.some((each) => each === format);
}

/** Tells whether a format is data. */
export function isData(format: OutputFormat): format is DataFormat {
  return DATA_FORMATS.some((each) => each === format);
}

/** Returns what an outline tells of its statements. Throws `Usage`. */
export function outlineDetails(given: Arguments): readonly OutlineDetail[] {
  return severalOf(given, 'with', OUTLINE_DETAILS);
}

/** Tells whether a format is a drawing, rather than text or data. */
export function isDrawn(format: OutputFormat): format is ExportFormat {
  return EXPORT_FORMATS.some((each) => each === format);
}

function formatOf<F extends OutputFormat>(target: string, formats: readonly F[]): F {
  const name = basename(target).toLowerCase();
  // Endings with two dots come first: they end in another one too.
  const format = formats
    .toSorted((a, b) => b.length - a.length)
    .find((each) => name.length > each.length + 1 && name.endsWith(`.${each}`));
  if (format !== undefined) return format;
  const extension = extname(target);
  const ending = extension === '' ? 'has no ending' : `ends in ${extension}`;
  const endings = formats.map((each) => `.${each}`);
  const list = `${endings.slice(0, -1).join(', ')} or ${endings.at(-1)}`;
  throw new CounterclaimError('UnknownFormat', `“${target}” ${ending}: end it in ${list}, to say what to write.`);
}

function scaleOf(given: Arguments): number {
  const text = given.option('scale') ?? '2';
  const scale = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (scale >= MIN_SCALE && scale <= MAX_SCALE) return scale;
  throw given.usageError(`--scale is "${text}", and must be a number from ${MIN_SCALE} to ${MAX_SCALE}`);
}

/** Returns the value of an option, one of `values` in any case. Throws `Usage`. */
export function oneOf<T extends string>(given: Arguments, name: string, values: readonly T[], otherwise: T): T {
  const text = given.option(name) ?? otherwise;
  const value = values.find((each) => each.toLowerCase() === text.toLowerCase());
  if (value !== undefined) return value;
  throw given.usageError(`--${name} is "${text}", and must be one of ${values.join(', ')}`);
}

/** Returns the values of an option, some of `values` in any case with commas between them, in their usual order. Throws `Usage`. */
function severalOf<T extends string>(given: Arguments, name: string, values: readonly T[]): readonly T[] {
  const asked = (given.option(name) ?? '').split(',').flatMap((part) => part.trim().toLowerCase() || []);
  const unknown = asked.find((each) => !values.some((value) => value === each));
  if (unknown !== undefined) {
    throw given.usageError(`--${name} names “${unknown}”, and may name ${values.join(', ')}`);
  }
  return values.filter((value) => asked.includes(value));
}
