import { describe, expect, test } from '@jest/globals';
import { unjudged } from '../../../shared/model/citation.ts';
import type { Move } from '../../../shared/model/entities.ts';
import { CARD_WIDTH, type CardLayout, layOutCard, MOST_LINES } from '../../../shared/scene/card.ts';
import { type DebateSketch, debateOf, orderKey } from '../../fixtures/debates.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const role = { label: 'Claim', look: null };

function cardOf(text: string, more: DebateSketch['with'] = {}): CardLayout {
  const debate = debateOf({ claims: { claim: text }, with: more });
  return layOutCard(debate, debate.get('statement', 'claim'), role, typesetter);
}

function asserted(...names: string[]): DebateSketch['with'] {
  return {
    speakers: names.map((name) => ({
      id: name,
      kind: 'person' as const,
      name,
      otherNames: [],
      role: '',
      colour: '#112233',
    })),
    moves: names.map(
      (name, i): Move => ({
        id: `move-${name}`,
        speaker: name,
        act: 'asserts',
        target: { statement: 'claim' },
        at: null,
        words: '',
        excerpt: null,
        replyTo: null,
        order: orderKey(i),
      }),
    ),
  };
}

describe('the text of a card', () => {
  test('stands in lines that fit between its edges', () => {
    const card = cardOf('Local inquiries have no power to compel witnesses, nor to call for papers.');
    expect(card.text.length).toBeGreaterThan(1);
    expect(Math.max(...card.text.map((line) => line.width))).toBeLessThan(CARD_WIDTH - 28);
  });

  test('is shown whole up to twelve lines', () => {
    const card = cardOf('one two three four five six seven eight nine ten '.repeat(6));
    expect(card.text.length).toBeLessThanOrEqual(MOST_LINES);
    expect(card.more).toBeNull();
  });

  test('says how many words follow after twelve lines', () => {
    const words = Array.from({ length: 200 }, (_, i) => `word${i}`);
    const card = cardOf(words.join(' '));
    const shown = card.text
      .map((line) => line.text)
      .join(' ')
      .split(' ').length;
    expect(card.text).toHaveLength(MOST_LINES);
    expect(card.wordsCut).toBe(200 - shown);
    expect(card.more?.text).toBe(`… ${200 - shown} more words`);
  });

  test('says that something follows where that has no words', () => {
    const card = cardOf('💔'.repeat(1000));
    expect(card.text).toHaveLength(MOST_LINES);
    expect(card.more?.text).toBe('… 1 more word');
  });

  test('says nothing of empty lines that are cut', () => {
    expect(cardOf(`word${'\n'.repeat(30)}`).more).toBeNull();
  });

  test('counts thousands of words legibly', () => {
    expect(cardOf('word '.repeat(3000)).more?.text).toMatch(/^… 2,9\d\d more words$/u);
  });

  test('makes the card as high as it needs to be', () => {
    const one = cardOf('Short.');
    const two = cardOf('Short, but long enough to take a second line.');
    expect(two.height - one.height).toBe(20 * (two.text.length - one.text.length));
  });

  test('leaves an empty card the height of one line', () => {
    expect(cardOf('').height).toBe(cardOf('x').height);
  });
});

describe('the names on a card', () => {
  test('are those who assert the claim', () => {
    expect(cardOf('A claim', asserted('Yvette Cooper')).speaker?.text).toBe('Yvette Cooper');
  });

  test('are counted where they do not all fit', () => {
    const card = cardOf('A claim', asserted('Yvette Cooper', 'Chris Philp', 'Keir Starmer', 'Baroness Louise Casey'));
    expect(card.speaker?.text).toBe('Yvette Cooper, Chris Philp and 2 more');
  });

  test('are cut with an ellipsis where one alone is too long', () => {
    const card = cardOf('A claim', asserted('The Independent Inquiry into Child Sexual Abuse and Its Truth Project'));
    expect(card.speaker?.text).toMatch(/^The Independent Inquiry into .*…$/u);
    expect(card.speaker?.width).toBeLessThan(CARD_WIDTH - 28);
  });

  test('cannot turn one another', () => {
    const card = cardOf('A claim', asserted('Ada\u202e', 'Grace'));
    expect(card.speaker?.runs.find((run) => run.text.includes('Grace'))?.rtl).toBe(false);
  });

  test('leave room for the number of passages cited', () => {
    const citations = [1, 2].map((n) => unjudged({ id: `c${n}`, statement: 'claim', excerpt: `e${n}` }));
    const card = cardOf('A claim', { ...asserted('Yvette Cooper'), citations });
    expect(card.passages?.text).toBe('2');
  });

  test('tell who denies the claim', () => {
    const { speakers, moves } = asserted('Keir Starmer') ?? {};
    const denied = (moves ?? []).map((move) => ({ ...move, act: 'denies' as const }));
    const card = cardOf('A claim', { speakers: speakers ?? [], moves: denied });
    expect(card.denier?.text).toBe('Denied by Keir Starmer');
    expect(card.speaker).toBeNull();
  });
});
