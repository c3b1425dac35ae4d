import { expect, test } from '@jest/globals';
import { claimOfTurn } from '../../../../../shared/sources/turns/adding/claim-of-turn.ts';

test('a turn is the claim as it stands, without what was left out of the record', () => {
  expect(claimOfTurn('[…] It is so. A further inquiry\n\nwould take years. […]')).toBe(
    'It is so. A further inquiry would take years.',
  );
});

test('a turn of nothing but brackets keeps them', () => {
  expect(claimOfTurn('[Interruption.]')).toBe('[Interruption.]');
});
