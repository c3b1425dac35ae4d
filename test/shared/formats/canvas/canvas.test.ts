import { describe, expect, test } from '@jest/globals';
import { CANVAS } from '../../../../shared/formats/canvas/canvas-format.ts';
import { fileOf, importText } from '../../../fixtures/given-files.ts';

const box = { x: 0, y: 0, width: 100, height: 50 };
const card = (id: string, text: string, rest: object = {}) => ({ id, type: 'text', text, ...box, ...rest });
const read = (canvas: object) => importText(CANVAS, JSON.stringify(canvas), 'file.canvas');

describe('JSON Canvas', () => {
  test('cards are claims and questions, arrows relations by label or colour, groups tags, places kept', async () => {
    const { data, argument, notes } = await read({
      nodes: [
        { id: 'g', type: 'group', label: 'Money', ...box },
        card('a', '# **Cheap**'),
        card('b', 'Is it?', { x: 500 }),
        card('c', 'Old', { x: 900, y: -70 }),
      ],
      edges: [
        { id: 'e1', fromNode: 'c', toNode: 'a', label: 'objection' },
        { id: 'e2', fromNode: 'a', toNode: 'b' },
        { id: 'e3', fromNode: 'a', toNode: 'c', color: '1', fromEnd: 'arrow', toEnd: 'none' },
      ],
    });
    expect(argument).toEqual(['attacks: Old > Cheap', 'answers: Cheap > Is it?', 'attacks: Old > Cheap']);
    expect(data.statements.map(({ kind, tags }) => [kind, tags])).toEqual([
      ['claim', ['Money']],
      ['question', []],
      ['claim', []],
    ]);
    expect(data.placements.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [500, 0],
      [900, -70],
    ]);
    expect(notes).toEqual([
      'repaired (null): 1 arrow without a word for what it means came in as support.',
      'repaired (nodes[0]): The group “Money” became a tag of the cards in it.',
    ]);
  });

  test('files, links, fields of other programs, empty groups and dangling arrows are named', async () => {
    const { notes, data } = await read({
      nodes: [
        { id: 'f', type: 'file', file: 'a.md', subpath: '#b', ...box },
        { id: 'l', type: 'link', url: 'https://example.org', ...box, styleAttributes: {} },
        { id: 'g', type: 'group', ...box, x: 9000 },
      ],
      edges: [{ id: 'e', fromNode: 'f', toNode: 'nowhere' }],
      metadata: {},
    });
    expect(data.statements.map(({ text }) => text)).toEqual(['a.md#b', 'https://example.org']);
    expect(notes).toEqual([
      'not-expressed (nodes[0]): A card that shows “a.md#b” came in as a claim with that as its text.',
      'not-expressed (nodes[1]): A card that shows “https://example.org” came in as a claim with that as its text.',
      'left-out (nodes[1]): Of a card, “styleAttributes” left out.',
      'left-out (nodes[2]): The group “” is left out: it holds no card.',
      'left-out (metadata): “metadata” is left out.',
      'left-out (edges[0]): A relation that supports is left out: what it is aimed at is not in the file.',
    ]);
  });

  test.each([
    ['wrong types', { nodes: [7, null, { id: {}, type: 'text', text: 5 }], edges: 'x' }],
    [
      'ids that every object has',
      {
        nodes: [card('__proto__', 'A'), card('constructor', 'B')],
        edges: [{ fromNode: '__proto__', toNode: 'constructor' }],
      },
    ],
    ['one id twice', { nodes: [card('a', 'A'), card('a', 'B')], edges: [] }],
    ['places out of reach', { nodes: [card('a', 'A', { x: 1e300, y: -1e300 })], edges: [] }],
  ])('%s come in as far as they go', async (_, canvas) => {
    expect((await read(canvas)).data.statements.length).toBeGreaterThan(0);
  });

  test('is told from other JSON', () => {
    expect(CANVAS.recognises(fileOf('{"nodes":[{"id":"a","type":"text"}],"edges":[]}'))).toBe(true);
    expect(CANVAS.recognises(fileOf('{"nodes":[{"nodeID":"1","type":"I"}],"edges":[]}'))).toBe(false);
    expect(CANVAS.recognises(fileOf('{}', 'a.canvas'))).toBe(true);
  });

  test('a card in more groups than a claim may have tags has the first of them, and the others are counted', async () => {
    const groups = Array.from({ length: 2003 }, (_, at) => ({ id: `g${at}`, type: 'group', label: `G${at}`, ...box }));
    const { data, notes } = await read({ nodes: [...groups, card('a', 'A')] });
    expect(data.statements[0]?.tags).toEqual(groups.slice(0, 200).map(({ label }) => label));
    expect(notes.filter((note) => note.startsWith('left-out'))).toEqual([
      'left-out (nodes[2003]): 1,800 groups around a card became no tag of it: it may have 200.',
      'left-out (null): 3 groups left out: the first 2,000 are read.',
    ]);
  });

  test('emphasis over more than 1,000 characters stays as it stands', async () => {
    const { data } = await read({ nodes: [card('a', `**a** **${'b'.repeat(1001)}**`)] });
    expect(data.statements[0]?.text).toBe(`a **${'b'.repeat(1001)}**`);
  });
});
