import { describe, expect, test } from '@jest/globals';
import { toWebAnnotations } from '../../../shared/formats/web-annotation.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { sourcedDebate, sourcedSketch, TEXTS, textOf } from '../../fixtures/sourced-debates.ts';

interface Selector {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Item {
  readonly id: string;
  readonly motivation: readonly string[];
  readonly body?: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: { readonly source: string; readonly selector: readonly Selector[] };
}

function itemsOf(value: object): readonly Item[] {
  return (value as { first: { items: readonly Item[] } }).first.items;
}

describe('excerpts as web annotations', () => {
  const collection = toWebAnnotations(sourcedDebate(), textOf);
  const [said, refused, reported] = itemsOf(collection);

  test('are a collection with one page', () => {
    expect(collection).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', expect.anything()],
      id: 'urn:counterclaim:debate:debate',
      type: 'AnnotationCollection',
      label: 'A debate',
      total: 3,
      first: { type: 'AnnotationPage', startIndex: 0 },
    });
  });

  test('select by quote, by position and by page', () => {
    expect(said?.target).toEqual({
      type: 'SpecificResource',
      source: 'https://example.org/hansard',
      state: { type: 'TimeState', cached: `urn:counterclaim:text:${'a'.repeat(64)}` },
      selector: [
        { type: 'TextQuoteSelector', exact: 'Inquiries should be local.', prefix: 'd: “', suffix: '” 国家' },
        { type: 'TextPositionSelector', start: 23, end: 49 },
        {
          type: 'FragmentSelector',
          conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
          value: 'page=7',
          refinedBy: expect.objectContaining({ type: 'TextQuoteSelector' }),
        },
      ],
    });
    expect(reported?.target.source).toBe('urn:counterclaim:source:note');
  });

  test('have positions in code points, after emoji too', () => {
    const points = [...(TEXTS['a'.repeat(64)] ?? '')];
    const at = refused?.target.selector[1];
    expect(points.slice(at?.start, at?.end).join('')).toBe('国家调查 was refused.');
  });

  test('carry the note, the tags, and the statements that cite them', () => {
    expect(said?.body?.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['commenting', 'The key words'],
      ['tagging', 'policy'],
      ['tagging', 'local'],
      ['linking', 'A local one.'],
      ['linking', 'A national one.'],
    ]);
    expect(said?.motivation).toEqual(['commenting', 'tagging', 'linking']);
    expect([refused?.body, refused?.motivation]).toEqual([undefined, ['highlighting']]);
  });

  test('have ids that are addresses, whatever the ids in the debate are', () => {
    const [excerpt] = sourcedSketch.with?.excerpts ?? [];
    const excerpts = excerpt === undefined ? [] : [{ ...excerpt, id: 'a b/<é>' }];
    const debate = sourcedDebate({
      ...sourcedSketch,
      with: { ...sourcedSketch.with, excerpts, citations: [], moves: [] },
    });
    expect(itemsOf(toWebAnnotations(debate, textOf))[0]?.id).toBe('urn:counterclaim:excerpt:a%20b%2F%3C%C3%A9%3E');
  });

  test('are an empty collection without a page where there are none', () => {
    const empty = toWebAnnotations(sourcedDebate({ claims: { one: 'One.' } }), textOf);
    expect(empty).toMatchObject({ total: 0 });
    expect(empty).not.toHaveProperty('first');
  });
});

test('excerpts as web annotations say how far a claim is judged to be from the words, and nothing where nobody judged that', () => {
  const data = sourcedDebate().toData();
  const judged = { fidelity: 'interpretation', reason: 'It says more', attribution: 'reported' } as const;
  const citations = data.citations.map((each) => (each.id === 'c0' ? { ...each, ...judged } : each));
  const bodies = itemsOf(toWebAnnotations(new Debate({ ...data, citations }), textOf)).flatMap(
    ({ body }) => body ?? [],
  );
  const value = 'Interpretation. It says more. Reported by the speaker.';
  const statement = `urn:counterclaim:statement:${data.citations.find(({ id }) => id === 'c0')?.statement}`;
  expect(bodies.filter(({ purpose }) => purpose === 'assessing')).toEqual([
    {
      type: 'TextualBody',
      purpose: 'assessing',
      value,
      format: 'text/plain',
      statement,
      ...judged,
      checkedBy: '',
      checkedOn: null,
    },
  ]);
});
