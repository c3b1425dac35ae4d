import { describe, expect, test } from '@jest/globals';
import { readBytes, readJson } from './read-file.ts';

const node = (nodeID: string | number, type: string, text: string | null = `Text ${nodeID}`) => ({
  nodeID,
  type,
  text,
});
const edge = (fromID: string | number, toID: string | number) => ({ fromID, toID });
const notesOf = ({ report }: Awaited<ReturnType<typeof readJson>>) => report.notes.map(({ text }) => text);

/** Two claims, of which the first supports the second. */
const SUPPORT = {
  nodes: [node('a', 'I'), node('b', 'I'), node('s', 'RA', 'RA')],
  edges: [edge('a', 's'), edge('s', 'b')],
};

/** A question and its answer, with what was said of it. */
const DIALOGUE = {
  nodes: [
    node('1', 'L', 'Ann Lee : Shall we go?'),
    node('2', 'YA', 'PureQuestioning'),
    node('3', 'I', 'We shall go'),
    node('4', 'L', 'Bob : No, it rains'),
    node('5', 'TA', 'Default Transition'),
    node('6', 'YA', 'Asserting'),
    node('7', 'I', 'It rains'),
    node('8', 'CA', 'Default Conflict'),
    node('9', 'YA', 'Disagreeing'),
    node('10', 'L', 'Analyst : Bob : No, it rains'),
  ],
  edges: [
    ['1', '2'],
    ['2', '3'],
    ['1', '5'],
    ['5', '4'],
    ['4', '6'],
    ['6', '7'],
    ['7', '8'],
    ['8', '3'],
    ['5', '9'],
    ['9', '8'],
  ].map(([from = '', to = '']) => edge(from, to)),
  locutions: [{ nodeID: '4', personID: '77', start: '2020-10-15 22:50:25', end: null, source: null }],
};

describe('AIF in its dialects', () => {
  const dialects: [string, unknown][] = [
    ['AIFdb’s', { ...SUPPORT, locutions: [] }],
    ['with the nodes at the top level alone', SUPPORT],
    ['under AIF, as in xAIF', { AIF: SUPPORT, text: '', OVA: [] }],
    [
      'with whole numbers as ids, and nulls',
      {
        AIF: {
          nodes: [node(1, 'I'), node(2, 'I'), node(3, 'RA', null)],
          edges: [edge(1, 3), edge(3, 2)],
          locutions: null,
          participants: null,
          schemefulfillments: null,
        },
        dialog: true,
      },
    ],
    [
      'OVA2’s, with nodes in the edges',
      {
        nodes: [
          { id: 1, type: 'I', text: 'A', x: 10, y: 20, visible: true },
          { id: 2, type: 'I', text: 'B', x: 400, y: 20, visible: true },
          { id: 3, type: 'RA', text: 'Default Inference', scheme: '72', x: 5, y: 5 },
        ],
        edges: [
          { from: { id: 1, type: 'I' }, to: { id: 3, type: 'RA' } },
          { from: { id: 3, type: 'RA' }, to: { id: 2, type: 'I' } },
        ],
        participants: [],
        analysis: { txt: 'A text', plain_txt: 'A text' },
      },
    ],
    [
      'arguebuf’s own',
      {
        nodes: {
          a: { atom: { text: 'A' } },
          b: { atom: { text: 'B' } },
          s: { scheme: { support: 'SUPPORT_DEFAULT' } },
        },
        edges: { e: { source: 'a', target: 's' }, f: { source: 's', target: 'b' } },
      },
    ],
  ];
  test.each(dialects)('%s: two claims, one of which supports the other', async (_, json) => {
    const { data, report } = await readJson(json);
    expect(report.format).toBe('aif');
    expect(data.statements).toHaveLength(2);
    expect(data.relations).toMatchObject([
      { kind: 'supports', premises: [data.statements[0]?.id], target: { statement: data.statements[1]?.id } },
    ]);
    // OVA2 draws the node of the inference, too.
    expect(report.notes.filter(({ text }) => !text.startsWith('Where 1 node stood'))).toEqual([]);
  });

  test.each([
    ['utf-16le', true],
    ['utf-16le', false],
    ['utf-16be', true],
  ] as const)('in %s, with a mark: %s', async (encoding, hasMark) => {
    const bytes = Buffer.from(`${hasMark ? '\ufeff' : ''}${JSON.stringify(SUPPORT)}`, 'utf16le');
    const { data } = await readBytes('a.txt', encoding === 'utf-16be' ? bytes.swap16() : bytes);
    expect(data.relations).toHaveLength(1);
  });

  test('an empty map is an empty debate', async () => {
    const { data, report } = await readJson({ nodes: [], edges: [], locutions: [] });
    expect([data.statements, data.maps.length, report.notes]).toEqual([[], 1, []]);
  });

  test('keeps where OVA draws the claims, far enough apart for cards', async () => {
    const places = [
      { nodeID: 'a', visible: true, x: 100, y: 50 },
      { nodeID: 'b', visible: true, x: 250, y: 50 },
      { nodeID: 's', visible: true, x: 0, y: 0 },
    ];
    const { data } = await readJson({ AIF: SUPPORT, OVA: { nodes: places, edges: [] }, text: '' });
    expect(data.placements.map(({ x, y }) => [x, y])).toEqual([
      [200, 100],
      [500, 100],
    ]);
  });

  test('knows a node of AIFdb in every file, and those of other programs in one', async () => {
    const dated = { nodes: [{ ...node('12', 'I'), timestamp: '2020-01-01 00:00:00' }], edges: [], locutions: [] };
    const [first] = (await readJson(dated, 'a.json')).data.statements;
    expect((await readJson(dated, 'b.json')).data.statements[0]?.id).toBe(first?.id);
    const plain = { nodes: [node(12, 'I')], edges: [] };
    const [other] = (await readJson(plain, 'a.json')).data.statements;
    expect((await readJson(plain, 'b.json')).data.statements[0]?.id).not.toBe(other?.id);
  });
});

