import { type AppManifest, type Launch, parseLaunch, readManifest } from './launch-arguments.ts';

/** The arguments of this process, read before anything changes `process.argv`. */
export const launch: Launch = parseLaunch(process.argv.slice(2));

export const manifest: AppManifest = readManifest(launch.app ?? '.');
