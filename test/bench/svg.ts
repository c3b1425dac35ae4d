import { hold } from './contest.ts';
import { ourExport } from './our-export.ts';
import { inOwnProcess } from './own-process.ts';
import type { Row } from './row.ts';
import type { SceneInput } from './tasks/scene.ts';
import type { Workbench } from './workbench.ts';

/**
 * Returns a map as SVG: its scene, its writing, and the whole export. The scene is also the first part of every PNG and
 * PDF.
 */
export async function svg(bench: Workbench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [size, rounds] of [
    [1000, 5],
    [10_000, 2],
  ] as const) {
    const data = await bench.placedDebate(size);
    const part = (part: SceneInput['part']) => () => inOwnProcess('scene', { data, part } satisfies SceneInput, 120);
    const whole = await ourExport(bench, { format: 'svg', size });
    const parts = [
      { name: 'Scene, in memory', rounds, ours: part('scene') },
      // The writing is the lesser part: the scene is built first.
      { name: 'SVG of a scene, in memory', rounds: Math.ceil(rounds / 3), ours: part('svg') },
      { name: 'SVG, debate to file', rounds: Math.ceil(rounds / 2), ours: whole.run },
    ];
    for (const { name, rounds, ours } of parts) {
      rows.push(...(await hold({ subject: 'svg', name, size, rounds, ours, peers: [] }, bench.progress)));
    }
  }
  return rows;
}
