/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { offsetOf, placeOf } from '../../../../renderer/features/reader/text-offsets.ts';

const TEXT = ['The 👩‍👩‍👧 spoke.', 'שלום לכולם', '国家调查', ''];
let blocks: HTMLElement;
let starts: number[];

beforeEach(() => {
  blocks = document.createElement('div');
  starts = [];
  let at = 0;
  for (const text of TEXT) {
    const block = document.createElement('p');
    block.dataset['start'] = String(at);
    starts.push(at);
    // Cut where marks might be, in the middle of words and of a line.
    for (const part of [text.slice(0, 3), text.slice(3, 12), text.slice(12)]) {
      if (part === '') continue;
      const span = document.createElement('span');
      span.textContent = part;
      block.append(span);
    }
    blocks.append(block);
    at += text.length + 2;
  }
  document.body.replaceChildren(blocks);
});

describe('places in the page and offsets in the text', () => {
  test('are each other’s, for every offset in a block', () => {
    for (const [index, text] of TEXT.entries()) {
      for (let within = 0; within <= text.length; within++) {
        const offset = (starts[index] ?? 0) + within;
        const place = placeOf(blocks, offset);
        if (place === null) throw new TypeError('No place.');
        expect(offsetOf(blocks, place)).toBe(offset);
      }
    }
  });

  test('between blocks are the end of the one before', () => {
    const place = placeOf(blocks, (starts[1] ?? 0) - 1);
    expect(place && offsetOf(blocks, place)).toBe((starts[0] ?? 0) + (TEXT[0]?.length ?? 0));
  });

  test('that the browser gives as elements are known too', () => {
    const [first, second] = blocks.children;
    if (!first || !second) throw new TypeError('No blocks.');
    expect(offsetOf(blocks, { node: blocks, offset: 1 })).toBe(starts[1]);
    expect(offsetOf(blocks, { node: blocks, offset: 4 })).toBe(starts[3]);
    expect(offsetOf(blocks, { node: second, offset: 1 })).toBe((starts[1] ?? 0) + 3);
    expect(offsetOf(blocks, { node: first, offset: 0 })).toBe(0);
  });

  test('are none outside', () => {
    expect(offsetOf(blocks, { node: document.body, offset: 0 })).toBeNull();
    expect(placeOf(document.createElement('div'), 0)).toBeNull();
  });
});
