import { describe, expect, test } from '@jest/globals';
import { exchangeOf } from '../../../../../shared/exchange/exchange.ts';
import { invert } from '../../../../../shared/model/change.ts';
import { checkDebate } from '../../../../../shared/model/check-debate.ts';
import { stancesOn } from '../../../../../shared/model/stances.ts';
import { passageOf } from '../../../../../shared/scene/exchange/passage.ts';
import { turnTimes } from '../../../../../shared/sources/turn-times.ts';
import { addTurns } from '../../../../../shared/sources/turns/adding/add-turns.ts';
import { turnsOf } from '../../../../../shared/sources/turns/transcript.ts';
import { turnFormOf } from '../../../../../shared/sources/turns/turn-form.ts';
import { exchangeDebate } from '../../../../fixtures/exchanges.ts';

const TEXT = `5.08pm
Ada Byron (Ockham) (Con)
It is so.

The Minister (Mary Somerville)
It was so.
Column 7
It is not so any more.

Ada Byron
Why?`;

/** Ada speaks in the debate already; Mary does not. */
function debate() {
  return exchangeDebate({ moves: [{ by: 'Ada Byron' }] });
}

function added(options: { at?: string; speakers?: ReadonlyMap<string, string> } = {}) {
  const target = debate();
  let ids = 0;
  const newId = () => `new-${ids++}`;
  const changes = addTurns(target, { newId, source: 'hansard', text: TEXT, turns: turnsOf(TEXT).turns, ...options });
  target.apply(changes);
  return { target, changes };
}

describe('turns added to a debate', () => {
  test('are moves after those that it has, by speakers that it has or that are made', () => {
    const { target } = added();
    expect(exchangeOf(target).moves.map(({ move }) => [move.speaker, move.act])).toEqual([
      ['Ada Byron', 'asserts'],
      ['Ada Byron', 'asserts'],
      ['new-0', 'asserts'],
      ['Ada Byron', 'asserts'],
    ]);
    expect(target.speakers.get('new-0')).toMatchObject({ name: 'Mary Somerville', role: 'Minister', kind: 'person' });
    expect(target.speakers.size).toBe(2);
  });

  test('make claims on no map, asserted by their speakers and resting on their excerpts', () => {
    const { target } = added();
    const claims = [...target.statements.values()].slice(1);
    expect(claims.map(({ kind, text }) => [kind, text])).toEqual([
      ['claim', 'It is so.'],
      ['claim', 'It was so. It is not so any more.'],
      ['claim', 'Why?'],
    ]);
    for (const { id } of claims) {
      expect(target.placementsByStatement.get(id)).toEqual([]);
      expect(stancesOn(target, id).assertedBy).toHaveLength(1);
      const [citation] = target.citationsByStatement.get(id);
      expect(target.movesByTargetStatement.get(id)[0]?.excerpt).toBe(citation?.excerpt);
    }
  });

  test('have excerpts that say what stands in the source', () => {
    const { target } = added();
    const excerpts = target.excerptsBySource.get('hansard');
    expect(excerpts.map(({ exact }) => exact)).toEqual([
      'It is so.',
      'It was so.\nColumn 7\nIt is not so any more.',
      'Why?',
    ]);
    expect(excerpts.map(({ start, end }) => TEXT.slice(start, end))).toEqual(excerpts.map(({ exact }) => exact));
    const words = [...target.moves.values()].slice(1).map((move) => move.words);
    expect(words).toEqual(['', 'It was so.\nIt is not so any more.', '']);
  });

  test('have the day that is given, with the time where the transcript has one', () => {
    const dates = (at?: string) => [...added(at === undefined ? {} : { at }).target.moves.values()].map((m) => m.at);
    expect(dates('2025-01-06')).toEqual([null, '2025-01-06T17:08', '2025-01-06', '2025-01-06']);
    expect(dates('2025-01')).toEqual([null, '2025-01', '2025-01', '2025-01']);
    expect(dates()).toEqual([null, null, null, null]);
  });

  test('may be given to another speaker than the one found', () => {
    const { target } = added({ speakers: new Map([['Mary Somerville', 'Ada Byron']]) });
    expect([...target.speakers.keys()]).toEqual(['Ada Byron']);
  });

  test('are one step, which leaves a sound debate, and nothing when taken back', () => {
    const { target, changes } = added();
    const untouched = debate();
    expect(checkDebate(target)).toEqual(checkDebate(untouched));
    target.apply(invert(changes));
    expect(target.toData()).toEqual(untouched.toData());
  });

  test('are refused with a date that is none', () => {
    expect(() => added({ at: 'yesterday' })).toThrow(/yesterday/);
  });
});

test('turns of a recording have the source remember when each was spoken, which the exchange shows', () => {
  const captions =
    'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ada Byron>It is so.\n\n01:12.500 --> 01:19.000\n<v Mary Lee>It is not.\n';
  const target = debate();
  let ids = 0;
  const form = { form: 'cues', example: null, speakers: [] } as const;
  const turns = turnsOf(captions).turns;
  target.apply(addTurns(target, { newId: () => `new-${ids++}`, source: 'hansard', text: captions, turns, form }));
  const { csl } = target.get('source', 'hansard');
  expect([turnTimes(csl).map(([, seconds]) => seconds), turnFormOf(csl).form]).toEqual([[1, 72.5], 'cues']);
  const origins = exchangeOf(target).moves.map(({ move }) => passageOf(target, move)?.origin);
  expect(origins.slice(-2)).toEqual([expect.stringMatching(/, 00:00:01$/), expect.stringMatching(/, 00:01:12\.500$/)]);
});
