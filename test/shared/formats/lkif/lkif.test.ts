import { describe, expect, test } from '@jest/globals';
import { CAF } from '../../../../shared/formats/lkif/caf-format.ts';
import { LKIF } from '../../../../shared/formats/lkif/lkif-format.ts';
import { fileOf, importText } from '../../../fixtures/given-files.ts';

const GRAPH = `<?xml version="1.0"?>
<lkif><theory/><argument-graphs><argument-graph id="g" title="Court" main-issue="a">
<statements>
<statement id="a" value="true" assumption="false" standard="PE"><s>It is <b>so</b>.</s></statement>
<statement id="b" value="unknown" assumption="true" standard="BA"><s>Because &amp; so</s></statement>
<statement id="c" value="unknown" assumption="false" standard="PE"><s>Except</s></statement>
</statements><arguments>
<argument id="a1" title="" direction="con" scheme="rule" weight="0.8"><conclusion statement="a"/><premises>
<premise polarity="positive" type="ordinary" role="minor" statement="b"/>
<premise polarity="negative" type="ordinary" role="" statement="c"/>
<premise polarity="positive" type="exception" role="" statement="c"/>
</premises></argument></arguments></argument-graph></argument-graphs></lkif>`;

describe('LKIF', () => {
  const read = (text: string) => importText(LKIF, text, 'file.xml');

  test('premises are linked, exceptions undercut, and what is denied is a statement', async () => {
    const { data, argument, notes } = await read(GRAPH);
    expect(data.debate.title).toBe('Court');
    expect(argument).toEqual([
      'attacks: It is not so that: Except > Except',
      'attacks: Except > It is not so that: Except',
      'attacks: Because & so + It is not so that: Except > It is so.',
      'attacks: Except > (attacks: Because & so + It is not so that: Except > It is so.)',
    ]);
    expect(data.relations[2]).toMatchObject({ scheme: 'rule', weight: 0.8, note: 'role of b: minor' });
    expect(data.statements[0]).toMatchObject({ tags: ['main issue'], note: 'value: true\nstandard: PE' });
    expect(data.statements[1]?.tags).toEqual(['assumed']);
    expect(notes).toEqual([
      'repaired (line 10): A premise denies “Except”: a statement of its own says so.',
      'left-out (line 2): “theory” is left out.',
    ]);
  });

  test.each([
    ['an entity that grows', '<!DOCTYPE lkif [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><lkif><s>&b;</s></lkif>'],
    ['an entity from outside', '<!DOCTYPE lkif [<!ENTITY x SYSTEM "file:///etc/passwd">]><lkif><s>&x;</s></lkif>'],
    ['an element that does not end', '<lkif><statements></lkif>'],
  ])('%s is refused with line and column', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'InvalidValue',
      message: expect.stringMatching(/line 1, column \d+/),
    });
  });

  test('a hundred thousand levels are read', async () => {
    const deep = `${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}`;
    expect((await read(GRAPH.replace('<b>so</b>', deep))).data.statements).toHaveLength(4);
  });

  test('is told from other XML', () => {
    expect(LKIF.recognises(fileOf(GRAPH))).toBe(true);
    expect(LKIF.recognises(fileOf('<caf/>'))).toBe(false);
  });
});

describe('CAF', () => {
  const TEXT = `<caf version="1.3"><metadata title="Copyright" creator="Ada" date="2011"/>
<statements>
<statement id="s1" atom="s1" standard="PE" main="true"><descriptions><description lang="de">Ja.</description><description lang="en">Yes.</description></descriptions></statement>
<statement id="s2" atom="(undercut a1)" main="false"><descriptions><description lang="en">Not there.</description></descriptions></statement>
<statement id="s3" atom="p(X)" main="false"/>
</statements><arguments><argument id="a1" scheme="Practical" pro="false" strict="false" weight="0.5"><metadata source="Book"><descriptions><description lang="en">Said so.</description></descriptions></metadata><conclusion statement="s1"/><premises><premise statement="s3" positive="true" role="" implicit="true"/></premises></argument></arguments>
<references><metadata key="Aston" title="Response" creator="Aston University" date="2008" identifier="https://example.org/r.pdf"/></references></caf>`;

  test('statements have their English words, “undercut” bears on its argument, references are sources', async () => {
    const { data, argument, notes } = await importText(CAF, TEXT);
    expect(argument).toEqual(['attacks: p(X) > Yes.', 'attacks: Not there. > (attacks: p(X) > Yes.)']);
    expect(data.statements[0]).toMatchObject({ note: 'de: Ja.\nstandard: PE', tags: ['main issue'] });
    expect(data.relations[0]).toMatchObject({ scheme: 'Practical', note: 'Said so.\nsource: Book\nimplicit: s3' });
    expect(data.sources[0]?.csl).toMatchObject({
      title: 'Response',
      URL: 'https://example.org/r.pdf',
      author: [{ literal: 'Aston University' }],
    });
    expect(data.debate).toMatchObject({ title: 'Copyright', author: 'Ada', description: 'date: 2011' });
    expect(notes).toEqual([]);
  });
});
