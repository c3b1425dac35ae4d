import { describe, expect, test } from '@jest/globals';
import { anchorAt } from '../../../../shared/anchors/anchor.ts';
import { Debate, type DebateData } from '../../../../shared/model/debate.ts';
import type { Excerpt } from '../../../../shared/model/entities.ts';
import { commentedSource } from '../../../../shared/report/docx/commented-source.ts';
import { dataOf } from '../../../fixtures/debates.ts';

const TEXT = 'The water rose.\nBy two metres.\n\nNobody <had> warned them; مرحبا everyone knew.\n';
const CHOICES = { form: 'commented', source: 'hearing', style: 'apa', date: '2026-11-30' } as const;

function excerpt(id: string, words: string, more: Partial<Excerpt> = {}): Excerpt {
  const start = TEXT.indexOf(words);
  return {
    ...{ id, source: 'hearing', page: null, area: null, note: '', tags: [] },
    ...anchorAt(TEXT, start, start + words.length),
    ...more,
  };
}

function partsOf(excerpts: readonly Excerpt[], more: Partial<DebateData> = {}): ReadonlyMap<string, string> {
  const data: DebateData = {
    ...dataOf({}),
    statements: [
      { id: 'c', kind: 'claim', text: 'They were not told.', implicit: false, note: '', tags: [], weight: null },
    ],
    sources: [
      {
        ...{ id: 'hearing', csl: { type: 'hearing', title: 'The hearing' }, verbatim: true, mediaType: 'text/plain' },
        ...{ text: '0'.repeat(64), original: null },
      },
    ],
    excerpts,
    citations: excerpts.slice(0, 1).map(({ id }) => ({
      ...{ id: 'k', statement: 'c', excerpt: id, fidelity: 'paraphrase', reason: '', attribution: 'own' },
      ...{ checkedBy: '', checkedOn: null },
    })),
    ...more,
  };
  const debate = new Debate({ ...data, debate: { ...data.debate, author: 'Ann Lee' } });
  return new Map(commentedSource(debate, TEXT, CHOICES).map(({ name, text }) => [name, [...text].join('')]));
}

/** Returns the words of the text between the marks of a comment. */
function commented(xml: string, id: number): string {
  const [, inside = ''] = xml.split(new RegExp(`<w:commentRange(?:Start|End) w:id="${id}"/>`, 'u'));
  return [...inside.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:br\/>/gu)].map(([, words]) => words ?? '\n').join('');
}

describe('the text of a source with comments', () => {
  test('has each at the words of its passage, also where passages lie in one another and go over paragraphs', () => {
    const parts = partsOf([
      excerpt('a', 'Nobody <had> warned them'),
      excerpt('b', 'warned'),
      excerpt('c', 'By two metres.\n\nNobody'),
      excerpt('d', 'مرحبا'),
    ]);
    const xml = parts.get('word/document.xml') ?? '';
    const words = [0, 1, 2, 3].map((id) => commented(xml, id));
    expect(words).toEqual(['By two metres.Nobody', 'Nobody &lt;had&gt; warned them', 'warned', 'مرحبا']);
    for (const id of [0, 1, 2, 3]) expect(xml.split(`<w:commentReference w:id="${id}"/>`)).toHaveLength(2);
  });

  test('says who made them and when, the claim, and how far it is from the words', () => {
    const parts = partsOf([excerpt('a', 'Nobody', { note: 'See p. 3.', tags: ['flood'] }), excerpt('b', 'two metres')]);
    const comments = parts.get('word/comments.xml') ?? '';
    expect(comments).toContain('w:author="Ann Lee" w:date="2026-11-30T00:00:00Z" w:initials="AL"');
    expect(comments).toMatch(/Claim: .*They were not told\./u);
    expect(comments).toMatch(/Fidelity: Paraphrase/u);
    expect(comments).toMatch(/Note: See p\. 3\./u);
    expect(comments).toMatch(/Tags: flood/u);
    expect(comments).toMatch(/cited by no claim yet/u);
    expect(parts.get('[Content_Types].xml')).toContain('/word/comments.xml');
  });

  test('names a move that alone cites a passage', () => {
    const parts = partsOf([excerpt('a', 'Nobody')], {
      citations: [],
      speakers: [{ id: 's', kind: 'person', name: 'Ann', role: '', otherNames: [], colour: '#aa0000' }],
      moves: [
        {
          ...{ id: 'm', speaker: 's', act: 'asserts', target: { statement: 'c' }, at: null, words: '' },
          ...{ excerpt: 'a', replyTo: null, order: 'a0' },
        },
      ],
    });
    const comments = parts.get('word/comments.xml') ?? '';
    expect(comments).toMatch(/Ann asserts: .*They were not told/u);
    expect(comments).not.toMatch(/cited by no claim/u);
  });

  test('lists passages that are no longer in it, and has no comments where there are none', () => {
    const lost = partsOf([excerpt('a', 'Nobody', { start: 0, end: 0, exact: 'Gone words' })]);
    expect(lost.get('word/document.xml')).toMatch(/Passages that are not in the text.*Gone words/u);
    expect(partsOf([]).get('word/document.xml')).not.toContain('commentRange');
  });
});
