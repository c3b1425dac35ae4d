import { describe, expect, test } from '@jest/globals';
import { type Arrow, circlesAmong, withoutImplied } from '../../scripts/rooms/graph.ts';
import { roomTable } from '../../scripts/rooms/room-table.ts';

const arrows = (text: string): Arrow[] => text.split(' ').map((each) => ({ from: each[0] ?? '', to: each[1] ?? '' }));

describe('arrows', () => {
  test('that lead back are a circle, whichever way was gone first', () => {
    expect(circlesAmong(arrows('ab bc cd db ea'))).toEqual([['b', 'c', 'd']]);
    expect(circlesAmong(arrows('ab ac bd cd'))).toEqual([]);
  });

  test('that follow from others are left out', () => {
    expect(withoutImplied(arrows('ab bc ac ad'))).toEqual(arrows('ab bc ad'));
  });
});

describe('the table of rooms', () => {
  const table = (...rows: string[]) =>
    ['| Room | What belongs there | May import |', '|---|---|---|', ...rows, ''].join('\n');

  test('names rooms beside the row, in its top folder, or from the root', () => {
    const text = table(
      '| `a/b/` | words | nothing |',
      '| `a/c/d/` | words | `b`, `x`, Electron |',
      '| `x/` | words | `a` |',
    );
    expect(roomTable(text)).toEqual([
      { path: 'a/b', mayImport: [], mayUseElectron: false },
      { path: 'a/c/d', mayImport: ['a/b', 'x'], mayUseElectron: true },
      { path: 'x', mayImport: ['a'], mayUseElectron: false },
    ]);
  });

  test('may not name what is no room', () => {
    expect(() => roomTable(table('| `a/` | words | `b` |'))).toThrow('lets a import b');
  });
});
