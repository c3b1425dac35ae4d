import { expect, test } from '@jest/globals';
import { composeAppendix } from '../../../../shared/paper/appendix/compose-appendix.ts';
import { flowInColumns } from '../../../../shared/paper/appendix/flow-columns.ts';
import type { CardText } from '../../../../shared/scene/scene.ts';
import { themeNamed } from '../../../../shared/scene/theme.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

const WIDTH = 340;

function entry(i: number): CardText {
  const quoted = {
    words: 'what was said of it, at some length, in the course of the debate',
    isVerbatim: false,
    page: null,
    citation: [{ text: 'Author, A. (2025). A report of what was said.' }],
    mention: [{ text: 'Author (2025), A report' }],
    source: 'source' as const,
    judgement: i % 2 === 0 ? '' : 'Paraphrase. Reported by the speaker.',
  } as unknown as CardText['quotations'][number];
  return {
    id: `s${i}`,
    of: 'statement',
    number: i + 1,
    heading: 'Claim',
    text: `Claim number ${i + 1}, which is ${'rather '.repeat(i % 5)}long`,
    isCut: false,
    speakers: i % 3 === 0 ? '' : 'Asserted by A. Speaker.',
    quotations: Array.from({ length: i % 3 }, () => quoted),
  };
}

test('in columns of any height, no link back is parted from its entry, and no entry from its first passage', () => {
  const texts = Array.from({ length: 30 }, (_, i) => entry(i));
  const scene = { theme: themeNamed('print'), references: [] };
  const blocks = composeAppendix(scene, texts, WIDTH, typesetter);
  const parted: string[] = [];
  for (let height = 400; height <= 900; height += 20) {
    const places = flowInColumns(blocks, { count: 2, height });
    const columnOf = (i: number, end: 'first' | 'last'): string => {
      const { page, column } = (end === 'first' ? places[i]?.[0] : places[i]?.at(-1)) ?? { page: -1, column: -1 };
      return `${page} ${column}`;
    };
    for (const [i, { tag, to, begins }] of blocks.entries()) {
      if (to !== undefined && columnOf(i, 'first') !== columnOf(i - 1, 'last')) parted.push(`${height}: link ${to.id}`);
      if (begins === undefined) continue;
      const passage = blocks.findIndex((block, n) => n > i && (block.tag === 'BlockQuote' || block.to !== undefined));
      if (tag === 'H2' && columnOf(i, 'first') !== columnOf(passage, 'first'))
        parted.push(`${height}: entry ${begins}`);
    }
  }
  expect(parted).toEqual([]);
});

test('under a passage stands how far the text is from its words, where somebody judged that', () => {
  const scene = { theme: themeNamed('print'), references: [] };
  const textOf = (i: number) => {
    const blocks = composeAppendix(scene, [entry(i)], 2000, typesetter);
    return blocks.flatMap(({ text }) => text.map((line) => line.text));
  };
  const [judged, notJudged] = [textOf(1), textOf(2)];
  const at = judged.indexOf('Fidelity: Paraphrase. Reported by the speaker.');
  expect(judged[at - 1]).toBe('Reported in: Author, A. (2025). A report of what was said.');
  expect(notJudged.filter((text) => text.startsWith('Fidelity'))).toEqual([]);
});
