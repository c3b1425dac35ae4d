import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The part of a package's package.json that is read here. */
export interface Description {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package, and the folder that it is in. */
export interface Package {
  readonly folder: string;
  readonly description: Description;
}

/**
 * Returns the packages that go out with the app: those that `dependencies` in the package at `root` names, with what
 * these need, and those in the folders `bundled`, of which the build took files.
 */
export function packagesOf(root: string, bundled: Iterable<string>): Package[] {
  const found = new Map<string, Package>();
  const add = (folder: string) => {
    if (found.has(folder)) return;
    const one = packageIn(folder);
    found.set(folder, one);
    for (const needed of neededBy(one, root)) add(needed);
  };
  for (const folder of neededBy(packageIn(root), root)) add(folder);
  for (const folder of bundled) found.set(folder, packageIn(folder));
  return [...found.values()];
}

/** Returns the folder of the package that a module's file is in; null where it is in none of `node_modules`. */
export function packageFolder(file: string): string | null {
  const parts = file.split(/[/\\]/);
  const at = parts.lastIndexOf('node_modules');
  if (at === -1) return null;
  return parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join(sep);
}

function packageIn(folder: string): Package {
  return { folder, description: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) };
}

/** Returns the folders of what a package needs, found as Node finds them; what is for other platforms is not there. */
function neededBy({ folder, description }: Package, root: string): string[] {
  const names = Object.keys({ ...description.dependencies, ...description.optionalDependencies });
  return names.flatMap((name) => {
    for (let from = folder; ; from = dirname(from)) {
      const candidate = join(from, 'node_modules', name);
      if (existsSync(join(candidate, 'package.json'))) return [candidate];
      if (from === root || from === dirname(from)) return [];
    }
  });
}
