import { describe, expect, test } from '@jest/globals';
import { hold } from './contest.ts';
import type { Measurement } from './measurement.ts';
import { median } from './median.ts';
import { markdownTable } from './table.ts';

const took = (ms: number, peakMb: number | null = null): Measurement => ({ ms, cpuMs: ms / 2, peakMb });

/** Returns a contestant that takes `times`, one after the other, and writes its name into `order`. */
function taking(name: string, times: readonly Measurement[], order: string[] = []) {
  const left = [...times];
  return async (): Promise<Measurement> => {
    order.push(name);
    const next = left.shift();
    if (next === undefined) throw new Error(`${name} ran more often than it should\nand more`);
    return next;
  };
}

const contest = { subject: 'made up', name: 'Something', size: 10_000, rounds: 3 };
const silent = () => {};

describe('the median', () => {
  test('is the middle of an odd number of values in any order', () => {
    expect(median([30, 1, 2])).toBe(2);
  });

  test('is the mean of the two in the middle of an even number', () => {
    expect(median([4, 100, 1, 2])).toBe(3);
  });

  test('of nothing is refused', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('a contest', () => {
  test('runs ours and the peers in turn, and gives medians of time and the largest memory', async () => {
    const order: string[] = [];
    const ours = taking('ours', [took(9, 50), took(3, 70), took(4, 60)], order);
    const peers = [{ name: 'peer', run: taking('peer', [took(2), took(1), took(8)], order) }];
    const [row] = await hold({ ...contest, ours, peers }, silent);
    expect(order).toEqual(['ours', 'peer', 'ours', 'peer', 'ours', 'peer']);
    expect(row).toMatchObject({ ours: { ms: 4, cpuMs: 2, peakMb: 70, runs: 3 }, theirs: { ms: 2, peakMb: null } });
    expect(row?.ratio).toBe(2);
  });

  test('runs a slow peer less often, and one that fails never again, but says why', async () => {
    const ours = taking('ours', [took(1), took(1), took(1)]);
    const peers = [
      { name: 'slow', runs: 1, run: taking('slow', [took(4)]) },
      { name: 'broken', run: taking('broken', []) },
    ];
    const rows = await hold({ ...contest, ours, peers }, silent);
    expect(rows).toMatchObject([
      { peer: 'slow', theirs: { ms: 4, runs: 1 }, ratio: 0.25 },
      { peer: 'broken', theirs: { reason: 'broken ran more often than it should' }, ratio: null },
    ]);
  });

  test('without peers is one row', async () => {
    const rows = await hold({ ...contest, ours: taking('ours', [took(1), took(2), took(3)]), peers: [] }, silent);
    expect(rows).toMatchObject([{ ours: { ms: 2 }, peer: null, theirs: null, ratio: null }]);
  });
});

test('the table has a line of equal length for each row, numbers to the right, and says what is missing', async () => {
  const ours = taking('ours', [took(1234, 99.6), took(1234, 99.6), took(1234, 99.6)]);
  const peers = [
    { name: 'peer', run: taking('peer', [took(2.345), took(2.345), took(2.345)]) },
    { name: 'broken', run: taking('broken', []) },
  ];
  const lines = markdownTable(await hold({ ...contest, ours, peers }, silent)).split('\n');
  expect(lines).toHaveLength(4);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines[1]).toMatch(/^\| -+ \| -+: \|/);
  const cells = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  expect(cells[2]?.slice(1, -2)).toEqual([
    ...['Something', '10,000', '1234', '617', '100'],
    ...['peer', '2.35', '1.17', '–', '526.23', '3 : 3'],
  ]);
  expect(cells[3]?.slice(6)).toEqual([
    ...['broken', '–', '–', '–', '–', '3', 'broken: broken ran more often than it should', ''],
  ]);
});
