import { assertNever } from '../errors.ts';
import { FONT_IDS, type FontId, type TextRun } from '../text/text.ts';
import { encodeBase64 } from '../text/text-bytes.ts';
import { xmlText } from '../text/xml-text.ts';
import { runsInReadingOrder } from './reading-order.ts';
import type { Box, Paint, PathCommand, Scene, SceneElement, Shape } from './scene.ts';

/** A font reduced to the characters of a picture. */
export interface SubsetFont {
  /** The family and weight by which other programs know the font. */
  readonly family: string;
  readonly weight: number;
  /** A TrueType file. */
  readonly data: Uint8Array;
}

/** The picture of an emoji, as a PNG; `box` is its place, in ems from the left end of the baseline, y down. */
export interface EmojiPicture {
  readonly png: Uint8Array;
  readonly box: Box;
}

/** Everything that a picture embeds, so that it needs nothing from outside. */
export interface SvgAssets {
  subset(font: FontId, codePoints: ReadonlySet<number>): SubsetFont;
  emoji(cluster: string): EmojiPicture;
  /** Returns the width of a space, in ems. */
  space(font: FontId): number;
}

/** The parts from which the text of a picture is made: emoji have the ids under which they are defined. */
interface Parts {
  readonly emoji: ReadonlyMap<string, string>;
  readonly assets: SvgAssets;
}

type TextShape = Extract<Shape, { type: 'text' }>;

/**
 * Writes `scene` as an SVG document, in pieces to be joined: one picture in scene pixels, with real text in embedded
 * fonts, a group per element with its id and description, and no reference to anything outside. Valid XML 1.0 whatever
 * people wrote.
 */
export function* writeSvg(scene: Scene, assets: SvgAssets): Generator<string> {
  const used = usedText(scene);
  const emoji = new Map([...used.emoji].map((cluster, index) => [cluster, `emoji-${index + 1}`]));
  yield* opening(scene);
  yield* style(used.codePoints, assets);
  yield* definitions(emoji, assets);
  yield `<rect width="${number(scene.width)}" height="${number(scene.height)}" fill="${scene.theme.paper}"/>\n`;
  for (const element of scene.elements) yield group(element, { emoji, assets });
  yield '</svg>\n';
}

/** Pictures that stand in a page, with what goes into it once for all of them. */
export interface PagePictures {
  /** Belongs into the page's style sheet. */
  readonly style: string;
  /** A drawing that shows nothing, of which the others take their emoji; '' where they have none. */
  readonly definitions: string;
  /** An `svg` element for each scene, in their order. */
  readonly pictures: readonly string[];
}

/**
 * Writes scenes as pictures within one page of HTML, as `writeSvg` writes one by itself: with the fonts and emoji of all once, and for each element
 * the attributes that `attributesOf` gives it instead of an id.
 */
export function picturesInPage(
  scenes: readonly Scene[],
  assets: SvgAssets,
  attributesOf: (element: SceneElement) => string,
): PagePictures {
  const used = usedText({ elements: scenes.flatMap(({ elements }) => elements) });
  const emoji = new Map([...used.emoji].map((cluster, index) => [cluster, `emoji-${index + 1}`]));
  const defined = [...definitions(emoji, assets)].join('');
  const pictures = scenes.map((scene) => {
    const [width, height] = [number(scene.width), number(scene.height)];
    const head = `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${xmlText(`${scene.title}. ${scene.summary}`)}">\n`;
    const ground = `<rect width="${width}" height="${height}" fill="${scene.theme.paper}"/>\n`;
    const groups = scene.elements.map(
      (element) => `<g${attributesOf(element)}>\n${shapesOf(element, { emoji, assets })}\n</g>\n`,
    );
    return `${head}${ground}${groups.join('')}</svg>\n`;
  });
  return {
    style: [...rules(used.codePoints, assets)].join(''),
    definitions: defined === '' ? '' : `<svg width="0" height="0" aria-hidden="true">\n${defined}</svg>\n`,
    pictures,
  };
}

function* opening(scene: Scene): Generator<string> {
  const [width, height] = [number(scene.width), number(scene.height)];
  const language = xmlText(scene.language);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  yield ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  yield ` role="img" aria-labelledby="title description" lang="${language}" xml:lang="${language}" xml:space="preserve">\n`;
  yield `<title id="title">${xmlText(scene.title)}</title>\n`;
  yield `<desc id="description">${xmlText(scene.summary)}</desc>\n`;
}

function* style(codePoints: ReadonlyMap<FontId, ReadonlySet<number>>, assets: SvgAssets): Generator<string> {
  yield '<style>\n';
  yield* rules(codePoints, assets);
  yield '</style>\n';
}

