import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../../../electron/ingest/html/html-document.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const read = (page: string) => readHtml({ name: 'page.html', bytes: Buffer.from(page) }, WATCH);
const textOf = async (page: string) => (await read(page)).text;

const LONG =
  'The ferry is to stop in winter, the harbour office said, although nobody who takes it had been asked before.';
const SPEAKERS = ['Ann Green', 'Bob White', 'Carla Brown', 'The Chair'];
const SPEECHES = [LONG, 'Why?', 'Because of the ice.', `Order. ${LONG}`, 'I do not agree.', LONG, 'No.'];
const MENU = `<header><nav><a href="/">Home</a></nav><ul class="links">${Array.from({ length: 30 }, (_, index) => `<li><a href="/${index}">Entry ${index}</a></li>`).join('')}</ul></header>`;
const page = (body: string, title = 'A page') =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${MENU}${body}<footer>Imprint</footer></body></html>`;

describe('a debate on a page', () => {
  const turns = SPEECHES.map((speech, index) => ({ speech, speaker: SPEAKERS[index % 4] ?? '' }));
  const expected = turns.map(({ speech, speaker }) => `${speaker}\n\n${speech}`).join('\n\n');

  test.each<[string, (turn: (typeof turns)[number], index: number) => string]>([
    [
      'names that are links in a head',
      ({ speech, speaker }) =>
        `<div class="item"><div class="header"><a href="/m"><div>${speaker}</div></a></div><div class="content"><p>${speech}</p></div></div>`,
    ],
    [
      'names that are headings, and a link to each speech',
      ({ speech, speaker }, index) =>
        `<div class="debate-speech" id="g${index}"><div class="who"><h2><a href="/m"><strong>${speaker}</strong></a></h2></div><div class="what"><p>${speech}</p></div><ul class="more"><li><a href="#g${index}">Link to this speech</a></li></ul></div>`,
    ],
    [
      'buttons beside each contribution',
      ({ speech, speaker }, index) =>
        `<article class="contribution-${index}"><header class="by"><span>${speaker}</span></header><div class="share"><button>Share</button><a href="#">Share</a></div><p>${speech}</p></article>`,
    ],
  ])('is read with every speech and who speaks: %s', async (_, markup) => {
    const text = await textOf(page(`<main><div class="debate">${turns.map(markup).join('')}</div></main>`));
    expect(text).toBe(expected);
  });

  test('is read whole where it is a table or a list of terms', async () => {
    const rows = turns.map(({ speech, speaker }) => `<tr><td>${speaker}</td><td>${speech}</td></tr>`).join('');
    const terms = turns.map(({ speech, speaker }) => `<dt>${speaker}</dt><dd>${speech}</dd>`).join('');
    expect(await textOf(page(`<main><h1>Hearing</h1><table>${rows}</table></main>`))).toBe(
      `Hearing\n\n${turns.map(({ speech, speaker }) => `${speaker}\t${speech}`).join('\n')}`,
    );
    expect(await textOf(page(`<main><h1>Hearing</h1><dl>${terms}</dl></main>`))).toBe(
      `Hearing\n\n${turns.map(({ speech, speaker }) => `${speaker}\n${speech}`).join('\n')}`,
    );
  });

  test('of a thousand speeches is read whole, and costs no more for each', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => {
      const name = `Member ${index % 40}`;
      return `<div class="item"><div class="header"><a href="/m"><div class="name">${name}</div></a></div><div class="text"><p>Speech ${index}. ${index % 3 === 0 ? LONG : 'Yes.'}</p></div></div>`;
    });
    const text = await textOf(page(`<main><div class="debate">${many.join('')}</div></main>`));
    expect(text.match(/^Speech \d+\./gmu)).toHaveLength(1000);
    expect(text.match(/^Member \d+$/gmu)).toHaveLength(1000);
  }, 60_000);
});

describe('an article', () => {
  const article = (inside: string) =>
    page(`<main><article><h1>Ferry</h1><p>${LONG}</p>${inside}<p>${LONG}</p><p>${LONG}</p></article></main>`);

  test.each([
    ['a quotation beside it', '<aside class="pullquote"><p>“We shall not pay.”</p></aside>', '“We shall not pay.”'],
    [
      'a part with a name that comments have',
      '<div class="comment"><p>The chair’s comment was brief.</p></div>',
      'The chair’s comment was brief.',
    ],
    [
      'a list of links within it',
      '<p>They ask:</p><ul><li><a href="/1">Close it</a></li><li><a href="/2">Pay us</a></li></ul>',
      '- Pay us',
    ],
    [
      'a sentence that is mostly references',
      `<div class="x"><p>Many faults were mended in it (${'<a href="#">number 101344</a>, '.repeat(6)}and more).</p></div>`,
      'Many faults were mended in it (number 101344, ',
    ],
    ['folded words', '<details><summary>More</summary><p>Folded.</p></details>', 'More\n\nFolded.'],
    ['a short part', '<div class="content"><p>Short, but true.</p></div>', 'Short, but true.'],
    [
      'who is quoted',
      '<blockquote><p>I was not asked.</p><footer>Joan Harte, minister</footer></blockquote>',
      'I was not asked.\n\nJoan Harte, minister',
    ],
  ])('is read with %s', async (_, inside, words) => {
    const text = await textOf(article(inside));
    expect(text).toContain(`${LONG}\n\n`);
    expect(text).toContain(words);
  });

  test('is read without the menus around it, however long the scripts are', async () => {
    const script = `<script>${'var a = "x y z";\n'.repeat(20_000)}</script>`;
    const text = await textOf(
      page(`${script}<div class="content"><article><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p></article></div>`),
    );
    expect(text).toBe([LONG, LONG, LONG].join('\n\n'));
  });

  test('does not repeat the title of the record, nor buttons', async () => {
    const inside = '<div class="sharebar"><a href="/x">X</a></div><div class="ad">Advertisement</div>';
    const { text, notices } = await read(
      page(`<article><h1>The ferry</h1>${inside}<p>${LONG}</p><p>${LONG}</p><p>${LONG}</p></article>`, 'The ferry'),
    );
    expect([text, notices]).toEqual([[LONG, LONG, LONG].join('\n\n'), []]);
  });

  test('has a notice that counts what readers wrote under it', async () => {
    const comments = `<section id="comments"><h2>Comments</h2>${'<div class="c"><p>I do not agree with this at all.</p></div>'.repeat(2)}</section>`;
    const { text, notices } = await read(
      page(`<main><article><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p></article>${comments}</main>`),
    );
    expect(text).not.toContain('agree');
    expect(notices).toEqual([
      {
        kind: 'left-out',
        text: '3 paragraphs of readers’ comments (17 words) were left out.',
        place: 'from “Comments”',
      },
    ]);
  });

  test('has a notice that counts the prose beside it', async () => {
    const beside = `<div class="sidebar"><p>${LONG}</p></div>`;
    const { notices } = await read(page(`<article>${`<p>${LONG}</p>`.repeat(8)}</article>${beside}`));
    expect(notices).toMatchObject([
      { kind: 'left-out', text: expect.stringMatching(/^1 paragraph beside the main text \(20 words\) was/) },
    ]);
  });

  test('is read with a list of links that a sentence promises, and names one that it leaves out', async () => {
    const list = (name: string) =>
      `<ul>${[1, 2, 3].map((index) => `<li><a href="/${index}">${name} ${index}</a></li>`).join('')}</ul>`;
    const { text, notices } = await read(
      `<article><p>${LONG}</p><p>They asked for this:</p>${list('Demand')}<p>${LONG}</p>${list('Story')}<p>${LONG}</p></article>`,
    );
    expect(text).toBe([LONG, 'They asked for this:', '- Demand 1\n- Demand 2\n- Demand 3', LONG, LONG].join('\n\n'));
    expect(notices).toEqual([
      {
        kind: 'left-out',
        text: '1 list of links (3 links) was left out.',
        place: 'from “Story 1 Story 2 Story 3”',
      },
    ]);
  });

  test('is read with parts whose ids are made of their headings', async () => {
    const parts = ['related-work', 'social-policy', 'search', 'register-of-interests'].map(
      (id) => `<h2 id="${id}">On ${id}</h2><p>${LONG}</p>`,
    );
    expect(await textOf(page(`<article>${parts.join('')}</article>`))).toMatch(
      /^On related-work[\s\S]*On social-policy[\s\S]*On search[\s\S]*On register-of-interests/,
    );
  });

  test('is read where the names of all its parts mislead', async () => {
    expect(await textOf(`<div class="related sidebar"><p>${LONG}</p><p>Yes.</p></div>`)).toBe(`${LONG}\n\nYes.`);
  });

  test('has no notice about what the site itself says to its visitors', async () => {
    const banner = `<div id="cookie-banner"><p>${LONG}</p></div><div class="sidebar"><div class="newsletterSignup"><p>${LONG}</p></div></div>`;
    const { text, notices } = await read(page(`${banner}<article>${`<p>${LONG}</p>`.repeat(8)}</article>`));
    expect([text.split('\n\n').length, notices]).toEqual([8, []]);
  });

  test.each([
    [
      'a forum',
      (words: string, index: number) =>
        `<div class="post" id="p${index}"><div class="who"><a href="/u">User ${index}</a></div><div class="what"><p>${words}</p></div><a href="#">Reply</a></div>`,
    ],
    [
      'a report as it happens',
      (words: string, index: number) =>
        `<article class="block"><header><time>10.${10 + index}</time><h2>User ${index}</h2></header><p>${words}</p></article>`,
    ],
  ])('is all entries of %s', async (_, entry) => {
    const words = Array.from({ length: 12 }, (_each, index) => (index % 3 === 0 ? LONG : `No, said the ${index}th.`));
    const text = await textOf(page(`<div class="stream">${words.map(entry).join('')}</div>`));
    for (const [index, each] of words.entries()) expect(text).toMatch(new RegExp(`User ${index}\\s+${each}`));
    expect(text).not.toMatch(/Reply|Entry/);
  });

  test('of a whole book is read', async () => {
    const text = await textOf(page(`<article>${`<p>${LONG} `.repeat(8000)}</article>`));
    expect(text.split('\n\n')).toHaveLength(8000);
  }, 60_000);
});
