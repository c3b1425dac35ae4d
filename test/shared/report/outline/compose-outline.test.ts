import { describe, expect, test } from '@jest/globals';
import { reportHtml } from '../../../../shared/report/html/report-html.ts';
import { reportMarkdown } from '../../../../shared/report/markdown/report-markdown.ts';
import { composeOutline } from '../../../../shared/report/outline/compose-outline.ts';
import { reportText } from '../../../../shared/report/plain/report-text.ts';
import type { OutlineItem, Report } from '../../../../shared/report/report.ts';
import type { OutlineChoices } from '../../../../shared/report/report-choices.ts';
import { spansText } from '../../../../shared/report/spans.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { sourcedDebate } from '../../../fixtures/sourced-debates.ts';

const CHOICES: OutlineChoices = {
  form: 'outline',
  map: null,
  branch: null,
  details: [],
  style: 'apa',
  paper: 'A4',
  date: '2025-02-01',
};

function itemsOf({ chapters }: Report): readonly OutlineItem[] {
  return chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'outline' ? block.items : [])));
}

const argued = debateOf({
  questions: { q: 'Which *inquiry*?' },
  claims: {
    yes: 'A national one.',
    no: 'A local one.',
    a: 'It <compels>.',
    b: 'It is fast.',
    u: 'Not always.',
    x: 'By itself.',
  },
  relations: [
    ['r1', 'answers', ['yes'], 'q'],
    ['r2', 'answers', ['no'], 'q'],
    ['r3', 'supports', ['a', 'b'], 'yes'],
    ['r4', 'attacks', ['u'], 'r3'],
    ['r5', 'attacks', ['a'], 'no'],
  ],
});

describe('an outline', () => {
  test('has a heading for each question, and below it what bears on what', () => {
    expect(reportText(composeOutline(argued, CHOICES))).toBe(`A debate
Outline by An analyst, 1 February 2025
7 statements

The argument
============

1. Which *inquiry*?
-------------------

Question

2. answers: A national one.
    2 linked premises, which together support:
        3. premise: It <compels>.
        4. premise: It is fast.
        5. undercuts this step: Not always.
6. answers: A local one.
    attacks: see 3, It <compels>.

Without relations
-----------------

7. By itself.
`);
  });

  test('is a list of several levels in Markdown, with its texts as they were written', () => {
    expect(reportMarkdown(composeOutline(argued, CHOICES))).toContain(`### 1 · Which \\*inquiry\\*?

Question

- **2** · *answers* · A national one.
  - *2 linked premises, which together support*
    - **3** · *premise* · It \\<compels\\>.
    - **4** · *premise* · It is fast.
    - **5** · *undercuts this step* · Not always.
- **6** · *answers* · A local one.
  - *attacks* · see 3, It \\<compels\\>.
`);
  });

  test('is lists in lists in HTML, whose references lead to the full entry', () => {
    const html = reportHtml(composeOutline(argued, CHOICES));
    expect(html.match(/<ul/gu)).toHaveLength(html.match(/<\/ul>/gu)?.length ?? -1);
    expect(html.match(/<li/gu)).toHaveLength(html.match(/<\/li>/gu)?.length ?? -1);
    expect(html).toContain('see <a href="#statement-3">3</a>');
    expect(html).toContain('<li id="statement-3">');
  });

  test('tells of speakers, quotations and references what is asked for, and nothing else', () => {
    const told = (details: OutlineChoices['details']) => {
      const outline = composeOutline(sourcedDebate(), { ...CHOICES, details });
      return {
        lines: itemsOf(outline)
          .flatMap((item) => item.details.map(spansText))
          .slice(0, 4),
        notes: outline.notes.length,
        references: outline.chapters.some(({ id }) => id === 'references'),
      };
    };
    expect(told([])).toEqual({ lines: [], notes: 0, references: false });
    expect(told(['speakers'])).toEqual({
      lines: ['Asserted by The minister (Home Secretary), 16 January 2025', 'Denied by Her shadow, January 2025'],
      notes: 0,
      references: false,
    });
    expect(told(['quotations']).lines.slice(0, 1)).toEqual(['“Inquiries should be local.”']);
    expect(told(['references'])).toEqual({ lines: [], notes: 3, references: true });
  });

  test('says by number what a statement bears on that is too deep for a list', () => {
    const names = Array.from({ length: 14 }, (_, at) => `c${String(at).padStart(2, '0')}`);
    const chain = debateOf({
      claims: Object.fromEntries(names.map((name) => [name, name])),
      relations: names.slice(1).map((name, at) => [`r${at}`, 'supports', [name], names[at] ?? ''] as const),
    });
    const items = itemsOf(composeOutline(chain, CHOICES));
    expect(Math.max(...items.map(({ level }) => level))).toBe(8);
    expect(items.slice(-2).map(({ label }) => spansText(label))).toEqual(['supports 12', 'supports 13']);
  });
});
