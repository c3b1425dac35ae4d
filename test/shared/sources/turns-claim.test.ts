import { expect, test } from '@jest/globals';
import { claimText, LONGEST_CLAIM } from '../../../shared/sources/turns-claim.ts';

const padding = 'And there is more to be said about it. '.repeat(10);

test('a short turn is the claim as it stands, without what was left out of the record', () => {
  expect(claimText('[…] It is so. A further inquiry\n\nwould take years. […]')).toBe(
    'It is so. A further inquiry would take years.',
  );
});

test('a long turn gives its first sentence, which no abbreviation ends', () => {
  const first = 'I thank my right hon. Friend and Mr. J. Smith for what they said.';
  expect(claimText(`${first} ${padding}`)).toBe(first);
});

test('a long first sentence is cut at a word, and says so', () => {
  const claim = claimText(`It is so, ${'and so on, '.repeat(40)}for ever.`);
  expect(claim).toMatch(/^It is so, .* (and|so|on)…$/);
  expect(claim.length).toBeLessThanOrEqual(LONGEST_CLAIM);
});

test('a sentence without spaces is cut between characters', () => {
  expect(claimText('国'.repeat(400))).toBe(`${'国'.repeat(LONGEST_CLAIM - 1)}…`);
  expect(claimText(`a${'💔'.repeat(400)}`).isWellFormed()).toBe(true);
});

test('a turn of nothing but brackets keeps them', () => {
  expect(claimText('[Interruption.]')).toBe('[Interruption.]');
});
