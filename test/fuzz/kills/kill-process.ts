/** Does one activity again and again until it is killed: `node kill-process.ts ACTIVITY FOLDER`. Says what it acknowledges, a line each. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ACTIVITIES } from './activities.ts';

const [name = '', folder = ''] = process.argv.slice(2);
const activity = ACTIVITIES[name];
if (activity === undefined) throw new Error(`There is no activity “${name}”.`);
const say = (line: string) => writeSync(1, `${line}\n`);

say('ready');
for await (const _line of createInterface({ input: process.stdin })) break;
for (;;) await activity.run(folder, say);
