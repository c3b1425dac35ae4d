import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { turnsOf } from '../../../../shared/sources/turns/transcript.ts';

const NAMES = [
  'Ann Lee',
  'MR. HALE',
  'Lord Black (Con)',
  'The Minister (Bo Ek)',
  'Q',
  'Mme la présidente',
  '主席',
  'Speaker 1',
];
const WORDS = [
  'It is late.',
  '1400',
  '5.30pm',
  'Prayers',
  '(Applause)',
  '(Bo Ek [SPD]: Nein!)',
  'Column 5',
  '— so',
  '',
  '💬',
  'Two: one',
];
const BETWEEN = [': ', '. ', '. – ', '\n', '\n\n', '\t', '  0:12\n', '：', ' (12:31): ', ' '];
const piece = fc.tuple(
  fc.constantFrom(...NAMES),
  fc.constantFrom(...BETWEEN),
  fc.constantFrom(...WORDS),
  fc.constantFrom('\n', '\n\n'),
);
const text = fc.array(fc.oneof(piece, fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('\n', '\n\n'))), {
  maxLength: 12,
});

test('whatever a text is, every word is under one speaker at most, at its place', () => {
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.flat().join('');
      const { turns, unassigned, leftOut, reason } = turnsOf(whole);
      const places = [...turns, ...unassigned].toSorted((a, b) => a.start - b.start);
      let end = 0;
      for (const place of places) {
        expect(place.start).toBeGreaterThanOrEqual(end);
        expect(place.end).toBeGreaterThan(place.start);
        end = place.end;
        const slice = whole.slice(place.start, place.end);
        for (const word of place.text.split(/\s+/u)) expect(slice).toContain(word);
      }
      for (const line of leftOut)
        expect(whole.slice(line.start, line.end).replace(/\s/gu, '')).toBe(line.text.replace(/\s/gu, ''));
      expect(turns.length === 0).toBe(reason !== '');
    }),
    { numRuns: 300 },
  );
});
