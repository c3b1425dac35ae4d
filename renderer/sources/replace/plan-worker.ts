import { type RelocationTask, relocateAll } from './relocations.ts';

addEventListener('message', ({ data }: MessageEvent<RelocationTask>) => postMessage(relocateAll(data)));
