import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Licence } from '../../shared/licence.ts';
import { type Package, packagesOf } from './packages.ts';
import { type Part, partsOf } from './parts.ts';

/** Files in which packages keep their terms: LICENSE, license.md, LICENSE_FONT, COPYING, NOTICE … */
const TERMS = /^(licen[cs]es?|copying|notice|ofl)([._-].*)?$/i;
const CODE = /\.([cm]?[jt]s|json|map)$/;

/** Gives the standard text of a licence by SPDX's name for it; undefined where there is none. */
type StandardText = (id: string, holders: string) => string | undefined;

/**
 * Returns the licences of all that goes out with the app at `root`, by `packagesOf`, sorted by name and version. Throws
 * where a package has no terms, and states none that there is a standard text of in build/licences.
 */
export function licencesOf(root: string, bundled: Iterable<string> = []): Licence[] {
  const packages = packagesOf(root, bundled);
  const standard = standardTexts(join(root, 'build/licences'));
  const licences = packages.map((one) => licenceOf(one, packages, standard));
  // Several folders may have the same version.
  const named = new Map(licences.map((each) => [`${each.name} ${each.version}`, each]));
  return [...named.values()].sort(
    (a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en', { numeric: true }),
  );
}

function standardTexts(folder: string): StandardText {
  return (id, holders) => {
    const file = join(folder, `${id}.txt`);
    return existsSync(file) ? readFileSync(file, 'utf8').trim().replace('<holders>', holders) : undefined;
  };
}

function licenceOf(one: Package, packages: readonly Package[], standard: StandardText): Licence {
  const { name, version } = one.description;
  const own = termsIn(one.folder) || termsOfRepository(one, packages) || standardTerms(one, standard);
  const text = [own, ...fullTerms(one, own, standard), ...partTexts(partsOf(one), standard)].join('\n\n');
  return { name, version, licence: statedLicence(one), text };
}

function statedLicence({ description: { license } }: Package): string {
  return (typeof license === 'object' ? license.type : license) ?? '';
}

/**
 * Returns all files of terms in a package's folder and those below it, the one at the top first, with their names where
 * there are several.
 */
function termsIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TERMS.test(entry.name) && !CODE.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort((a, b) => a.split('/').length - b.split('/').length || a.localeCompare(b, 'en'));
  const texts = files.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8').trim() }));
  const filled = texts.filter(({ text }) => text !== '');
  return filled.map(({ path, text }) => (filled.length === 1 ? text : `${path}\n\n${text}`)).join('\n\n');
}

/** Returns the terms of another package from the same repository, for one that names no author either. */
function termsOfRepository(one: Package, packages: readonly Package[]): string {
  if (one.description.author !== undefined) return '';
  const address = repositoryOf(one);
  const other = packages.find((each) => each !== one && address !== '' && repositoryOf(each) === address);
  return other === undefined ? '' : termsIn(other.folder);
}

function repositoryOf({ description: { repository } }: Package): string {
  const address = (typeof repository === 'object' ? repository.url : repository) ?? '';
  return address.replace(/^git\+|\.git$/g, '');
}

/**
 * Returns the standard text of the licence that a package states, with its author as the one who holds the copyright.
 */
function standardTerms(one: Package, standard: StandardText): string {
  const { author, name } = one.description;
  const holders = (typeof author === 'object' ? author.name : author) ?? `the authors of ${name}`;
  const texts = idsOf(statedLicence(one)).flatMap((id) => standard(id, holders) ?? []);
  if (texts.length > 0) return texts.join('\n\n');
  throw new Error(`${name} has no file with its licence, and there is no build/licences/${statedLicence(one)}.txt.`);
}

/** Many a package only says where the Apache Licence is to be read, which asks that a copy of it be given. */
function fullTerms(one: Package, own: string, standard: StandardText): string[] {
  if (!idsOf(statedLicence(one)).includes('Apache-2.0') || /terms and conditions for use/i.test(own)) return [];
  return [standard('Apache-2.0', '') ?? []].flat();
}

/** Returns the names in an expression such as `(MIT OR Apache-2.0) AND Zlib`. */
function idsOf(expression: string): string[] {
  return (expression.match(/[\w.+-]+/g) ?? []).filter((word) => !['AND', 'OR', 'WITH'].includes(word));
}

/** Returns the texts of everything compiled into a package: the list, then each licence that it names, once. */
function partTexts(parts: readonly Part[], standard: StandardText): string[] {
  if (parts.length === 0) return [];
  const list = parts.map(({ name, version, licence, holders, remark }) =>
    [`${name} ${version}`.trim(), licence || 'see its own terms', holders && `Copyright (c) ${holders}`, remark]
      .filter(Boolean)
      .join(', '),
  );
  const ids = [...new Set(parts.flatMap(({ licence }) => idsOf(licence)))];
  const texts = ids.flatMap((id) => {
    const text = standard(id, 'their authors');
    return text === undefined ? [] : `${id}\n\n${text}`;
  });
  return [`It has in it:\n${list.map((line) => `- ${line}`).join('\n')}`, ...texts];
}
