import { describe, expect, test } from '@jest/globals';
import { ingest } from '../../../../electron/ingest/ingest.ts';

const read = (content: string | Uint8Array, name = 'page.html') => ingest({ name, bytes: Buffer.from(content) });
const LONG = 'Trains should run at night, he said, and to every town of the country, however small it may be. '.repeat(
  5,
);

describe('a page', () => {
  test('gives its article as paragraphs, without navigation, forms and footers', async () => {
    const page = `<!doctype html><html><head><title>T</title></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
      <article><h2>The   case</h2><p>${LONG}</p><p>Second <b>one</b>,<br>on two lines.</p></article>
      <form><button>Subscribe</button></form><footer>Imprint</footer></body></html>`;
    const { text, mediaType } = await read(page);
    expect(text).toBe(`The case\n\n${LONG.trim()}\n\nSecond one,\non two lines.`);
    expect(mediaType).toBe('text/html');
  });

  test('keeps lists and tables readable', async () => {
    const page = `<p>Before<ul><li>One<li>Two<ol start=3><li>deep<li>deeper</ol></ul>
      <table><caption>Trains</caption><tr><th>Year<th>Count</tr><tr><td>2024<td><p>12</p></tr></table>
      <dl><dt>Term<dd>What it is</dl><pre>\n  a\n   b\n</pre>`;
    expect((await read(page)).text).toBe(
      'Before\n\n- One\n- Two\n  3. deep\n  4. deeper\n\nTrains\n\nYear\tCount\n2024\t12\n\nTerm\nWhat it is\n\n  a\n   b',
    );
  });

  test('takes tables that only arrange a page apart', async () => {
    const page = '<table><tr><td><p>One</p><p>Two</p></td><td><h2>Three</h2></td></tr></table>';
    expect((await read(page)).text).toBe('One\n\nTwo\n\nThree');
  });

  test('spells out ligatures and drops soft hyphens, scripts and what is hidden', async () => {
    const page = '<p>ﬁne oﬃce, com&shy;pel<script>x()</script><span hidden>no</span><style>p{}</style></p>';
    expect((await read(page)).text).toBe('fine office, compel');
  });

  test.each([
    [
      'declared',
      '<meta charset="iso-8859-2">\u00b3\u00f3d\u017a',
      Buffer.from('<meta charset="iso-8859-2"><p>\xb3\xf3d\xbc', 'latin1'),
    ],
    ['UTF-8 in spite of what it declares', '', Buffer.from('\ufeff<meta charset="iso-8859-2"><p>łódź')],
  ])('is read in the encoding that is %s', async (_, __, bytes) => {
    expect(await read(bytes)).toMatchObject({ text: 'łódź', notices: [] });
  });

  test('may hold large pictures', async () => {
    const picture = `<img src="data:image/png;base64,${'iVBORw0K'.repeat(1_000_000)}">`;
    expect((await read(`<p>Words${picture.repeat(3)} go on.`)).text).toBe('Words go on.');
  });

  test('too large to be searched for its article gives its text without menus', async () => {
    const { text } = await read(`<body><nav>Home</nav>${'<p>Word <i>by</i> word</p>'.repeat(20_000)}`);
    expect(text).toBe(Array.from({ length: 20_000 }, () => 'Word by word').join('\n\n'));
  });
});