describe('what is said in AIF', () => {
  test('becomes moves with speakers, times, words, acts and replies; a report of it becomes no claim', async () => {
    const read = await readJson(DIALOGUE);
    const { data } = read;
    expect(data.statements.map(({ text }) => text)).toEqual(['We shall go', 'It rains']);
    expect(data.speakers.map(({ name }) => name)).toEqual(['Ann Lee', 'Bob']);
    const [asked, said, disagreed] = data.moves;
    expect(asked).toMatchObject({ act: 'questions', words: 'Shall we go?', at: null, replyTo: null });
    expect(said).toMatchObject({
      act: 'asserts',
      words: 'No, it rains',
      at: '2020-10-15T22:50:25',
      replyTo: asked?.id,
    });
    expect(disagreed).toMatchObject({
      act: 'asserts',
      target: { relation: data.relations[0]?.id },
      replyTo: asked?.id,
    });
    expect(notesOf(read).filter((text) => text.includes('reports another one'))).toHaveLength(1);
  });

  test('names the speaker of the record where the text does not', async () => {
    const { data } = await readJson({
      AIF: {
        nodes: [node(1, 'L', 'We should eat'), node(2, 'YA', 'Asserting'), node(3, 'I', 'We should eat')],
        edges: [edge(1, 2), edge(2, 3)],
        locutions: [{ nodeID: 1, personID: 0 }],
        participants: [{ participantID: 0, firstname: 'Bob', surname: 'None' }],
      },
    });
    expect(data.speakers).toMatchObject([{ name: 'Bob' }]);
    expect(data.moves).toMatchObject([{ words: 'We should eat' }]);
  });

  test('anchors in the text what a span stands for, without markup', async () => {
    const text =
      'Ann &amp; Bob:<br><b>now</b> <span class="highlighted" id="node1">it <i>rains</i> &lt;hard&gt;</span>.<script>x()</script>';
    const read = await readJson({ AIF: { nodes: [node('1', 'I', 'It rains hard')], edges: [] }, text, OVA: {} });
    expect(read.textOf(0)).toBe('Ann & Bob:\nnow it rains <hard>.');
    expect(read.data.excerpts).toMatchObject([{ exact: 'it rains <hard>', start: 15, end: 30 }]);
    expect(read.data.citations).toMatchObject([{ statement: read.data.statements[0]?.id }]);
  });
});

