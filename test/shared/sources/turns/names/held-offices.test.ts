import { describe, expect, test } from '@jest/globals';
import { heldOffices, mayHaveHeld } from '../../../../../shared/sources/turns/names/held-offices.ts';

describe('the offices in a description', () => {
  test.each([
    ['Home Secretary', [['home secretary', null, null]]],
    ['Home Secretary (2024–)', [['home secretary', '2024', null]]],
    ['The Home Secretary, 2016-07 to 2018-04-29', [['home secretary', '2016-07', '2018-04-29']]],
    ['Home Secretary since 2024', [['home secretary', '2024', null]]],
    ['Home Secretary (until 2018)', [['home secretary', null, '2018']]],
    [
      'Chair 2019-2022; Member for Ockham',
      [
        ['chair', '2019', '2022'],
        ['member for ockham', null, null],
      ],
    ],
    [
      'Chair (2019); Deputy Chair (2015 – present)',
      [
        ['chair', '2019', '2019'],
        ['deputy chair', '2015', null],
      ],
    ],
    ['', []],
  ])('%s', (role, offices) => {
    expect(heldOffices(role).map(({ office, from, to }) => [office, from, to])).toEqual(offices);
  });
});

describe('who may have held an office', () => {
  const role = 'Home Secretary (2016-07 – 2018)';
  test.each([
    ['2017-03-01', 'dated'],
    ['2018-12-31', 'dated'],
    ['2016', 'dated'],
    ['2016-06-30', null],
    ['2019', null],
    [null, 'perhaps'],
  ])('on %s: %s', (on, held) => {
    expect(mayHaveHeld(role, 'The Home Secretary', on)).toBe(held);
  });

  test('is not told by a description without a time, nor one of another office', () => {
    expect(mayHaveHeld('Home Secretary', 'Home Secretary', '2017')).toBe('perhaps');
    expect(mayHaveHeld(role, 'Prime Minister', '2017')).toBeNull();
  });
});