describe('an interview on a page', () => {
  const page = (turns: readonly string[]) =>
    `<!doctype html><main><h1>The ferry</h1>${turns.map((turn) => `<p>${turn}</p>`).join('')}</main>`;
  const noticesOf = async (turns: readonly string[]) => (await read(page(turns))).notices;

  test('whose turns only bold letters tell apart says that it cannot be split into them', async () => {
    const asked = [
      '<b>Why here?</b>',
      'Because.',
      '<strong>Who pays?</strong>',
      'The town.',
      '<b>When?</b><br>In May.',
    ];
    expect(await noticesOf(asked)).toEqual([
      {
        kind: 'altered',
        text: '3 paragraphs begin with bold words, as turns of an interview do (“Why here?”, “Who pays?”, …): the text does not show what is bold, and cannot be split into these turns. Write “Name:” before each, save that, and add it.',
        place: 'from “Why here?”',
        start: 0,
      },
    ]);
    const named = [
      '<b>Ann Lee</b> Why?',
      '<span><b>Bo Ek</b></span> Because.',
      '<b>Ann Lee</b> And?',
      '<b>Bo Ek</b> No more.',
    ];
    expect(await noticesOf(named)).toMatchObject([{ text: expect.stringContaining('4 paragraphs') }]);
  });

  test('that can be split has no notice, nor has a page with some bold words', async () => {
    const labelled = [
      '<b>Ann Lee:</b> Why?',
      '<b>Bo Ek:</b> Because.',
      '<b>Ann Lee:</b> And?',
      '<b>Bo Ek:</b> No more.',
    ];
    expect(await noticesOf(labelled)).toEqual([]);
    expect(await noticesOf(['<b>Cost</b> of it', '<b>Time</b> of it', '<b>Why?</b> So.'])).toEqual([]);
  });
});

