import { beforeEach, describe, expect, test } from '@jest/globals';
import { Vouchers } from '../../../electron/requests/vouchers.ts';
import type { Voucher } from '../../../shared/contract/fields.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';

const window = new FakeWindow();
let now: number;
let vouchers: Vouchers;
beforeEach(() => {
  now = 1000;
  vouchers = new Vouchers(() => now);
});

const NONE = '' as Voucher;
const ENDED = expect.objectContaining({ code: 'NotFound' });

describe('a voucher for what was dropped', () => {
  test('stands for the path, once', () => {
    const voucher = vouchers.give(window, 'debate', '/a.debate');
    expect(voucher).toMatch(/^[\w-]{32}$/);
    expect(vouchers.redeem(window, ['debate'], voucher)).toBe('/a.debate');
    expect(() => vouchers.redeem(window, ['debate'], voucher)).toThrow(ENDED);
  });

  test('is good for its purpose alone, and a wrong try does not use it up', () => {
    const voucher = vouchers.give(window, 'source', '/a.pdf');
    expect(() => vouchers.redeem(window, ['debate', 'recent'], voucher)).toThrow(ENDED);
    expect(vouchers.redeem(window, ['source'], voucher)).toBe('/a.pdf');
  });

  test('is good in its window alone', () => {
    const voucher = vouchers.give(window, 'debate', '/a.debate');
    expect(() => vouchers.redeem(new FakeWindow(), ['debate'], voucher)).toThrow(ENDED);
  });

  test('ends after a minute', () => {
    const voucher = vouchers.give(window, 'debate', '/a.debate');
    now += 60_001;
    expect(() => vouchers.redeem(window, ['debate'], voucher)).toThrow(ENDED);
  });

  test('ends where a hundred others came after it, and with its window', () => {
    const first = vouchers.give(window, 'source', '/first');
    const later = Array.from({ length: 100 }, (_, place) => vouchers.give(window, 'source', `/${place}`));
    expect(() => vouchers.redeem(window, ['source'], first)).toThrow(ENDED);
    expect(vouchers.redeem(window, ['source'], later[0] ?? NONE)).toBe('/0');
    vouchers.letGo(window);
    expect(() => vouchers.redeem(window, ['source'], later[1] ?? NONE)).toThrow(ENDED);
  });
});

describe('a voucher for a recent debate', () => {
  test('is good again and again while it is listed, and the same', () => {
    const [voucher = NONE] = vouchers.list(window, ['/a.debate']);
    now += 1_000_000;
    expect(vouchers.redeem(window, ['recent'], voucher)).toBe('/a.debate');
    expect(vouchers.list(window, ['/b.debate', '/a.debate'])[1]).toBe(voucher);
    expect(vouchers.redeem(window, ['recent'], voucher)).toBe('/a.debate');
    vouchers.list(window, ['/b.debate']);
    expect(() => vouchers.redeem(window, ['recent'], voucher)).toThrow(ENDED);
  });

  test('outlives what is dropped meanwhile', () => {
    const [voucher = NONE] = vouchers.list(window, ['/a.debate']);
    for (let place = 0; place < 200; place++) vouchers.give(window, 'source', `/${place}`);
    expect(vouchers.redeem(window, ['recent'], voucher)).toBe('/a.debate');
  });
});
