import { describe, expect, test } from '@jest/globals';
import { Debate } from '../../../../shared/model/debate.ts';
import { reportMarkdown } from '../../../../shared/report/markdown/report-markdown.ts';
import { hostileDebate } from '../../../fixtures/hostile-debate.ts';
import { reportOf } from '../../../fixtures/reports.ts';
import { sourcedDebate } from '../../../fixtures/sourced-debates.ts';

describe('a report in Markdown', () => {
  test('has each statement with its moves and its passages, what lacks a source, the references and the notes', () => {
    expect(reportMarkdown(reportOf(sourcedDebate()))).toBe(`# A debate

Report by An analyst, 1 February 2025\\
5 statements, 2 sources

## Contents

- A map
  - Which inquiry?
    - A local one.
- On no map
  - On no map.
- Speakers
- Claims without a source
- Passages that no statement cites
- References

## A map

### 1 · Which inquiry?

Question

Answered by 2.

#### 2 · A local one.

Position · answers 1

Attacked by 3 with 4.

- Asserted by **The minister** (Home Secretary), 16 January 2025
- Denied by **Her shadow**, January 2025; reported as: They lack powers.

> “Inquiries should be local.”[^1]

Note: The key words

Tags: policy, local

> The minister wants them local[^2]

**3** · Counterclaim · attacks 2, with 4

A national one.

> “Inquiries should be local.”[^3]

Note: The key words

Tags: policy, local

**4** · Counterclaim · attacks 2, with 3

Only it can compel witnesses.

## On no map

### 5 · On no map.

Claim

## Speakers

| Speaker | Role | Asserts | Denies |
| --- | --- | --- | --- |
| **Her shadow** |  |  | 2 |
| **The minister** | Home Secretary | 2 |  |

## Claims without a source

- 4 Only it can compel witnesses.
- 5 On no map.

## Passages that no statement cites

> “国家调查 was refused.”[^4]

## References

1. Counterclaim. (2025, January). *A note 📝 of ours*. (Reports what was said; not the speakers’ own words.)
2. Hansard. (2025, January 16). *Statement*. <https://example.org/hansard>

[^1]: Hansard. (2025, January 16). *Statement*. p. 7. <https://example.org/hansard>

[^2]: Reported in: Counterclaim. (2025, January). *A note 📝 of ours*.

[^3]: Hansard (2025), *Statement*, p. 7.

[^4]: Hansard (2025), *Statement*.
`);
  });

  test('has nothing that a hostile text could start', () => {
    const markdown = reportMarkdown(reportOf(hostileDebate(), { withTexts: true }));
    // The report's own markup: headings, lists, quotations, tables, notes, numbers and names in bold, and titles in italics.
    const plain = markdown
      .replace(/^(?:#{1,4} | *- |> ?)+/gmu, '')
      .replace(/^\|.*\|$/gmu, (row) => row.replace(/(?<!\\)\|/gu, ''))
      .replace(/\[\^\d+\](?:: )?/gu, '')
      .replace(/\\[!-/:-@[-`{-~]/gu, '')
      .replace(/(?<=by )\*\*|\*\*(?= \()|^\*\*(?=\d)|(?<=\d)\*\*(?= ·)|^ \*\*|\*\* /gmu, '')
      .replace(/(?<= )\*(?=\S)|(?<=\S)\*(?=[ ,.]|$)/gmu, '');
    expect(plain.match(/[`*_{}[\]<>#|~&$@]|:\/\/|www\./u)).toBeNull();
  });

  test('has one heading for each of its statements, however many lines those have', () => {
    const headings = reportMarkdown(reportOf(hostileDebate())).match(/^#+ /gmu) ?? [];
    const same = reportMarkdown(reportOf(sourcedDebate())).match(/^#+ /gmu) ?? [];
    // It has a description, and so a chapter about it.
    expect(headings).toHaveLength(same.length + 1);
  });
});

test('a report in Markdown says how far claims are from the words of their passages, and where a quotation is not one', () => {
  const data = sourcedDebate().toData();
  const citations = data.citations.map((citation) =>
    citation.id === 'c0'
      ? ({ ...citation, fidelity: 'interpretation', reason: 'It says more', attribution: 'reported' } as const)
      : ({ ...citation, fidelity: 'quotation', checkedBy: 'A. Reader', checkedOn: '2025-01-16' } as const),
  );
  const report = reportMarkdown(reportOf(new Debate({ ...data, citations })));
  expect(report).toContain('Fidelity: Interpretation. It says more. Reported by the speaker.');
  expect(report).toContain('Fidelity: Quotation. Read by A. Reader on 16 January 2025. Not word for word: ');
  expect(reportMarkdown(reportOf(sourcedDebate()))).not.toContain('Fidelity');
});