/**
 * Writes the style sheet. Every run has one direction, so browsers are told it (`bidi-override`) rather than left to
 * find it: a full stop at the end of an Arabic run alone would otherwise jump to the other side.
 */
function* rules(codePoints: ReadonlyMap<FontId, ReadonlySet<number>>, assets: SvgAssets): Generator<string> {
  yield 'text,tspan{white-space:pre;text-rendering:geometricPrecision;unicode-bidi:bidi-override}\n';
  yield '.emoji{fill:none}\n';
  for (const id of FONT_IDS) {
    const characters = codePoints.get(id);
    if (characters === undefined) continue;
    const { family, weight, data } = assets.subset(id, characters);
    const source = `url(data:font/ttf;base64,${encodeBase64(data)}) format("truetype")`;
    yield `@font-face{font-family:"${family}";font-weight:${weight};src:${source}}\n`;
    yield `.${id}{font-family:"${family}",${id.startsWith('serif') ? OTHER_SERIF : OTHER_SANS};font-weight:${weight}}\n`;
  }
}

/**
 * Families for programs that do not use the fonts in a picture, such as Inkscape and librsvg: they are no wider than
 * the embedded ones, so that lines stay within their cards.
 */
const OTHER_SANS = 'Arial,Helvetica,sans-serif';
const OTHER_SERIF = '"Times New Roman",Times,serif';

/**
 * Defines each distinct emoji once, as a picture of one em. Older programs know only XLink's `href`, and all others
 * know that one too.
 */
function* definitions(emoji: ReadonlyMap<string, string>, assets: SvgAssets): Generator<string> {
  if (emoji.size === 0) return;
  yield '<defs>\n';
  for (const [cluster, id] of emoji) {
    const { png, box } = assets.emoji(cluster);
    yield `<image id="${id}" x="${fine(box.x)}" y="${fine(box.y)}" width="${fine(box.width)}" height="${fine(box.height)}"`;
    yield ` xlink:href="data:image/png;base64,${encodeBase64(png)}"/>\n`;
  }
  yield '</defs>\n';
}

function group(element: SceneElement, parts: Parts): string {
  const id = element.id === '' ? element.kind : `${element.kind}-${xmlName(element.id)}`;
  return `<g id="${id}" aria-label="${xmlText(element.description)}">\n${shapesOf(element, parts)}\n</g>\n`;
}

function shapesOf({ shapes }: SceneElement, parts: Parts): string {
  return shapes.map((shape) => drawn(shape, parts)).join('\n');
}

/**
 * Turns an id into an XML name: characters that XML names may not have are written as their codes between underscores.
 */
function xmlName(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}

function drawn(shape: Shape, parts: Parts): string {
  switch (shape.type) {
    case 'rect': {
      const box = `x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.width)}" height="${number(shape.height)}"`;
      return `<rect ${box}${shape.radius > 0 ? ` rx="${number(shape.radius)}"` : ''}${painted(shape)}/>`;
    }
    case 'circle':
      return `<circle cx="${number(shape.x)}" cy="${number(shape.y)}" r="${number(shape.radius)}"${painted(shape)}/>`;
    case 'path':
      return `<path d="${shape.commands.map(pathCommand).join('')}"${painted(shape)}/>`;
    case 'text':
      return text(shape, parts);
    default:
      return assertNever(shape);
  }
}

function painted({ fill, stroke, strokeWidth = 1, dash }: Paint): string {
  const parts = [` fill="${fill ?? 'none'}"`];
  if (stroke !== undefined) {
    parts.push(` stroke="${stroke}"`);
    if (strokeWidth !== 1) parts.push(` stroke-width="${number(strokeWidth)}"`);
    if (dash !== undefined && dash.length > 0) parts.push(` stroke-dasharray="${dash.map(number).join(' ')}"`);
    if (dash?.[0] === 0) parts.push(' stroke-linecap="round"');
  }
  return parts.join('');
}

function pathCommand([letter, ...numbers]: PathCommand): string {
  return letter + numbers.map(number).join(' ');
}

/**
 * Writes a line of text, each run in the place where it was measured. A line is one text element, so that a search
 * finds words across fonts; one with emoji, or with runs from right to left, has an element for each run: many programs
 * know no direction but an element's.
 */
