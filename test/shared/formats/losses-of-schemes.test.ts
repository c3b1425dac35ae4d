import { expect, test } from '@jest/globals';
import { toDot } from '../../../shared/formats/dot/write-dot.ts';
import { toGraphml } from '../../../shared/formats/graphml/write-graphml.ts';
import { toKialo } from '../../../shared/formats/kialo/write-kialo.ts';
import { toMermaid } from '../../../shared/formats/mermaid/write-mermaid.ts';
import { richDebate } from '../../fixtures/random-debate.ts';
import { seededRandom } from '../../fixtures/random-source.ts';

test.each([
  ['GraphML', toGraphml],
  ['DOT', toDot],
  ['Kialo', toKialo],
  ['Mermaid', toMermaid],
])('%s tells that it holds no own schemes and no roles of premises', (_, write) => {
  const { lost } = write(richDebate(seededRandom(1)).toData());
  expect(lost).toContain('2 own schemes are left out.');
  expect(lost).toContain('1 role of a premise is left out.');
});
