import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue } from '../../shared/language/translate.ts';
import { sourceFiles } from '../rooms/read-imports.ts';
import { notInCatalogue } from './not-in-catalogue.ts';
import { type FileTexts, readTexts } from './read-texts.ts';

/** The folders whose texts can be shown in the window. */
const FOLDERS = ['renderer', 'shared', 'db', 'electron'];

/** What is wrong with the catalogue of a language, each as `place: text`. */
export interface CatalogueFaults {
  /** Texts of the code that it lacks. */
  readonly missing: readonly string[];
  /** Texts of its own that no code asks for. */
  readonly stale: readonly string[];
  /** Texts whose values, or the numbers and words that these choose between, differ from the English. */
  readonly different: readonly string[];
}

/** Returns the texts of all files under `root`, by file. */
export function textsOfProgram(root: string): ReadonlyMap<string, FileTexts> {
  return new Map(
    sourceFiles(root, FOLDERS).map((file) => [file, readTexts(readFileSync(join(root, file), 'utf8'), file)]),
  );
}

/** Returns what looks like a text for people and is not in the catalogue, as `file: text`, but for what is excused. */
export function textsOutside(files: ReadonlyMap<string, FileTexts>): string[] {
  return [...files].flatMap(([file, { outside }]) =>
    outside.filter((text) => !notInCatalogue(file, text)).map((text) => `${file}: ${text}`),
  );
}

/** Compares a catalogue with what the code asks for. */
export function faultsOfCatalogue(files: ReadonlyMap<string, FileTexts>, catalogue: Catalogue): CatalogueFaults {
  const asked = new Map([...files.values()].flatMap(({ texts }) => texts.map(({ key, file }) => [key, file])));
  return {
    missing: [...asked].filter(([key]) => catalogue[key] === undefined).map(([key, file]) => `${file}: ${key}`),
    stale: Object.keys(catalogue).filter((key) => !asked.has(key)),
    different: Object.entries(catalogue)
      .filter(([key, text]) => namesIn(text) !== namesIn(key.replace(/ \[[^\]]*\]$/, '')))
      .map(([key, text]) => `${key}: ${text}`),
  };
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Returns the names of the values in a message, in the order of the alphabet. */
function namesIn(message: string): string {
  const names = new Set<string>();
  const visit = (elements: Elements): void => {
    for (const element of elements) {
      if (element.type !== 0 && 'value' in element && typeof element.value === 'string') names.add(element.value);
      if ('options' in element) for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true }).getAst());
  return [...names].sort().join(' ');
}
