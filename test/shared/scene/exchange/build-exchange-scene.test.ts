import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Debate } from '../../../../shared/model/debate.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { buildExchangeScene } from '../../../../shared/scene/exchange/build-exchange-scene.ts';
import { bottom, right } from '../../../../shared/scene/geometry.ts';
import { exchangeDebate } from '../../../fixtures/exchanges.ts';
import { LONG_TEXT } from '../../../fixtures/scenes.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

const look = { theme: 'light', typesetter } as const;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const sample = new Debate(sampleDebate({ sha256 }).data);

describe('the exchange between Musk and Starmer', () => {
  const scene = buildExchangeScene(sample, { ...look, map: 'map-musk-starmer' });
  const described = (kind: string) => scene.elements.filter((e) => e.kind === kind).map((e) => e.description);

  test('reads from top to bottom: accusation, denial, counter-accusation, accusation repeated', () => {
    expect(described('move').map((text) => text.split(':', 1)[0])).toEqual([
      'Elon Musk asserts',
      'Elon Musk asserts',
      'Keir Starmer denies',
      'Keir Starmer asserts',
      'Keir Starmer concedes',
      'Keir Starmer asserts',
      'Keir Starmer asserts',
      'Elon Musk asserts',
    ]);
    const tops = scene.elements.filter((e) => e.kind === 'move').map(({ bounds }) => bounds.y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  test('says who speaks, when, and what is a reply to whom', () => {
    expect(described('lane')).toEqual(['Elon Musk, Businessman, owner of X', 'Keir Starmer, Prime Minister']);
    expect(described('time')).toEqual(['January 2025']);
    expect(described('reply').at(-1)).toBe('In reply to Keir Starmer.');
  });

  test('has nobody’s words in quotation marks, for the notes quote nobody', () => {
    expect(described('move').filter((text) => !text.includes('Reported in Briefing note'))).toEqual([]);
    const faces = scene.elements.flatMap(({ shapes }) =>
      shapes.map((s) => (s.type === 'text' ? s.style.typeface : '')),
    );
    expect(faces).not.toContain('serif');
  });

  test('is called like its map, and says what it is', () => {
    expect([scene.title, scene.summary]).toEqual(['The Musk–Starmer exchange', 'Exchange with 8 moves by 2 speakers.']);
  });
});

describe('the scene of an exchange', () => {
  test('holds all that is drawn, and is the same every time', () => {
    const scene = buildExchangeScene(sample, look);
    const outside = scene.elements.filter(
      ({ bounds }) => bounds.x < 0 || bounds.y < 0 || right(bounds) > scene.width || bottom(bounds) > scene.height,
    );
    expect(outside).toEqual([]);
    expect(buildExchangeScene(sample, look)).toEqual(scene);
  });

  test('says so when nobody has said anything yet', () => {
    const words = (map: string | null) =>
      buildExchangeScene(exchangeDebate({ moves: [] }), { ...look, map }).elements.at(-1)?.description;
    expect(words(null)).toBe('Nobody has said anything in this debate yet.');
    expect(words('map')).toBe('Nobody has said anything about the statements on this map yet.');
  });

  test('keeps the whole text of a card that cannot show it', () => {
    const debate = exchangeDebate({ moves: [{ by: 'Ann', words: LONG_TEXT }, { by: 'Ben' }] });
    expect(buildExchangeScene(debate, look).texts).toEqual([
      {
        id: 'm0',
        of: 'move',
        number: null,
        heading: 'Ann asserts',
        text: expect.stringContaining(LONG_TEXT),
        isCut: true,
        speakers: '',
        quotations: [],
      },
      {
        id: 'm1',
        of: 'move',
        number: null,
        heading: 'Ben asserts',
        text: 'It is so.',
        isCut: false,
        speakers: '',
        quotations: [],
      },
    ]);
  });

  test('does not quote again the excerpt that a card shows, and lists its source', () => {
    const passages = { 'e-own': 'It was so.' };
    const debate = exchangeDebate({ passages, moves: [{ by: 'Ann', excerpt: 'e-own' }] });
    const { texts, references } = buildExchangeScene(debate, look);
    expect(texts).toMatchObject([{ text: expect.stringContaining('It was so.'), quotations: [] }]);
    expect(references).toMatchObject([{ numbers: [] }]);
  });

  test('quotes an excerpt that a card has no room for, or other words than', () => {
    const passages = { 'e-own': 'It was so.' };
    const debate = exchangeDebate({ passages, moves: [{ by: 'Ann', excerpt: 'e-own', words: 'Yes, it was.' }] });
    expect(buildExchangeScene(debate, look).texts).toMatchObject([{ quotations: [{ words: 'It was so.' }] }]);
  });

  test('names what no bundled font can draw', () => {
    const debate = exchangeDebate({ moves: [{ by: 'Ann', words: 'ไทย' }] });
    expect(buildExchangeScene(debate, look).unsupported).toMatchObject([{ script: 'Thai' }]);
  });

  test('is refused for a map that is not there', () => {
    expect(() => buildExchangeScene(sample, { ...look, map: 'none' })).toThrow(/no map/);
  });
});
