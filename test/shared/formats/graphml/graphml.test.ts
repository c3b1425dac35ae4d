import { describe, expect, test } from '@jest/globals';
import { GRAPHML } from '../../../../shared/formats/graphml/graphml-format.ts';
import { importText } from '../../../fixtures/given-files.ts';

const graph = (inner: string) =>
  `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key id="d0" for="node" attr.name="nodeType"/><key id="d1" for="node" attr.name="description"/><key id="d2" for="edge" attr.name="label"/><key id="d3" for="node" attr.name="known"><default>no</default></key><graph edgedefault="directed">${inner}</graph></graphml>`;
const label = (words: string, place = '') =>
  `<data key="dx"><y:ShapeNode>${place}<y:NodeLabel>${words}</y:NodeLabel></y:ShapeNode></data>`;
const read = (inner: string) => importText(GRAPHML, graph(inner), 'file.graphml');

describe('GraphML', () => {
  test('labels of yEd are texts, steps of AIF relations with premises linked, places kept', async () => {
    const { data, argument, notes } = await read(
      `<node id="a">${label('A', '<y:Geometry x="1" y="2"/>')}<data key="d1">More on A</data></node><node id="b">${label('B', '<y:Geometry x="3" y="4"/>')}</node><node id="c">${label('C', '<y:Geometry x="5" y="6"/>')}</node>
       <node id="r">${label('from sign', '<y:Geometry x="9" y="9"/>')}<data key="d0">RA-node</data></node><node id="x"><data key="d0">CA</data>${label('CA')}</node>
       <edge source="a" target="r"/><edge source="b" target="r"/><edge source="r" target="c"/><edge source="c" target="x"/><edge source="x" target="r"/>`,
    );
    expect(argument).toEqual(['supports: A + B > C', 'attacks: C > (supports: A + B > C)']);
    expect(data.relations[0]?.scheme).toBe('from sign');
    expect(data.statements[0]?.note).toBe('description: More on A');
    expect(data.placements.map(({ x, y }) => [x, y])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(notes).toEqual([]);
  });

  test('labels, colours and heads of arrows say what they mean; groups become tags', async () => {
    const { data, argument, notes } = await read(
      `<node id="g">${label('Group')}<graph><node id="a">${label('A')}</node></graph></node><node id="b">${label('B')}</node>
       <edge source="a" target="b"><data key="d2">rebuts</data></edge><edge source="a" target="b"><data key="e"><y:PolyLineEdge><y:LineStyle color="#00AA00"/><y:Arrows source="standard" target="none"/></y:PolyLineEdge></data></edge><edge source="a" target="b"/><hyperedge/>`,
    );
    expect(argument).toEqual(['attacks: A > B', 'supports: B > A', 'supports: A > B']);
    expect(data.statements.find(({ text }) => text === 'A')?.tags).toEqual(['Group']);
    expect(notes).toEqual([
      'repaired (line 1): The group “Group” became a tag of what it holds.',
      'left-out (line 2): An arrow between more than two nodes is left out.',
      'repaired (null): 1 arrow without a word for what it means came in as support.',
    ]);
  });

  test.each([
    ['dangling arrows', '<node id="a"/><edge source="a" target="z"/>', 1],
    [
      'a step that leads to nothing',
      '<node id="a"/><node id="r"><data key="d0">RA</data></node><edge source="a" target="r"/>',
      1,
    ],
    [
      'steps in a circle',
      '<node id="a"/><node id="r"><data key="d0">RA</data></node><node id="q"><data key="d0">RA</data></node><edge source="a" target="r"/><edge source="a" target="q"/><edge source="r" target="q"/><edge source="q" target="r"/>',
      1,
    ],
    ['two nodes with one id', '<node id="a"/><node id="a"><data key="d1">Other</data></node>', 2],
    ['nothing', '', 0],
  ])('%s have outcomes', async (_, inner, statements) => {
    const { data, notes } = await read(inner);
    expect(data.statements).toHaveLength(statements);
    expect(data.relations).toEqual([]);
    expect(notes.length > 0).toBe(statements > 0);
  });

  test('groups in groups without end come in', async () => {
    const deep = `${'<node id="g"><graph>'.repeat(2000)}<node id="a"/>${'</graph></node>'.repeat(2000)}`;
    expect((await read(deep)).data.statements).toHaveLength(1);
  });

  test('what stands in more groups than it may have tags has those of the outermost', async () => {
    const starts = Array.from({ length: 202 }, (_, at) => `<node id="g${at}">${label(`G${at}`)}<graph>`);
    const { data, notes } = await read(`${starts.join('')}<node id="a"/>${'</graph></node>'.repeat(202)}`);
    expect(data.statements[0]?.tags).toEqual(Array.from({ length: 200 }, (_, at) => `G${at}`));
    expect(notes.filter((note) => note.startsWith('left-out'))).toEqual([
      'left-out (line 1): The group “G200” is left out: it stands in 200 others, and a statement may have no more tags.',
      'left-out (line 1): The group “G201” is left out: it stands in 200 others, and a statement may have no more tags.',
    ]);
  });

  test('what stands for left out data is that of the kind of element', async () => {
    const keys =
      '<key id="k" for="edge" attr.name="kind"><default>attacks</default></key><key id="t" for="all" attr.name="text"><default>Usual</default></key><key id="n" for="node" attr.name="known"><default>no</default></key>';
    const { argument, data } = await importText(
      GRAPHML,
      `<graphml>${keys}<graph><node id="a"><data key="n">no</data></node><node id="b"><data key="t">B</data><data key="n">yes</data></node><edge source="b" target="a"/><edge source="b" target="a"><data key="k">supports</data></edge></graph></graphml>`,
      'file.graphml',
    );
    expect(argument).toEqual(['attacks: B > Usual', 'supports: B > Usual']);
    expect(data.statements.map(({ note }) => note)).toEqual(['', 'known: yes']);
  });
});

test('further labels and descriptions go to notes, those of the graph to the debate, and its other data is named', async () => {
  const { data, notes } = await read(
    `<desc>About trams.</desc><data key="d9">Ada</data><node id="a"><desc>Why.</desc><data key="dx"><y:ShapeNode><y:NodeLabel>A.</y:NodeLabel><y:NodeLabel>second</y:NodeLabel></y:ShapeNode></data></node><node id="b">${label('B.')}</node><edge source="b" target="a"><desc>How.</desc><data key="d2">supports</data></edge>`,
  );
  expect(data.debate.description).toBe('About trams.');
  expect(data.statements[0]).toMatchObject({ text: 'A.', note: 'second\nWhy.' });
  expect(data.relations[0]?.note).toBe('How.');
  expect(notes).toEqual(['left-out (line 1): The data “d9” of the graph is left out: Ada']);
});
