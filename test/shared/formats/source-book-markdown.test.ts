import { describe, expect, test } from '@jest/globals';
import { sourceBookMarkdown } from '../../../shared/formats/source-book-markdown.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { hostileDebate } from '../../fixtures/hostile-debate.ts';
import { sourcedDebate } from '../../fixtures/sourced-debates.ts';

describe('a source book in Markdown', () => {
  test('has each statement with its moves and its passages, what lacks a source, and the sources', () => {
    expect(sourceBookMarkdown(sourcedDebate())).toBe(`# A debate

Source book, by An analyst

## A map

### Question: Which inquiry?

### Position: A local one.

- Asserted by **The minister** (Home Secretary), 16 January 2025; said in \\[2\\], p. 7
- Denied by **Her shadow**, January 2025; reported in \\[1\\]: reported as: They lack powers.

> “Inquiries should be local.”
>
> — Hansard (2025), *Statement*, p. 7 \\[2\\]

Note: The key words

Tags: policy, local

> The minister wants them local
>
> Reported in: Counterclaim (2025), *A note 📝 of ours* \\[1\\]

### Counterclaim: A national one.

> “Inquiries should be local.”
>
> — Hansard (2025), *Statement*, p. 7 \\[2\\]

Note: The key words

Tags: policy, local

### Counterclaim: Only it can compel witnesses.

## On no map

### Claim: On no map.

## Claims without a source

- Only it can compel witnesses.
- On no map.

## Passages that no statement cites

> “国家调查 was refused.”
>
> — Hansard (2025), *Statement* \\[2\\]

## Sources

- \\[1\\] Counterclaim. (2025, January). *A note 📝 of ours*. (Reports what was said; not the speakers’ own words.)
- \\[2\\] Hansard. (2025, January 16). *Statement*. <https://example.org/hansard>
`);
  });

  test('has nothing that a hostile text could start', () => {
    const markdown = sourceBookMarkdown(hostileDebate());
    // The book's own markup: headings, lists, quotations, names in bold and titles in italics.
    const plain = markdown
      .replace(/^(?:#{1,3} |- |> ?)+/gmu, '')
      .replace(/\\[!-/:-@[-`{-~]/gu, '')
      .replace(/(?<=by )\*\*|\*\*(?= \()/gu, '')
      .replace(/(?<= )\*(?=\S)|(?<=\S)\*(?=[ ,.]|$)/gmu, '');
    expect(plain.match(/[`*_{}[\]<>#|~&$@]|:\/\/|www\./u)).toBeNull();
  });

  test('has one heading for each of its statements, however many lines those have', () => {
    const headings = sourceBookMarkdown(hostileDebate()).match(/^#+ /gmu) ?? [];
    const same = sourceBookMarkdown(sourcedDebate()).match(/^#+ /gmu) ?? [];
    expect(headings).toHaveLength(same.length);
  });
});

test('a source book in Markdown says how far claims are from the words of their passages, and where a quotation is not one', () => {
  const data = sourcedDebate().toData();
  const citations = data.citations.map((citation) =>
    citation.id === 'c0'
      ? ({ ...citation, fidelity: 'interpretation', reason: 'It says more', attribution: 'reported' } as const)
      : ({ ...citation, fidelity: 'quotation', checkedBy: 'A. Reader', checkedOn: '2025-01-16' } as const),
  );
  const book = sourceBookMarkdown(new Debate({ ...data, citations }));
  expect(book).toContain('Fidelity: Interpretation. It says more. Reported by the speaker.');
  expect(book).toContain('Fidelity: Quotation. Read by A. Reader on 16 January 2025. Not word for word: ');
  expect(sourceBookMarkdown(sourcedDebate())).not.toContain('Fidelity');
});
