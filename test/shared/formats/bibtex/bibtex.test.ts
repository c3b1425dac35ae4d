import { Cite } from '@citation-js/core';
import { describe, expect, test } from '@jest/globals';
import '@citation-js/plugin-bibtex';
import { toBibtex } from '../../../../shared/formats/bibtex/bibtex.ts';
import { Debate } from '../../../../shared/model/debate.ts';
import type { CslItem, Source } from '../../../../shared/model/entities.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { sourcedDebate } from '../../../fixtures/sourced-debates.ts';

/** Returns the BibTeX of sources with these records. */
function bibtexOf(...records: readonly CslItem[]): string {
  const plain = { verbatim: false, mediaType: 'text/plain', text: 'a'.repeat(64), original: null };
  const sources = records.map((csl, index): Source => ({ ...plain, id: `s${index}`, csl }));
  return toBibtex(sourcedDebate({ with: { sources } }));
}

/** Returns the records as citation-js reads them back. */
function readBack(bibtex: string): readonly Record<string, unknown>[] {
  return new Cite(bibtex).data as unknown as readonly Record<string, unknown>[];
}

const ARTICLE = {
  type: 'article-journal',
  title: 'Local or national? 国家调查 📝',
  'container-title': 'Policy & Politics',
  author: [
    { family: 'Cooper', given: 'Yvette' },
    { family: 'Łódź', given: 'Ünal' },
  ],
  issued: { 'date-parts': [[2025, 1, 16]] },
  volume: '12',
  URL: 'https://example.org/a_b?c=1&d=50%25',
};

describe('sources as BibTeX', () => {
  test('are read back as they were', () => {
    const [article] = readBack(bibtexOf(ARTICLE));
    expect(article).toMatchObject({
      type: 'article-journal',
      title: ARTICLE.title,
      'container-title': 'Policy & Politics',
      author: ARTICLE.author,
      issued: ARTICLE.issued,
      URL: ARTICLE.URL,
    });
  });

  test('cannot end their field or start a command, whatever they are called', () => {
    const title = 'a } b {{ \\input{x} @book{y, 100 % $x_1^2$ ~ # & c';
    const records = readBack(
      bibtexOf({ type: 'book', title, publisher: '<i>never closed', author: [{ literal: '} x' }] }, ARTICLE),
    );
    expect(records.map((record) => record['title'])).toEqual([title, ARTICLE.title]);
    expect(records[0]).toMatchObject({
      publisher: 'never closed',
      author: [expect.objectContaining({ family: '} x' })],
    });
  });

  test('keep the braces of an address out of the file’s', () => {
    const [page] = readBack(bibtexOf({ type: 'webpage', title: 'A page', URL: 'https://example.org/{a}}' }));
    expect(page?.['URL']).toBe('https://example.org/%7Ba%7D%7D');
  });

  test('have a key each, of author, year and title', () => {
    const bibtex = bibtexOf(ARTICLE, ARTICLE, { type: 'book', title: '报告' });
    expect([...bibtex.matchAll(/^@\w+\{(.*),$/gmu)].map(([, key]) => key)).toEqual([
      'Cooper2025Local',
      'Cooper2025Local_2',
      'source',
    ]);
  });

  test('leave out what is neither text, name nor date', () => {
    const odd = { type: 'book', title: 'A', volume: {}, issued: { 'date-parts': [['soon']] }, author: [null, 'x'] };
    expect(bibtexOf(odd as unknown as CslItem)).toBe('@book{source,\n  title = {A},\n  key = {A},\n}\n');
  });

  test('are the same text for the same debate', () => {
    const debate = () => new Debate(sampleDebate({ sha256: () => 'a'.repeat(64) }).data);
    expect(toBibtex(debate())).toBe(toBibtex(debate()));
    expect(readBack(toBibtex(debate()))).toHaveLength(2);
  });
});
