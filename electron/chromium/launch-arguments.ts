import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Launch {
  /** Modules to load before the app (`-r`); Playwright passes its loader so. */
  readonly preloads: readonly string[];
  /** The port of Node's inspector, 0 for any; undefined without `--inspect`. */
  readonly inspect: number | undefined;
  /** The switches before the app's path, as `--name` or `--name=value`. */
  readonly switches: readonly string[];
  /** The app's path as it was given: a folder with a package.json, or a file. */
  readonly app: string | undefined;
}

/** Reads `electron [-r module]… [--inspect=port] [--switch=value]… <folder or file> [the app's own arguments]…`. */
export function parseLaunch(args: readonly string[]): Launch {
  const preloads: string[] = [];
  const switches: string[] = [];
  let inspect: number | undefined;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '-r' || arg === '--require') preloads.push(args[++at] ?? '');
    else if (/^--inspect(=|$)/.test(arg)) inspect = Number(arg.split('=')[1] ?? 9229);
    else if (arg.startsWith('-')) switches.push(arg);
    else return { preloads, inspect, switches, app: arg };
  }
  return { preloads, inspect, switches, app: undefined };
}

export interface AppManifest {
  /** The folder that holds the app's package.json, or its file. */
  readonly folder: string;
  /** The file to run. */
  readonly entry: string;
  readonly name: string;
  readonly version: string;
}

/** Reads the manifest of the app at `given`: its entry file and its name. */
export function readManifest(given: string): AppManifest {
  const at = path.resolve(given);
  if (!statSync(at).isDirectory()) return { folder: path.dirname(at), entry: at, name: 'Electron', version: '0.0.0' };
  const manifest = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8')) as Record<
    string,
    string | undefined
  >;
  return {
    folder: at,
    entry: path.resolve(at, manifest['main'] ?? 'index.js'),
    name: manifest['productName'] ?? manifest['name'] ?? 'Electron',
    version: manifest['version'] ?? '0.0.0',
  };
}
