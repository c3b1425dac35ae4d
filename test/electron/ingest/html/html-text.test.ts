import { describe, expect, test } from '@jest/globals';
import { writePage } from '../../../../electron/ingest/html/html-text.ts';
import { parsePage } from '../../../../electron/ingest/html/html-tree.ts';

const write = (html: string) => {
  const { text, findings } = writePage(parsePage(html, 'page.html', () => {}).document);
  return { text, notices: findings.notices() };
};
const textOf = (html: string) => write(html).text;

describe('the text of a page', () => {
  test.each([
    ['a start', '<ol start="14"><li>a<li>b</ol>', '14. a\n15. b'],
    ['a start at nought', '<ol start="0"><li>a<li>b</ol>', '0. a\n1. b'],
    ['a value', '<ol><li>a<li value="9">b<li>c</ol>', '1. a\n9. b\n10. c'],
    ['letters', '<ol type="a" start="26"><li>a<li>b</ol>', 'z. a\naa. b'],
    ['Roman numerals', '<ol type="I" start="4"><li>a<li>b</ol>', 'IV. a\nV. b'],
    ['a style', '<ol style="list-style-type: lower-roman"><li>a<li>b</ol>', 'i. a\nii. b'],
    ['the other direction', '<ol reversed><li>a<li>b<li>c</ol>', '3. a\n2. b\n1. c'],
  ])('numbers a list as the page does, with %s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test('keeps raised and lowered figures apart, and references to notes in brackets', () => {
    const html =
      '<p>In 2019<sup>3</sup> it cost 10<sup>6</sup> for 5 m<sup>2</sup> of CO<sub>2</sub>, he said<sup><a href="#n">4</a></sup> on the 1<sup>st</sup>.';
    expect(textOf(html)).toBe('In 2019³ it cost 10⁶ for 5 m² of CO₂, he said[4] on the 1st.');
  });

  test('leaves out struck words, and says which, and where', () => {
    const { text, notices } = write(
      '<p>The board did <del>not</del> agree to <span style="text-decoration: line-through">50</span> 60.',
    );
    expect(text).toBe('The board did agree to 60.');
    expect(notices).toEqual([
      {
        kind: 'left-out',
        text: '2 struck passages were left out: “not”, “50”.',
        place: 'after “The board did”',
        start: 14,
      },
    ]);
  });

  test('leaves out hidden words, and says which', () => {
    const { text, notices } = write(
      '<p>One.</p><div style="display:none">An older text.</div><p>Two.<dialog>Do you accept this?</dialog>',
    );
    expect(text).toBe('One.\n\nTwo.');
    expect(notices).toMatchObject([
      { text: '2 passages that the page does not show were left out: “An older text.”, “Do you accept this?”.' },
    ]);
  });

  test('tells of a single hidden word, and of hidden parts of a table and of preformatted text', () => {
    const { text, notices } = write(
      '<p>It is <span hidden>not</span> true.<table><tr><td>A<td style="display: none">B<tr hidden><td>C<td>D</table><pre>x<s>y</s><i hidden>z</i></pre>',
    );
    expect(text).toBe('It is true.\n\nA\n\nx');
    expect(notices).toMatchObject([
      { text: '4 passages that the page does not show were left out: “not”, “B”, “CD”, ….', place: 'after “It is”' },
      { text: '1 struck passage was left out: “y”.' },
    ]);
  });

  test('tells of what stands only in templates, for browsers without scripts, and in fields', () => {
    const { text, notices } = write(
      '<div>One.<template><p>Two is a card.</template><noscript><p>The minister said no.</p></noscript><textarea>My words</textarea><canvas>Ann 12, Bob 30</canvas>',
    );
    expect(text).toBe('One.');
    expect(notices.map((notice) => notice.text)).toEqual([
      '2 passages that the page does not show were left out: “Two is a card.”, “Ann 12, Bob 30”.',
      '1 passage that the page shows only where scripts do not run was left out: “The minister said no.”.',
      '1 field of a form was left out: “My words”.',
    ]);
  });

  test('tells of pictures and parts of pictures that have words, and keeps signs that are drawn as pictures', () => {
    const { text, notices } = write(
      '<p>Yes <img alt="👍🏽"> it is.<img alt="The lock in May"><img alt=""><map name="m">Parts:<area alt="North gate"></map><svg><text>Cost 40</text></svg>',
    );
    expect(text).toBe('Yes 👍🏽 it is.Parts:');
    expect(notices).toMatchObject([
      {
        kind: 'left-out',
        text: '3 pictures, or parts of them, were left out, described as “The lock in May”, “North gate”, “Cost 40”.',
      },
    ]);
  });

  test('writes a formula once, in a line', () => {
    const power = '<msup><mi>x</mi><mn>2</mn></msup>';
    const root = '<msqrt><mi>y</mi></msqrt>';
    const html = `<p>Let <math><semantics><mrow>${power}<mo>=</mo><mfrac><mrow><mn>1</mn><mo>+</mo>${root}</mrow><mn>2</mn></mfrac></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math> be.`;
    expect(textOf(html)).toBe('Let x² = (1 + √(y))/2 be.');
    const hidden = `<p>Let <span><span style="display:none"><math alttext="x^2">${power}</math></span><img class="mwe-math-fallback" alt="x^2"></span> be.`;
    expect(textOf(hidden)).toBe('Let x² be.');
  });

  test('aligns the cells of a table that span columns and rows', () => {
    const html = `<p>Costs<table><tr><th rowspan="2">Year<th colspan="2">Cost<tr><th>North<th>South<tr><td>2020<td>5<td>7</table>`;
    expect(textOf(html)).toBe('Costs\n\nYear\tCost\n\tNorth\tSouth\n2020\t5\t7');
  });

  test('counts spans of no more columns than a real table has', () => {
    const html = `<table>${'<tr><td rowspan="60000" colspan="1000">x<td colspan="1000">y'.repeat(500)}</table>`;
    const lines = textOf(html).split('\n');
    expect(lines).toHaveLength(500);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(210);
  });

  test('sets a reading over characters in brackets behind them', () => {
    expect(textOf('<p><ruby>東京<rt>とうきょう</rt></ruby>, <ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>')).toBe(
      '東京(とうきょう), 漢(かん)',
    );
  });

  test('tells of the address of a quotation that the page does not show', () => {
    const { notices } = write('<blockquote cite="https://example.org/a"><p>Words.</p></blockquote>');
    expect(notices).toMatchObject([{ kind: 'left-out', text: expect.stringContaining('https://example.org/a') }]);
  });

  test('counts documents and recordings that are embedded in it', () => {
    const { text, notices } = write(
      '<p>See <iframe src="https://video.example/embed/1"></iframe> here.<video title="The hearing"></video>',
    );
    expect(text).toBe('See here.');
    expect(notices).toMatchObject([
      {
        kind: 'missing',
        text: '2 embedded documents or recordings are not in the text: iframe video.example, video “The hearing”.',
      },
    ]);
  });

  test('begins a paragraph at two line ends, and a line at characters that break one', () => {
    expect(textOf('<div>One<br><br>two<br>three\u2028four')).toBe('One\n\ntwo\nthree\nfour');
  });

  test('is written in no time for raised words in raised words and formulas in formulas', () => {
    expect(textOf(`<p>x${'<sup>1'.repeat(400)}`).length).toBeLessThan(5000);
    expect(textOf(`<p><math>${'<msup><mi>x</mi>'.repeat(120)}`).length).toBeGreaterThan(100);
  });
});
