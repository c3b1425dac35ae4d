import { expect, test } from '@jest/globals';
import { claimText, LONGEST_CLAIM } from '../../../shared/sources/claim-text.ts';

const padding = 'And there is more to be said about it. '.repeat(10);

test('short words are the claim, on one line', () => {
  expect(claimText('  Inquiries\nshould   be local. ')).toBe('Inquiries should be local.');
});

test('of many words the first sentence is the claim, which no abbreviation ends', () => {
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
  expect(claimText('👩'.repeat(400)).isWellFormed()).toBe(true);
});