function text(shape: TextShape, parts: Parts): string {
  const { line, style } = shape;
  const runs = runsInReadingOrder(line).filter((run) => run.text !== '');
  const spacing = style.letterSpacing ? ` letter-spacing="${number(style.letterSpacing)}"` : '';
  const attributes = `y="${number(shape.y)}" font-size="${number(style.size)}" fill="${shape.fill}"${spacing}`;
  const pictures = runs.filter((run) => run.font === 'emoji').map((run) => emojiPicture(run, shape, parts));
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) {
    return `<text ${placed(only, shape)} ${attributes}>${xmlText(lettering(only))}</text>${pictures.join('')}`;
  }
  if (runs.every((run) => !run.rtl && run.font !== 'emoji')) {
    const spans = runs.map((run) => `<tspan ${placed(run, shape)}>${xmlText(lettering(run))}</tspan>`);
    return runs.length === 0 ? '' : `<text ${attributes}>${spans.join('')}</text>`;
  }
  const elements = runs.map((run) => {
    const { before, words, after } = withoutSpaces(run);
    const element = words === '' ? '' : `<text ${held(run, shape, parts)} ${attributes}>${xmlText(words)}</text>`;
    return xmlText(before) + element + after;
  });
  return elements.join('') + pictures.join('');
}

/**
 * Writes a run's font and its starting point: its right end when it reads to the left. Emoji are there to be found, not
 * seen.
 */
function placed(run: TextRun, { x }: TextShape): string {
  const start = run.rtl ? x + run.x + run.width : x + run.x;
  return `x="${number(start)}"${run.rtl ? ' direction="rtl"' : ''} class="${run.font}"`;
}

/**
 * Writes one run of several so that in a wider font it does not reach under its neighbours: the first and the last of
 * the line are anchored at their inner ends, the others at their middles. Runs from left to right are fitted to their
 * length too; from right to left, Inkscape 1.2 draws nothing that is fitted so.
 */
function held(run: TextRun, { x, line, style }: TextShape, { assets }: Parts): string {
  const { before, after } = withoutSpaces(run);
  const space = before + after === '' ? 0 : assets.space(run.font) * style.size + (style.letterSpacing ?? 0);
  const left = x + run.x + space * (run.rtl ? after : before).length;
  const width = run.width - space * (before + after).length;
  const share = run === line.runs[0] ? 1 : run === line.runs.at(-1) ? 0 : 0.5;
  const direction = run.rtl ? ' direction="rtl"' : '';
  const fitting =
    run.rtl || run.font === 'emoji' ? '' : ` textLength="${number(width)}" lengthAdjust="spacingAndGlyphs"`;
  const anchor = ANCHORS[run.rtl ? 1 - share : share];
  return `x="${number(left + share * width)}"${anchor}${direction} class="${run.font}"${fitting}`;
}

/**
 * Splits off the spaces at the ends of a run: programs drop spaces at the end of an element that is not placed by its
 * start, so these stand between the elements.
 */
function withoutSpaces(run: TextRun): { before: string; words: string; after: string } {
  const words = lettering(run);
  if (words.trim() === '') return { before: words, words: '', after: '' };
  const [, before = '', inner = words, after = ''] = /^( *)(.*?)( *)$/s.exec(words) ?? [];
  return { before, words: inner, after };
}

/** The `text-anchor` by the share of a run's length, in reading direction, that stands before its anchor point. */
const ANCHORS: Readonly<Record<number, string>> = { 0: '', 0.5: ' text-anchor="middle"', 1: ' text-anchor="end"' };

/**
 * Returns the letters to write for a run. Marks or joiners that make the text look as it was measured stay. Stand-ins
 * for characters that no font here has do not: a viewer may have one, and the text stays true.
 */
function lettering({ text, shown = text }: TextRun): string {
  return shown.includes(text) ? shown : text;
}

function emojiPicture(run: TextRun, { x, y, style }: TextShape, { emoji }: Parts): string {
  const id = emoji.get(run.text);
  const at = `translate(${number(x + run.x)} ${number(y)}) scale(${number(style.size)})`;
  return `<use xlink:href="#${id}" href="#${id}" transform="${at}"/>`;
}

/** Collects the characters drawn in each font, and the distinct emoji in the order of first appearance. */
function usedText(scene: Pick<Scene, 'elements'>): { codePoints: Map<FontId, Set<number>>; emoji: Set<string> } {
  const codePoints = new Map<FontId, Set<number>>();
  const emoji = new Set<string>();
  for (const run of scene.elements.flatMap(runsOf)) {
    if (run.font === 'emoji') {
      emoji.add(run.text);
      continue;
    }
    const characters = codePoints.get(run.font) ?? new Set();
    codePoints.set(run.font, characters);
    for (const character of lettering(run)) characters.add(character.codePointAt(0) ?? 0);
  }
  return { codePoints, emoji };
}

function runsOf(element: SceneElement): TextRun[] {
  return element.shapes.flatMap((shape) => (shape.type === 'text' ? shape.line.runs : []));
}

/** Formats pixels to a hundredth: finer than a screen shows at 4x, without a tail of digits. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Formats ems, which are scaled up and need more digits. */
function fine(value: number): string {
  return String(Math.round(value * 10000) / 10000);
}