describe('AIF that is not as it should be', () => {
  const sound = (nodes: object[], edges: object[]) => ({
    nodes: [...SUPPORT.nodes, ...nodes],
    edges: [...SUPPORT.edges, ...edges],
  });
  const cases: [fault: string, json: unknown, statements: number, relations: number, note: RegExp][] = [
    ['an edge between claims', sound([], [edge('a', 'b')]), 2, 1, /edge from a \(I\) to b \(I\) is left out/],
    ['an edge between locutions', sound([node('l', 'L'), node('m', 'L')], [edge('l', 'm')]), 2, 1, /locution l/],
    ['an edge to nothing', sound([], [edge('a', 'x')]), 2, 1, /there is no node x/],
    ['an edge without an end', sound([], [{ fromID: 'a' }]), 2, 1, /without its two ends/],
    [
      'a conflict aimed at a locution',
      sound([node('l', 'L'), node('c', 'CA')], [edge('a', 'c'), edge('c', 'l')]),
      2,
      1,
      /aimed at the locution l/,
    ],
    [
      'an inference from a locution',
      sound([node('l', 'L'), node('c', 'RA')], [edge('l', 'c'), edge('c', 'b')]),
      2,
      1,
      /its premise l is a locution/,
    ],
    [
      'an inference without a premise',
      sound([node('c', 'RA')], [edge('c', 'b')]),
      2,
      1,
      /node c \(RA\) is left out: it has no premise/,
    ],
    ['an inference without a target', sound([node('c', 'RA')], [edge('a', 'c')]), 2, 1, /aimed at nothing/],
    [
      'conflicts in a circle',
      sound([node('c', 'CA'), node('d', 'CA')], [edge('a', 'c'), edge('c', 'd'), edge('b', 'd'), edge('d', 'c')]),
      2,
      1,
      /at itself/,
    ],
    ['one id with two texts', sound([node('a', 'I', 'Other')], []), 3, 1, /beside it/],
    ['one id with one text twice', sound([node('a', 'I')], []), 2, 1, /came in once/],
    ['one id of a claim and an inference', sound([node('a', 'RA')], []), 2, 1, /second node has the id a/],
    ['an empty text', sound([node('e', 'I', '')], []), 3, 1, /without a text/],
    ['a text that is a list', sound([{ nodeID: 'e', type: 'I', text: ['x'] }], []), 3, 1, /without a text/],
    ['a node that is a number', sound([7 as unknown as object], []), 2, 1, /A node without an id/],
    ['a node without a type', sound([{ nodeID: 'e', text: 'x' }], []), 2, 1, /has no type/],
    ['a node of a type that nobody knows', sound([node('e', 'XX')], []), 2, 1, /nodes of the type “XX”/],
    ['a preference', sound([node('p', 'PA')], [edge('a', 'p'), edge('p', 'b')]), 2, 1, /preference p/],
    ['half a character', sound([node('e', 'I', 'a\ud800')], []), 3, 1, /lone surrogate/],
    ['two conclusions of one inference', sound([node('d', 'I')], [edge('s', 'd')]), 3, 2, /aimed at 2 nodes/],
    [
      'a rephrase of two claims',
      sound([node('m', 'MA'), node('d', 'I')], [edge('a', 'm'), edge('b', 'm'), edge('m', 'd')]),
      3,
      3,
      /became 2 relations/,
    ],
  ];
  test.each(cases)('%s: comes in with it repaired or named', async (_, json, statements, relations, note) => {
    const read = await readJson(json);
    expect([read.data.statements.length, read.data.relations.length]).toEqual([statements, relations]);
    expect(notesOf(read).filter((text) => note.test(text)).length).toBeGreaterThan(0);
    expect(read.report.notes.every(({ place }) => place !== '')).toBe(true);
  });

  test('ids that objects have by nature are ids as any other', async () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const text = JSON.stringify({
      nodes: [...ids.map((id) => node(id, 'I')), node('s', 'RA')],
      edges: [edge('__proto__', 's'), edge('s', 'constructor')],
    });
    const { data, report } = await readBytes('a.json', Buffer.from(text));
    expect([data.statements.length, data.relations.length, report.notes]).toEqual([3, 1, []]);
  });

  test('values nested a hundred thousand deep are passed over', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const json = `{"deep": ${deep}, "nodes": [{"nodeID": "a", "type": "I", "text": ${deep}}], "edges": []}`;
    const { data } = await readBytes('a.json', Buffer.from(json));
    expect(data.statements).toHaveLength(1);
  });

  test('a chain of twenty thousand undercuts comes in whole', async () => {
    const length = 20_000;
    const chain = Array.from({ length }, (_, at) => node(`c${at}`, 'CA'));
    const edges = chain.flatMap((_, at) => [edge('a', `c${at}`), edge(`c${at}`, at === 0 ? 'b' : `c${at - 1}`)]);
    const { data, report } = await readJson(sound(chain, edges));
    expect(data.relations).toHaveLength(length + 1);
    expect(report.notes).toEqual([]);
  });
});
