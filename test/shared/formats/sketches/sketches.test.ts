import { describe, expect, test } from '@jest/globals';
import { ARGGRAPH } from '../../../../shared/formats/sketches/arggraph-format.ts';
import { COMPENDIUM } from '../../../../shared/formats/sketches/compendium-format.ts';
import { SADFACE } from '../../../../shared/formats/sketches/sadface-format.ts';
import { fileOf, importText } from '../../../fixtures/given-files.ts';

describe('arggraph XML', () => {
  const TEXT = `<?xml version="1.0"?><arggraph id="micro_1" topic_id="dogs" stance="pro">
<edu id="e1"><![CDATA[Dogs bark.]]></edu><edu id="e2">They guard.</edu><edu id="e3">Not all do.</edu><edu id="e4">Trained ones do.</edu>
<adu id="a1" type="pro"/><adu id="a2" type="pro"/><adu id="a3" type="opp"/><adu id="a4" type="pro"/>
<edge id="s1" src="e1" trg="a1" type="seg"/><edge id="s2" src="e2" trg="a2" type="seg"/><edge id="s3" src="e3" trg="a3" type="seg"/><edge id="s4" src="e4" trg="a4" type="seg"/>
<edge id="c1" src="a2" trg="a1" type="sup"/><edge id="c2" src="a3" trg="c1" type="und"/><edge id="c3" src="a4" trg="c1" type="add"/><edge id="c4" src="a4" trg="c2" type="new"/></arggraph>`;

  test('relations may be aimed at relations, added premises are linked, segments are passages', async () => {
    const { data, argument, notes } = await importText(ARGGRAPH, TEXT);
    expect(argument).toEqual([
      'supports: They guard. + Trained ones do. > Dogs bark.',
      'attacks: Not all do. > (supports: They guard. + Trained ones do. > Dogs bark.)',
    ]);
    expect(data.statements.map(({ tags }) => tags)).toEqual([
      ['proponent'],
      ['proponent'],
      ['opponent'],
      ['proponent'],
    ]);
    expect(data.excerpts.map(({ exact }) => exact)).toEqual([
      'Dogs bark.',
      'They guard.',
      'Not all do.',
      'Trained ones do.',
    ]);
    expect(data.citations).toHaveLength(4);
    expect(notes).toEqual(['left-out (line 5): A relation of the kind “new” is left out.']);
  });

  test('relations in a circle and ends that are missing are left out', async () => {
    const { data, notes } = await importText(
      ARGGRAPH,
      '<arggraph><edu id="e">x</edu><adu id="a"/><edge id="c" src="a" trg="d" type="und"/><edge id="d" src="a" trg="c" type="und"/><edge id="f" src="a" trg="zz" type="sup"/></arggraph>',
    );
    expect(data.relations).toEqual([]);
    expect(notes).toHaveLength(4);
  });
});

describe('SADFace JSON', () => {
  test('schemes are relations, sources passages', async () => {
    const { data, argument } = await importText(
      SADFACE,
      JSON.stringify({
        metadata: { core: { title: 'Cats', analyst_name: 'Ada' } },
        resources: [{ id: 'r', content: 'Cats purr. Yes.', type: 'text' }],
        nodes: [
          {
            id: '1',
            type: 'atom',
            text: 'Cats purr.',
            sources: [{ id: 'x', resource_id: 'r', text: 'Cats purr.', offset: 0, length: 10 }],
            metadata: {},
          },
          { id: '2', type: 'atom', text: 'They are good.', metadata: {} },
          { id: '3', type: 'scheme', name: 'support' },
          { id: '4', type: 'atom', text: 'No.' },
          { id: '5', type: 'scheme', name: 'conflict' },
        ],
        edges: [
          ['1', '3'],
          ['3', '2'],
          ['4', '5'],
          ['5', '3'],
        ].map(([source_id, target_id], at) => ({ id: `e${at}`, source_id, target_id })),
      }),
    );
    expect(argument).toEqual([
      'supports: Cats purr. > They are good.',
      'attacks: No. > (supports: Cats purr. > They are good.)',
    ]);
    expect(data.excerpts.map(({ exact, start, end }) => [exact, start, end])).toEqual([['Cats purr.', 0, 10]]);
    expect(data.debate).toMatchObject({ title: 'Cats', author: 'Ada' });
  });

  test('is told from AIF', () => {
    expect(
      SADFACE.recognises(
        fileOf('{"nodes":[{"nodeID":"1","type":"I","text":"x"}],"edges":[{"fromID":"1","toID":"2"}]}'),
      ),
    ).toBe(false);
  });
});

describe('Compendium XML', () => {
  test('questions, positions, pros and cons with their places', async () => {
    const { data, argument } = await importText(
      COMPENDIUM,
      `<model rootview="m"><views><view viewref="m" noderef="q" xPos="10" yPos="20"/><view viewref="m" noderef="p" xPos="30" yPos="40"/></views>
<nodes><node id="m" type="2" label="The map"/><node id="q" type="3" label="Which?"/><node id="p" type="4" label="This" author="Ada"><details><page pageno="1">More</page></details><coderefs><coderef coderef="c"/></coderefs></node><node id="k" type="7" label="Too slow"/></nodes>
<links><link id="l1" type="39" from="p" to="q"/><link id="l2" type="39" from="k" to="p"/></links><codes><code id="c" name="urgent"/></codes></model>`,
    );
    expect(data.debate.title).toBe('The map');
    expect(argument).toEqual(['answers: This > Which?', 'attacks: Too slow > This']);
    expect(data.statements[1]).toMatchObject({ tags: ['position', 'urgent'], note: 'More\nauthor: Ada' });
    expect(data.placements.map(({ x, y }) => [x, y])).toEqual([
      [10, 20],
      [30, 40],
    ]);
  });
});
