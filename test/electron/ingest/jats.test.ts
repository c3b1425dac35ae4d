import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../electron/ingest/read-document.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const DOCTYPE =
  '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2 20190208//EN" "JATS-journalpublishing1.dtd">';
const FRONT =
  '<front><journal-meta><journal-title-group><journal-title>Journal of Maps</journal-title></journal-title-group><issn>1234-5678</issn>' +
  '<publisher><publisher-name>Some Press</publisher-name></publisher></journal-meta><article-meta>' +
  '<article-id pub-id-type="doi">10.1000/maps.1</article-id><article-id pub-id-type="pmc">42</article-id>' +
  '<title-group><article-title>On maps<xref ref-type="fn" rid="f9">*</xref></article-title><subtitle>A view</subtitle></title-group>' +
  '<contrib-group><contrib contrib-type="author"><name><surname>Lee</surname><given-names>Ann</given-names></name></contrib>' +
  '<contrib contrib-type="author"><collab>The Map Group</collab></contrib>' +
  '<contrib contrib-type="editor"><name><surname>Hart</surname><given-names>Bo</given-names></name></contrib></contrib-group>' +
  '<pub-date pub-type="ppub"><year>2021</year></pub-date>' +
  '<pub-date pub-type="epub"><day>6</day><month>5</month><year>2020</year></pub-date>' +
  '<volume>3</volume><issue>2</issue><fpage>10</fpage><lpage>19</lpage>' +
  '<abstract><p>What is said here.</p></abstract><kwd-group><kwd>maps</kwd><kwd>debates</kwd></kwd-group></article-meta></front>';

const article = (body: string, more = '', front = FRONT) =>
  `<?xml version="1.0" encoding="UTF-8"?>${DOCTYPE}<article xmlns:xlink="http://www.w3.org/1999/xlink" ` +
  `xmlns:mml="http://www.w3.org/1998/Math/MathML" xml:lang="en">${front}<body>${body}</body>${more}</article>`;
const read = (content: string) => readDocument({ name: 'article.xml', bytes: Buffer.from(content) }, WATCH);
/** Returns the text of a body, without what its article says before it. */
const textOf = async (body: string, more = '') => (await read(article(body, more, '<front/>'))).text;