describe('what is known of a page', () => {
  test('comes from what it says for scholars first', async () => {
    const page = `<html lang="en-GB"><title>Site: the title</title><meta name="citation_title" content="The title">
      <meta name="citation_author" content="Cooper, Yvette"><meta name="citation_author" content="A Committee">
      <meta name="citation_publication_date" content="2025/01/16"><meta name="citation_journal_title" content="Journal">
      <meta name="DC.Publisher" content="The Press"><meta property="og:title" content="no">
      <link rel="canonical" href="https://example.org/a"><p>Words`;
    expect((await read(page)).csl).toEqual({
      type: 'article-journal',
      title: 'The title',
      author: [{ family: 'Cooper', given: 'Yvette' }, { literal: 'A Committee' }],
      issued: { 'date-parts': [[2025, 1, 16]] },
      publisher: 'The Press',
      'container-title': 'Journal',
      URL: 'https://example.org/a',
      language: 'en-GB',
    });
  });

  test('comes from JSON-LD next, whatever else stands there', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': 'NewsArticle',
          headline: 'Night trains',
          datePublished: '2025-01-16T12:00:00Z',
          author: [{ '@type': 'Person', name: 'Ada Byron' }, 'B. Staff'],
          publisher: { name: 'The Paper' },
        },
      ],
    };
    const page = `<script type="application/ld+json">{broken</script>
      <script type="application/ld+json">${JSON.stringify(data)}</script><title>no</title><p>Words`;
    expect((await read(page)).csl).toEqual({
      type: 'article-newspaper',
      title: 'Night trains',
      author: [{ literal: 'Ada Byron' }, { literal: 'B. Staff' }],
      issued: { 'date-parts': [[2025, 1, 16]] },
      publisher: 'The Paper',
    });
  });

  test('comes from what it says for networks, its title, its heading, or its name', async () => {
    const networks = `<meta property="og:title" content="Trains"><meta property="og:site_name" content="Site">
      <meta property="article:published_time" content="last week"><meta name="author" content="By Ada Byron"><p>W`;
    expect((await read(networks)).csl).toEqual({
      type: 'webpage',
      title: 'Trains',
      author: [{ literal: 'Ada Byron' }],
      issued: { literal: 'last week' },
      publisher: 'Site',
    });
    expect((await read('<title> A\n title </title><h1>H</h1>')).csl.title).toBe('A title');
    expect((await read('<h1>A <i>heading</i></h1>')).csl.title).toBe('A heading');
    expect((await read('<p>Words', 'saved page.htm')).csl.title).toBe('saved page');
  });

  test.each([
    ['hidden from XML', '//<![CDATA[\n', '\n//]]>'],
    ['hidden from old browsers', '<!--\n', '\n-->'],
    ['in comments of a script', '/*<![CDATA[*/', '/*]]>*/;'],
  ])('comes from JSON-LD that is %s', async (_, before, after) => {
    const data = '{"@type":"NewsArticle","headline":"The plan","author":"Ann Lee","datePublished":"2024-05-06"}';
    const { csl } = await read(`<script type="application/ld+json">${before}${data}${after}</script><p>Words`);
    expect(csl).toMatchObject({ title: 'The plan', author: [{ literal: 'Ann Lee' }] });
  });

  test('is its name where its headline says what it is about', async () => {
    const data = '{"@type":"Article","name":"Arle (river)","headline":"river in the county of Norwick"}';
    const page = `<title>Arle (river) - A site</title><script type="application/ld+json">${data}</script><h1>Arle (river)</h1><p>W`;
    expect((await read(page)).csl.title).toBe('Arle (river)');
  });

  test('is its heading where its window adds the name of the site', async () => {
    expect((await read('<title>The plan | The Post</title><h1>The plan</h1><p>W')).csl.title).toBe('The plan');
    expect((await read('<title>The Post – The plan</title><h1>The plan</h1><p>W')).csl.title).toBe('The plan');
    expect((await read('<title>The plan of the river</title><h1>The plan</h1><p>W')).csl.title).toBe(
      'The plan of the river',
    );
  });

  test('comes from what it shows where it states nothing', async () => {
    const page = `<article><h1>T</h1><p class="byline">By <a rel="author" href="/a">Ann Lee</a></p>
      <time datetime="2024-05-06T10:00:00Z">6 May</time><p>Words`;
    expect((await read(page)).csl).toMatchObject({
      author: [{ literal: 'Ann Lee' }],
      issued: { 'date-parts': [[2024, 5, 6]] },
    });
    const byline = '<div class="byline-wrapper byline"><div>Ann Lee</div><div>May 06, 2024</div></div><p>Words';
    expect((await read(byline)).csl.author).toEqual([{ literal: 'Ann Lee' }]);
    const { csl } = await read('<div class="author-name">von Bo Ek und Ann Lee | 3 Kommentare</div><p>Words');
    expect(csl.author).toEqual([{ literal: 'Bo Ek und Ann Lee' }]);
  });

  test('has every author once, people apart and ministries whole', async () => {
    const page = (author: string) => `<meta name="author" content="${author}">`.repeat(2);
    expect((await read(`${page('Ann Lee and Bo Ek')}<p>W`)).csl.author).toEqual([
      { literal: 'Ann Lee' },
      { literal: 'Bo Ek' },
    ]);
    expect((await read(`${page('Ministry of Housing, Communities and Local Government')}<p>W`)).csl.author).toEqual([
      { literal: 'Ministry of Housing, Communities and Local Government' },
    ]);
  });

  test('comes from names of other makers for the same', async () => {
    const page = `<meta property="dc:title" content="The plan"><meta name="parsely-author" content="Ann Lee">
      <meta name="parsely-pub-date" content="2024-05-06T10:00:00Z"><title>The Post</title><p>Words`;
    expect((await read(page)).csl).toMatchObject({
      title: 'The plan',
      author: [{ literal: 'Ann Lee' }],
      issued: { 'date-parts': [[2024, 5, 6]] },
    });
  });

  test('has the address from which a program saved it, and the day', async () => {
    const browser = '<!-- saved from url=(0027)https://example.org/the-plan -->';
    expect((await read(`<!doctype html>${browser}<p>Words`)).csl.URL).toBe('https://example.org/the-plan');
    const single = `<!--\n Page saved with SingleFile \n url: https://example.org/a \n saved date: Mon May 06 2024 10:00:00 GMT+0200 (CEST)\n-->`;
    expect((await read(`<!doctype html><html>${single}<p>Words`)).csl).toMatchObject({
      URL: 'https://example.org/a',
      accessed: { 'date-parts': [[2024, 5, 6]] },
    });
  });

  test('has no address but one of the web', async () => {
    expect((await read('<link rel=canonical href="javascript:alert(1)"><p>Words')).csl).not.toHaveProperty('URL');
  });
});
