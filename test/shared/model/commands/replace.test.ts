import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../../db/content.ts';
import { checkDebate } from '../../../../shared/model/check-debate.ts';
import { replaceInTexts, whyNotWritten } from '../../../../shared/model/commands/replace.ts';
import { beginWalk, editStop, viewsOf } from '../../../../shared/model/commands/walks.ts';
import { Debate } from '../../../../shared/model/debate.ts';
import { LIMITS } from '../../../../shared/model/limits.ts';
import { type TextPlace, textAt, writtenTexts } from '../../../../shared/model/written-texts.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { debateOf } from '../../../fixtures/debates.ts';

const ANY = { exact: false, whole: false };

function sample(): Debate {
  return new Debate(sampleDebate({ sha256 }).data);
}

function replaced(debate: Debate, words: string, replacement: string, places?: readonly TextPlace[]): Debate {
  const all = places ?? [...writtenTexts(debate)].map(({ place }) => place);
  debate.apply(replaceInTexts(debate, { query: { words, ...ANY }, replacement, places: all }));
  return debate;
}

describe('replacing words', () => {
  test('reaches every text that people wrote', () => {
    const debate = sample();
    const before = [...writtenTexts(debate)].filter(({ text }) => /e/i.test(text));
    replaced(debate, 'e', '3');
    expect(new Set(before.map(({ place }) => `${place.entity} ${place.field}`))).toEqual(
      new Set(
        [
          'statement text',
          'statement note',
          'relation note',
          'move words',
          'speaker name',
          'speaker otherNames',
          'speaker role',
          'map title',
          'source title',
          'excerpt note',
          'citation reason',
          'debate title',
          'debate description',
        ].filter((each) => before.some(({ place }) => `${place.entity} ${place.field}` === each)),
      ),
    );
    for (const { place, text } of before) {
      if (place.field !== 'otherNames')
        expect([place, textAt(debate, place)]).toEqual([place, text.replace(/e/gi, '3')]);
    }
    expect(checkDebate(debate)).toEqual([]);
  });

  test('leaves the texts and passages of sources as they are', () => {
    const before = sample();
    const after = replaced(sample(), 'e', '3');
    const quoted = (debate: Debate) =>
      [...debate.excerpts.values()].map(({ exact, prefix, suffix, start, end }) => [exact, prefix, suffix, start, end]);
    expect(quoted(after)).toEqual(quoted(before));
    expect([...after.sources.values()].map(({ text }) => text)).toEqual(
      [...before.sources.values()].map(({ text }) => text),
    );
  });

  test('reaches the titles of walks, and the headings and notes of their stops', () => {
    const debate = sample();
    const [map] = debate.mapsInOrder();
    if (map === undefined) throw new Error('The sample has no map.');
    let made = 0;
    const newId = () => `new ${made++}`;
    debate.apply(beginWalk(debate, { newId, title: 'The levy', views: viewsOf(map.id, [], 'statement') }));
    debate.apply(editStop(debate, { stop: 'new 1', title: 'A levy?', note: 'Ask who pays the levy.' }));
    replaced(debate, 'levy', 'duty');
    expect(debate.get('walk', 'new 0').title).toBe('The duty');
    expect(debate.get('stop', 'new 1')).toMatchObject({ title: 'A duty?', note: 'Ask who pays the duty.' });
    expect(checkDebate(debate)).toEqual([]);
  });

  test('leaves texts that were not chosen', () => {
    const debate = debateOf({ claims: { one: 'A tax.', two: 'A tax.' } });
    replaced(debate, 'tax', 'levy', [{ entity: 'statement', id: 'two', field: 'text' }]);
    expect([...debate.statements.values()].map(({ text }) => text)).toEqual(['A tax.', 'A levy.']);
  });

  test('takes the check off a citation whose claim reads otherwise', () => {
    const debate = sample();
    const [citation] = debate.citations.values();
    if (citation === undefined) throw new Error('The sample cites nothing.');
    debate.apply([
      {
        entity: 'citation',
        id: citation.id,
        before: { checkedBy: citation.checkedBy, checkedOn: citation.checkedOn },
        after: { checkedBy: 'Ann', checkedOn: '2025-02-01' },
      },
    ]);
    const place = { entity: 'statement', id: citation.statement, field: 'text' } as const;
    const [first = ''] = debate.get('statement', citation.statement).text.split(' ');
    replaced(debate, first, 'Whether', [place]);
    expect(debate.get('citation', citation.id)).toMatchObject({ checkedBy: '', checkedOn: null });
  });

  test('keeps a speaker findable by the name before, and replaces in the other names, too', () => {
    const speaker = {
      id: 'musk',
      kind: 'person',
      name: 'Elon Musk',
      otherNames: ['Musk', 'Mr Musk'],
      role: '',
      colour: '#000000',
    } as const;
    const debate = debateOf({ with: { speakers: [speaker] } });
    replaced(debate, 'Musk', 'Mask');
    expect(debate.get('speaker', 'musk')).toMatchObject({
      name: 'Elon Mask',
      otherNames: ['Mask', 'Mr Mask', 'Elon Musk'],
    });
  });

  test('is refused where a text would be empty or too long, and says which', () => {
    const claims = { tax: 'Tax', long: `Tax ${'x'.repeat(LIMITS.statementCharacters - 4)}` };
    const debate = debateOf({ claims });
    const place = { entity: 'statement', id: 'tax', field: 'text' } as const;
    expect(() => replaced(debate, 'tax', ' ', [place])).toThrow('The claim “Tax” would have nothing left as its text.');
    expect(() => replaced(debate, 'tax', 'levy', [{ ...place, id: 'long' }])).toThrow(
      /^The claim “Tax x+…” cannot be changed so: the statement is 20,001 characters long, and may have 20,000/,
    );
    expect(debate.get('statement', 'tax').text).toBe('Tax');
    expect(whyNotWritten(debate, place, 'Levy')).toBeNull();
  });

  test('passes over what is gone meanwhile, or has other words', () => {
    const debate = debateOf({ claims: { one: 'A levy.' } });
    const places = [
      { entity: 'statement', id: 'one', field: 'text' },
      { entity: 'statement', id: 'gone', field: 'text' },
      { entity: 'speaker', id: 'gone', field: 'otherNames', at: 3 },
    ] as const;
    expect(replaceInTexts(debate, { query: { words: 'tax', ...ANY }, replacement: 'levy', places })).toEqual([]);
  });
});