describe('an article in JATS', () => {
  test('has its record from its front, and its abstract and keywords in the text', async () => {
    const { csl, text, mediaType } = await read(article('<p>Words.</p>'));
    expect(mediaType).toBe('application/jats+xml');
    expect(csl).toEqual({
      type: 'article-journal',
      title: 'On maps: A view',
      author: [{ family: 'Lee', given: 'Ann' }, { literal: 'The Map Group' }],
      editor: [{ family: 'Hart', given: 'Bo' }],
      issued: { 'date-parts': [[2020, 5, 6]] },
      'container-title': 'Journal of Maps',
      publisher: 'Some Press',
      language: 'en',
      volume: '3',
      issue: '2',
      page: '10–19',
      DOI: '10.1000/maps.1',
      PMCID: 'PMC42',
      ISSN: '1234-5678',
    });
    expect(text).toBe('Abstract\n\nWhat is said here.\n\nKeywords: maps, debates\n\nWords.');
  });

  test('keeps the numbers of its sections, its lists and its quotations', async () => {
    const body =
      '<sec><label>1</label><title>Before</title><p>It is old.</p><disp-quote><p>“Maps lie.”</p><attrib>Dole</attrib></disp-quote>' +
      '<sec><label>1.1.</label><title>Then</title><p>And so on:</p><list list-type="alpha-lower"><list-item><p>one</p></list-item>' +
      '<list-item><p>two</p></list-item></list><list><list-item><label>(iv)</label><p>four</p></list-item></list></sec></sec>';
    expect(await textOf(body)).toBe(
      '1 Before\n\nIt is old.\n\n“Maps lie.”\n\nDole\n\n1.1. Then\n\nAnd so on:\n\na. one\nb. two\n\n(iv) four',
    );
  });

  test('sets marks of notes in brackets, and the notes at their places', async () => {
    const body =
      '<p>It fell<xref ref-type="fn" rid="f1"><sup>1</sup></xref> and rose<sup><xref ref-type="bibr" rid="r1">2</xref>,' +
      '<xref ref-type="bibr" rid="r2">3</xref></sup> in 2019<fn><p>Inline.</p></fn>.</p>';
    const back =
      '<back><fn-group><fn id="f1"><label>1</label><p>A note.</p></fn><fn><p>No conflict.</p></fn></fn-group></back>';
    expect(await textOf(body, back)).toBe(
      'It fell[1] and rose[2,3] in 2019[1].\n\n[1] A note.\n\nNo conflict.\n\n[1] Inline.',
    );
  });

  test('aligns its tables, with their captions and notes', async () => {
    const body =
      '<table-wrap><label>Table 1</label><caption><title>Heights</title></caption><table><thead><tr><th rowspan="2">Place</th>' +
      '<th colspan="2">Height</th></tr><tr><td>low</td><td>high<xref ref-type="table-fn" rid="t1">a</xref></td></tr></thead>' +
      '<tbody><tr><td>Weir</td><td>1</td><td>2</td></tr></tbody></table>' +
      '<table-wrap-foot><fn id="t1"><label>a</label><p>In metres.</p></fn></table-wrap-foot></table-wrap><p>After.</p>';
    expect(await textOf(body)).toBe(
      'Table 1. Heights\n\nPlace\tHeight\n\tlow\thigh[a]\nWeir\t1\t2\n\n[a] In metres.\n\nAfter.',
    );
  });

  test('writes equations in a line once, and names those that are only pictures', async () => {
    const math = '<mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math>';
    const tex = '<tex-math>\\documentclass{minimal}\\begin{document}$$y^2$$\\end{document}</tex-math>';
    const body =
      `<p>So <inline-formula><alternatives><graphic xlink:href="a.gif"/>${tex}${math}</alternatives></inline-formula> holds.</p>` +
      `<disp-formula>${tex}<label>(1)</label></disp-formula><p>And</p><disp-formula><graphic xlink:href="b.gif"/></disp-formula>` +
      '<fig><label>Figure 1</label><caption><p>The weir.</p></caption><graphic xlink:href="http://127.0.0.1:1/c.gif"/></fig>';
    const { text, notices } = await read(article(body, '', '<front/>'));
    expect(text).toBe('So x² holds.\n\ny^2 (1)\n\nAnd\n\nFigure 1. The weir.');
    expect(notices.map(({ kind, text, place }) => [kind, text, place])).toEqual([
      ['altered', 'An equation stands in the text as the code that sets it (TeX): “y^2”.', 'after “So x² holds.”'],
      ['missing', 'An equation could not be read, and is missing.', 'after “And”'],
      ['left-out', 'A picture is left out.', 'after “Figure 1. The weir.”'],
    ]);
  });

  test('gives its references in their own words, or put together from their parts', async () => {
    const back =
      '<back><ref-list><title>References</title><ref id="r1"><label>1</label><mixed-citation>Lee, A. <italic>Maps</italic>. 2019.' +
      '</mixed-citation></ref><ref><element-citation><person-group><name><surname>Hart</surname><given-names>B</given-names></name>' +
      '<name><surname>Dole</surname><given-names>C</given-names></name></person-group><year>2020</year><article-title>Weirs</article-title>' +
      '<source>Water</source><volume>3</volume><fpage>1</fpage><lpage>9</lpage></element-citation></ref></ref-list></back>';
    expect(await textOf('<p>Words.</p>', back)).toBe(
      'Words.\n\nReferences\n\n1. Lee, A. Maps. 2019.\n\nHart B, Dole C. 2020. Weirs. Water. 3: 1–9.',
    );
  });

  test('is read with what belongs to it, and refused when it is one of several', async () => {
    const reply =
      '<sub-article><front-stub><title-group><article-title>Reply</article-title></title-group><contrib-group><contrib>' +
      '<name><surname>Dole</surname><given-names>Cy</given-names></name></contrib></contrib-group></front-stub><body><p>No.</p></body></sub-article>';
    expect(await textOf('<p>Words.</p>', reply)).toBe('Words.\n\nReply\n\nCy Dole\n\nNo.');
    const one = article('<p>Words.</p>', '', '<front/>').replace(/^.*?<article/s, '<article');
    expect((await read(`<pmc-articleset>${one}</pmc-articleset>`)).text).toBe('Words.');
    await expect(read(`<pmc-articleset>${one}${one}</pmc-articleset>`)).rejects.toMatchObject({
      message: '“article.xml” holds 2 articles. Save the one that you need, and add that.',
    });
  });

  test('is not read where entities grow, or name a file; what is outside it stays there', async () => {
    const withEntity = (declaration: string) => article('<p>&e;</p>').replace('.dtd">', `.dtd" [${declaration}]>`);
    for (const declaration of ['<!ENTITY a "haha"><!ENTITY e "&a;&a;">', '<!ENTITY e SYSTEM "file:///etc/passwd">'])
      await expect(read(withEntity(declaration))).rejects.toMatchObject({ code: 'UnreadableSource' });
    expect((await read(withEntity('<!ENTITY e "&#233;">'))).text).toMatch(/é$/);
    const deep = `${'<sec>'.repeat(100_000)}<p>x</p>`;
    await expect(read(article(deep))).rejects.toMatchObject({ code: 'UnreadableSource' });
  });
});
