import { describe, expect, test } from '@jest/globals';
import { svgAssets } from '../../../electron/export/export-assets.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { writeSvg } from '../../../shared/scene/svg.ts';
import { xmlText } from '../../../shared/text/xml-text.ts';
import { emptyScene, sceneOf, scriptsSketch } from '../../fixtures/scenes.ts';

function svgOf(scene: Scene): string {
  return [...writeSvg(scene, svgAssets)].join('');
}

/** Returns the references in a document: the values of `href` and of `url()`. */
function referencesIn(svg: string): string[] {
  return [...svg.matchAll(/href="([^"]*)"|url\(([^)]*)\)/g)].map(([, href, url]) => href ?? url ?? '');
}

describe('an SVG', () => {
  const scene = sceneOf(scriptsSketch);
  const svg = svgOf(scene);

  test('is a picture with a title, a description and a language', () => {
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*role="img"[^>]* lang="en-GB"/);
    expect(svg).toContain('<title id="title">A map</title>');
    expect(svg).toContain('<desc id="description">Argument map with 17 statements and 3 relations.</desc>');
  });

  test('counts one as one', () => {
    expect(svgOf(sceneOf({ claims: { a: 'A' }, placed: { a: [0, 0] } }))).toContain(
      'with 1 statement and 0 relations.',
    );
  });

  test('has text as text', () => {
    expect(svg).toContain('>国家调查是必要的</text>');
    expect(svg).toContain('>Ligatures: affluent, efficient,</text>');
  });

  test('refers to nothing outside itself', () => {
    const outside = referencesIn(svg).filter(
      (reference) => !/^(#[\w-]+$|data:(font\/ttf|image\/png);base64,)/.test(reference),
    );
    expect(outside).toEqual([]);
    expect(svg.replaceAll(/ xmlns(:xlink)?="[^"]*"/g, '')).not.toMatch(/https?:/);
  });

  test('embeds each font that it uses once, cut down', () => {
    const faces = [...svg.matchAll(/@font-face\{font-family:"([^"]+)";font-weight:(\d+);src:url\(([^)]*)\)/g)];
    expect(faces.map(([, family, weight]) => `${family} ${weight}`)).toEqual([
      'Inter 400',
      'Inter 600',
      'Noto Sans Arabic 400',
      'Noto Sans Hebrew 400',
      'Noto Sans SC 400',
    ]);
    expect(Math.max(...faces.map(([, , , data = '']) => data.length))).toBeLessThan(60_000);
  });

  test('has each emoji as one picture, wherever it is used', () => {
    expect(svg.match(/<image /g)).toHaveLength(1);
    expect(svg.match(/<use xlink:href="#emoji-1" href="#emoji-1"/g)).toHaveLength(2);
  });

  test('groups each element under its own id, with what it says', () => {
    const ids = [...svg.matchAll(/<g id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(scene.elements.length);
    expect(ids).toContain('card-id_20_with_20__22_quotes_22__20__26__20__3c_tags_3e_');
    expect(svg).toContain('aria-label="Question: What is said in which script?"');
  });

  test('sets text from right to left by its right end', () => {
    const line = scene.elements
      .flatMap((element) => element.shapes)
      .find((shape) => shape.type === 'text' && shape.line.text === 'חקירה ארצית');
    if (line?.type !== 'text') throw new Error('the line is missing');
    const right = Math.round((line.x + line.line.width) * 100) / 100;
    expect(svg).toContain(`<text x="${right}" direction="rtl" class="hebrew"`);
  });

  test('has an element for each run of a line that mixes directions, held where no neighbour is', () => {
    const mixed = svgOf(sceneOf({ claims: { a: 'שלום ABC ועוד' }, placed: { a: [0, 0] } }));
    const line = /<text[^>]*class="hebrew".*/.exec(mixed)?.[0] ?? '';
    expect(line.replace(/ (x|y|font-size|fill|textLength)="[^"]*"/g, '')).toBe(
      '<text text-anchor="end" direction="rtl" class="hebrew">שלום</text> ' +
        '<text text-anchor="middle" class="inter" lengthAdjust="spacingAndGlyphs">ABC</text> ' +
        '<text direction="rtl" class="hebrew">ועוד</text>',
    );
  });

  test('keeps the room of spaces beside emoji', () => {
    const scene = sceneOf({ claims: { a: 'Yes 👍 to' }, placed: { a: [0, 0] } });
    const shape = scene.elements
      .flatMap(({ shapes }) => shapes)
      .find((each) => each.type === 'text' && each.line.text === 'Yes 👍 to');
    if (shape?.type !== 'text') throw new Error('the line is missing');
    const [before] = shape.line.runs;
    const held = /<text x="([\d.]+)" text-anchor="end" class="inter" textLength="([\d.]+)"[^>]*>Yes</.exec(
      svgOf(scene),
    );
    const [end, length] = [Number(held?.[1]), Number(held?.[2])];
    expect(end - length).toBeCloseTo(shape.x, 1);
    expect(end).toBeLessThan(shape.x + (before?.width ?? 0) - 3);
  });

  test('is the same for the same scene', () => {
    expect(svgOf(sceneOf(scriptsSketch))).toBe(svg);
  });

  test('draws a map without any element', () => {
    expect(svgOf(emptyScene(300, 200))).toContain('<rect width="300" height="200" fill="#f7f6f3"/>');
  });
});

describe('text in XML', () => {
  test('escapes what would be markup', () => {
    expect(xmlText('<a href="x">&amp;</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;');
  });

  test('keeps tabs and line ends from becoming spaces', () => {
    expect(xmlText('a\tb\nc\rd')).toBe('a&#9;b&#10;c&#13;d');
  });

  test('replaces what XML cannot hold', () => {
    expect(xmlText('a\u0000b\u001fc\ud800d\ufffee')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
  });
});
