import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { commandLine } from './command-line.ts';
import { manifest } from './launch.ts';

const chosen = new Map<string, string>();

/** app.getPath, for the names that Electron documents on every platform. */
export function getPath(name: string): string {
  const found = chosen.get(name) ?? usualPath(name);
  if (found === undefined) throw new Error(`Failed to get '${name}' path`);
  return found;
}

/** app.setPath. */
export function setPath(name: string, value: string): void {
  if (!path.isAbsolute(value)) throw new Error('Path must be absolute');
  chosen.set(name, value);
}

function usualPath(name: string): string | undefined {
  switch (name) {
    case 'home':
      return homedir();
    case 'appData':
      return appData();
    case 'userData':
    case 'sessionData':
      return commandLine.getSwitchValue('user-data-dir') || path.join(appData(), manifest.name);
    case 'logs':
      return path.join(getPath('userData'), 'logs');
    case 'temp':
      return tmpdir();
    case 'exe':
      return path.join(import.meta.dirname, 'electron');
    case 'desktop':
    case 'documents':
    case 'downloads':
    case 'music':
    case 'pictures':
    case 'videos':
      return userFolder(name);
    default:
      return undefined;
  }
}

function appData(): string {
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support');
  return process.env['XDG_CONFIG_HOME'] || path.join(homedir(), '.config');
}

/** Returns a folder that a desktop on Linux may have named in the person's own language. */
function userFolder(name: string): string {
  const key = name === 'downloads' ? 'DOWNLOAD' : name.toUpperCase();
  const usual = path.join(homedir(), name[0]?.toUpperCase() + name.slice(1));
  try {
    const settings = readFileSync(path.join(appData(), 'user-dirs.dirs'), 'utf8');
    const value = new RegExp(`^XDG_${key}_DIR="(.*)"$`, 'm').exec(settings)?.[1];
    return value?.replace(/^\$HOME(?=\/|$)/, homedir()) ?? usual;
  } catch {
    return usual;
  }
}
