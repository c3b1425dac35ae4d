import type { Platform } from '../shared/contract.ts';

export function platformOf(name: NodeJS.Platform): Platform {
  if (name === 'darwin') return 'mac';
  return name === 'win32' ? 'windows' : 'linux';
}
