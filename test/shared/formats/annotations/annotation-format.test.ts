import { describe, expect, test } from '@jest/globals';
import { ANNOTATIONS } from '../../../../shared/formats/annotations/annotation-format.ts';
import { toWebAnnotations } from '../../../../shared/formats/web-annotation.ts';
import { fileOf, importText } from '../../../fixtures/given-files.ts';
import { richDebate, textOf } from '../../../fixtures/random-debate.ts';
import { seededRandom } from '../../../fixtures/random-source.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const read = (value: object) => importText(ANNOTATIONS, JSON.stringify(value), 'a.jsonld');

describe('Web Annotations', () => {
  test('a quotation is a passage of its source, with tags and comments', async () => {
    const { data, notes } = await read({
      '@context': CONTEXT,
      id: 'urn:a',
      type: 'Annotation',
      created: '2020',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'law' },
        { type: 'TextualBody', value: '<p>Well said</p>', format: 'text/html' },
      ],
      target: {
        source: 'https://x.example/page#part',
        selector: [
          { type: 'TextPositionSelector', start: 1, end: 5 },
          { type: 'FragmentSelector', value: 'page=3', refinedBy: { type: 'TextQuoteSelector', exact: 'the words' } },
        ],
      },
    });
    expect(data.sources.map(({ csl }) => csl.URL)).toEqual(['https://x.example/page']);
    expect(data.excerpts.map(({ exact, tags, note }) => [exact, tags, note])).toEqual([
      ['the words', ['law'], 'Well said'],
    ]);
    expect(notes).toEqual([
      ...['created', 'target.selector[0].start', 'target.selector[0].end'].map(
        (place) =>
          `left-out (${place}): What stands under “${place.split('.').at(-1)}” is left out: a debate has no place for it.`,
      ),
      expect.stringContaining('their passage is lost'),
    ]);
  });

  test.each([
    ['a whole page', 'https://x.example', 'the whole source'],
    [
      'a part that no words tell',
      { source: 'https://x.example', selector: { type: 'XPathSelector', value: '/p' } },
      'XPathSelector',
    ],
    ['a selector elsewhere', { source: 'https://x.example', selector: 'https://y.example/s' }, 'https://y.example/s'],
    ['nothing', undefined, 'without a target'],
  ])('an annotation of %s is left out with what it says', async (_, target, words) => {
    const { data, notes } = await read({ '@context': CONTEXT, type: 'Annotation', bodyValue: 'A comment', target });
    expect(data.excerpts).toEqual([]);
    expect(notes.join()).toContain(words);
  });

  test('several targets become several passages, and pages elsewhere are named', async () => {
    const quote = (exact: string) => ({ source: 'https://x.example', selector: { type: 'TextQuoteSelector', exact } });
    const { data, notes } = await read({
      '@context': CONTEXT,
      type: 'AnnotationPage',
      next: 'https://x.example/2',
      items: [{ type: 'Annotation', target: { type: 'Composite', items: [quote('one'), quote('two')] } }],
    });
    expect(data.excerpts.map(({ exact }) => exact)).toEqual(['one', 'two']);
    expect(notes.filter((note) => note.includes('elsewhere') || note.includes('as many passages'))).toHaveLength(2);
  });

  test('what this program writes comes back: passages, tags, claims and judgements', async () => {
    const debate = richDebate(seededRandom(0));
    const { data } = await read(toWebAnnotations(debate, (hash) => textOf(hash) ?? ''));
    expect(data.excerpts.map(({ exact }) => exact)).toEqual(
      [...debate.table('excerpt').values()].map(({ exact }) => exact),
    );
    expect(data.citations).toHaveLength(debate.table('citation').size);
    expect(data.statements.map(({ text }) => text)).toEqual(['National.']);
  });

  test('is told from other JSON', () => {
    expect(ANNOTATIONS.recognises(fileOf(`{"@context":"${CONTEXT}","type":"Annotation","target":"x"}`))).toBe(true);
    expect(ANNOTATIONS.recognises(fileOf('{"type":"Annotation"}'))).toBe(false);
    expect(ANNOTATIONS.recognises(fileOf('[]'))).toBe(false);
  });
});
