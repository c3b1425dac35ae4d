import { describe, expect, test } from '@jest/globals';
import type { Speaker } from '../../../../../shared/model/entities.ts';
import { speakersFor } from '../../../../../shared/sources/turns/adding/turn-speakers.ts';
import { debateOf } from '../../../../fixtures/debates.ts';

function person(id: string, name: string, role = ''): Speaker {
  return { id, kind: 'person', name, otherNames: [], role, colour: '#3d6fb6' };
}

const debate = debateOf({
  with: {
    speakers: [
      person('cooper', 'Yvette Cooper', 'Home Secretary'),
      person('starmer', 'Keir Starmer', 'Prime Minister'),
      person('casey', 'Baroness Louise Casey'),
      person('gregoire', 'Zoë Grégoire'),
      { ...person('lind', 'Mayor A. Lind'), otherNames: ['Mayor Lind', 'Anna Berg'] },
      person('smith-a', 'Ann Smith'),
      person('smith-b', 'Ben Smith'),
    ],
  },
});

/** Returns who is taken for somebody who speaks under `name`. */
function found(name: string): string | null | undefined {
  return speakersFor(debate, [{ speaker: name, role: '' }])[0]?.existing;
}

/** Returns who is proposed for somebody who speaks under `name`. */
function proposed(name: string): string | null | undefined {
  return speakersFor(debate, [{ speaker: name, role: '' }])[0]?.perhaps;
}

describe('a speaker of the debate', () => {
  test.each([
    ['Yvette Cooper', 'cooper'],
    ['YVETTE COOPER', 'cooper'],
    ['Sir Keir Starmer KC', 'starmer'],
    ['Louise Casey', 'casey'],
    ['Dr Zoe Gregoire', 'gregoire'],
    ['Mayor Lind', 'lind'],
    ['Ms Anna BERG', 'lind'],
  ])('is found for %s', (name, id) => {
    expect(found(name)).toBe(id);
  });

  test.each([
    ['Starmer', 'starmer'],
    ['Mr Starmer', 'starmer'],
    ['K. Starmer', 'starmer'],
    ['Baroness Casey', 'casey'],
    ['The Prime Minister', 'starmer'],
    ['The Home Secretary', 'cooper'],
  ])('is only proposed for %s, which may be another', (name, id) => {
    expect([found(name), proposed(name)]).toEqual([null, id]);
  });

  test.each(['Smith', 'Mr Speaker', 'Yvette Coop', 'Carol Cooper', 'Mr Casey', 'Lord Casey', 'Keir Starmer Jr'])(
    'is neither taken nor proposed for %s',
    (name) => {
      expect([found(name), proposed(name)]).toEqual([null, null]);
    },
  );
});

describe('speakers of a transcript', () => {
  test('come once each, in the order in which they speak, with the number of their turns', () => {
    const turns = ['Zed Young', 'Yvette Cooper', 'Zed Young'].map((speaker) => ({ speaker, role: '' }));
    expect(speakersFor(debate, turns).map(({ name, turns: count }) => [name, count])).toEqual([
      ['Zed Young', 2],
      ['Yvette Cooper', 1],
    ]);
  });

  test('that are new get the role that was given, and colours of their own', () => {
    const [zed, members] = speakersFor(debate, [
      { speaker: 'Zed Young', role: '' },
      { speaker: 'Hon. Members', role: '' },
      { speaker: 'Zed Young', role: 'Lidcot, LD' },
    ]);
    expect(zed).toMatchObject({ existing: null, proposed: { kind: 'person', name: 'Zed Young', role: 'Lidcot, LD' } });
    expect(members).toMatchObject({ existing: null, proposed: { kind: 'group', name: 'Hon. Members' } });
    expect(new Set(['#3d6fb6', zed?.proposed.colour, members?.proposed.colour]).size).toBe(3);
  });
});

describe('of several who may be meant', () => {
  const several = debateOf({
    with: {
      speakers: [
        person('first', 'Ann Hale', 'Home Secretary (2016–2018)'),
        person('second', 'Bo Reed', 'Home Secretary (2018-04 – 2019)'),
        person('south', 'Cy Smith', 'Ockham, Con'),
        person('north', 'Di Smith', 'Jedburgh, Ind'),
      ],
    },
  });
  const perhaps = (speaker: string, role: string, on: string | null) =>
    speakersFor(several, [{ speaker, role }], on)[0]?.perhaps;

  test('the holder of the office on that day is proposed, and nobody where the day does not tell', () => {
    expect(perhaps('The Home Secretary', '', '2017-01-16')).toBe('first');
    expect(perhaps('The Home Secretary', '', '2019-01-16T12:30')).toBe('second');
    expect(perhaps('The Home Secretary', '', '2018-05')).toBeNull();
    expect(perhaps('The Home Secretary', '', '2025')).toBeNull();
    expect(perhaps('The Home Secretary', '', null)).toBeNull();
  });

  test('the one with the constituency is proposed', () => {
    expect(perhaps('Mr Smith', 'Jedburgh', null)).toBe('north');
    expect(perhaps('Mr Smith', '', null)).toBeNull();
  });
});
