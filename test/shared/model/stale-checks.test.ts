import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Change, invert } from '../../../shared/model/change.ts';
import { checkCitation, judgeCitation } from '../../../shared/model/commands/citations.ts';
import { editExcerpt, moveExcerpt } from '../../../shared/model/commands/excerpts.ts';
import { mergeStatements } from '../../../shared/model/commands/merge.ts';
import { replaceSourceText } from '../../../shared/model/commands/sources.ts';
import { splitStatement } from '../../../shared/model/commands/split.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Excerpt } from '../../../shared/model/entities.ts';
import { isLost } from '../../../shared/model/lost-excerpt.ts';
import { randomCommand } from '../../fixtures/random-commands.ts';
import { richDebate } from '../../fixtures/random-debate.ts';
import { seededRandom } from '../../fixtures/random-source.ts';

const CHECK = { by: 'A. Reader', on: '2025-01-16' };

/** Returns a debate with a claim that cites two passages, both judged and checked. */
function checked(): Debate {
  const debate = richDebate(seededRandom(1));
  for (const citation of debate.citations.keys()) {
    debate.apply(judgeCitation(debate, { citation, fidelity: 'paraphrase', attribution: 'reported', reason: 'Why.' }));
    debate.apply(checkCitation(debate, { citation, ...CHECK }));
  }
  return debate;
}

const claimOf = (debate: Debate) => [...debate.citations.values()][0]?.statement ?? '';
const excerptOf = (debate: Debate) => [...debate.excerpts.values()][0] ?? never();
const checksOf = (debate: Debate) => [...debate.citations.values()].map(({ checkedBy }) => checkedBy);

/** Returns who checked each citation after `command`, having made sure that undoing it brings all of them back. */
function checksAfter(command: (debate: Debate) => Change[]): string[] {
  const debate = checked();
  const before = debate.toData();
  const changes = command(debate);
  debate.apply(changes);
  const checks = checksOf(debate);
  debate.apply(invert(changes));
  expect(debate.toData().citations).toEqual(before.citations);
  return checks;
}

describe('the check of a citation', () => {
  test('falls off when the words of the claim change, with its day', () => {
    expect(checksAfter((debate) => editStatement(debate, { statement: claimOf(debate), text: 'Else.' }))).toEqual([
      '',
      '',
    ]);
    const debate = checked();
    debate.apply(editStatement(debate, { statement: claimOf(debate), text: 'Else.' }));
    for (const citation of debate.citations.values()) {
      expect(citation).toMatchObject({
        checkedOn: null,
        fidelity: 'paraphrase',
        attribution: 'reported',
        reason: 'Why.',
      });
    }
  });

  test('stays when anything else of the claim changes, or its words do not', () => {
    const edits = [{ note: 'A note.' }, { tags: ['tag'] }, { weight: 0.5 }, { text: 'National.' }];
    for (const edit of edits) {
      expect(checksAfter((debate) => editStatement(debate, { statement: claimOf(debate), ...edit }))).toEqual([
        CHECK.by,
        CHECK.by,
      ]);
    }
  });

  test('falls off when its passage gets other words, and only that one', () => {
    const moved = (debate: Debate) => {
      const { id, start, end, exact } = excerptOf(debate);
      const anchor = { prefix: '', suffix: '', start, end: end + 1, exact: `${exact}x` };
      return moveExcerpt(debate, { excerpt: id, anchor });
    };
    expect(checksAfter(moved)).toEqual(['', CHECK.by]);
    expect(checksAfter((debate) => editExcerpt(debate, { excerpt: excerptOf(debate).id, note: 'A note.' }))).toEqual([
      CHECK.by,
      CHECK.by,
    ]);
  });

  test('falls off when a newer text of the source has lost the passage, and stays when it only stands elsewhere', () => {
    const replaced = (isFound: boolean) => (debate: Debate) => {
      const { id, source, exact } = excerptOf(debate);
      const anchor = { exact, prefix: '', suffix: '', start: 40, end: 40 + exact.length };
      const anchors = new Map([[id, isFound ? anchor : null]]);
      return replaceSourceText(debate, { source, text: 'f'.repeat(64), anchors });
    };
    expect(checksAfter(replaced(false))).toEqual(['', CHECK.by]);
    expect(checksAfter(replaced(true))).toEqual([CHECK.by, CHECK.by]);
  });

  test('falls off when the judgement that was checked is another, and stays with a better reason', () => {
    const judged = (edit: Partial<Parameters<typeof judgeCitation>[1]>) =>
      checksAfter((debate) => judgeCitation(debate, { citation: [...debate.citations.keys()][0] ?? '', ...edit }));
    expect(judged({ fidelity: 'compression' })).toEqual(['', CHECK.by]);
    expect(judged({ attribution: null })).toEqual(['', CHECK.by]);
    expect(judged({ reason: 'Another reason.' })).toEqual([CHECK.by, CHECK.by]);
  });

  test('is taken over by a statement with the same words only, when statements are merged', () => {
    const merged = (text: string) =>
      checksAfter((debate) => {
        const absorb = claimOf(debate);
        const keep = [...debate.statements.values()].find((each) => each.text === 'Local.')?.id ?? '';
        return mergeStatements(debate, { keep, absorb, text });
      });
    expect(merged('Something else.')).toEqual(['', '']);
    expect(merged('National.')).toEqual([CHECK.by, CHECK.by]);
  });

  test('falls off both halves of a claim that is split, and the judgements stay with both', () => {
    const debate = checked();
    const newId = seededRandom(2).id;
    debate.apply(splitStatement(debate, { newId, statement: claimOf(debate), first: 'One.', second: 'Two.' }));
    expect(checksOf(debate)).toEqual(['', '', '', '']);
    expect([...debate.citations.values()].map(({ fidelity, reason }) => [fidelity, reason])).toEqual(
      Array(4).fill(['paraphrase', 'Why.']),
    );
  });

  test('never outlives what was read, whatever commands are made', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seededRandom(seed);
        const debate = checked();
        const readBy = () =>
          new Map(
            [...debate.citations.values()].map((citation) => {
              const { exact } = debate.get('excerpt', citation.excerpt);
              return [citation.id, `${debate.get('statement', citation.statement).text}\n${exact}`];
            }),
          );
        for (let step = 0; step < 20; step++) {
          const [read, checks] = [readBy(), new Map([...debate.citations.values()].map((each) => [each.id, each]))];
          const { label, changes } = randomCommand(debate, random);
          debate.apply(changes);
          if (label === 'checkCitation') continue;
          for (const [id, now] of readBy()) {
            const { checkedBy = '' } = debate.citations.get(id) ?? {};
            // A copy that was pasted has the same words as what was checked.
            if (checkedBy === '' || !read.has(id)) continue;
            expect(read.get(id)).toBe(now);
            expect(checks.get(id)?.checkedBy).toBe(checkedBy);
            const excerpt = debate.get('excerpt', debate.get('citation', id).excerpt);
            expect(isLost(excerpt) && !isLost(excerptBefore(excerpt, changes))).toBe(false);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

function never(): never {
  throw new Error('There is no excerpt.');
}

function excerptBefore(excerpt: Excerpt, changes: readonly Change[]): Excerpt {
  const change = changes.find(({ entity, id }) => entity === 'excerpt' && id === excerpt.id);
  return { ...excerpt, ...change?.before } as Excerpt;
}
