/**
 * Writes shared/sample/positions.ts, the places of the sample's cards, as Tidy finds them: run it when the sample, the look of cards or
 * the layout has changed. A statement that is new on a map is given the place [0, 0] there by hand first.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fontBytes } from '../electron/base/fonts.ts';
import { layoutTask } from '../shared/layout/layout-changes.ts';
import { layoutMap } from '../shared/layout/layout-map.ts';
import { Debate } from '../shared/model/debate.ts';
import { sampleDebate } from '../shared/sample/sample-debate.ts';
import { cardSizes } from '../shared/scene/build-scene.ts';
import { createTypesetter } from '../shared/text/typesetter.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = 'shared/sample/positions.ts';

const { data } = sampleDebate({ sha256: (bytes) => createHash('sha256').update(bytes).digest('hex') });
const debate = new Debate(data);
const typesetter = createTypesetter(fontBytes);
const maps = debate.mapsInOrder().map(({ id }) => {
  const statements = debate.placementsByMap.get(id).map(({ statement }) => statement);
  const { boxes, links, options } = layoutTask(debate, { map: id, sizes: cardSizes(debate, statements, typesetter) });
  const places = [...layoutMap(boxes, links, options)].map(([statement, { x, y }]) => `'${statement}': [${x}, ${y}],`);
  return `'${id}': {\n${places.join('\n')}\n},`;
});
writeFileSync(
  `${root}/${file}`,
  `import type { MapId, StatementId } from '../model/entities.ts';

/** Where the cards of each map stand, in CSS pixels, as \`scripts/place-sample.ts\` wrote it. */
export const POSITIONS: Readonly<Record<MapId, Readonly<Record<StatementId, readonly [x: number, y: number]>>>> = {
${maps.join('\n')}
};
`,
);
const biome = `${root}/node_modules/@biomejs/biome/bin/biome`;
const formatted = spawnSync(process.execPath, [biome, 'format', '--write', file], { cwd: root, stdio: 'inherit' });
process.exitCode = formatted.status ?? 1;
