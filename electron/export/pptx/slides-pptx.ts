import { type PlacedText, SLIDE, type Slide, type SlideShow } from '../../../shared/walks/slide.ts';
import { asMade } from './as-made.ts';
import { drawOn } from './drawn-slide.ts';
import { type LibrarySlide, newPresentation, type Presentation, type TextOptions } from './library.ts';
import { FACES, inches, plainText } from './words.ts';

const MASTER = 'Stop';
const SOFT = '4A4A4A';

/**
 * Writes slides as a presentation: native text, shapes and lines, titles that are titles, and speaker notes. The same slides give the same bytes. `tell`
 * receives the share that is done; an error that it throws ends the work.
 */
export async function slidesPptx(show: SlideShow, tell: (done: number) => void): Promise<Uint8Array> {
  const made = newPresentation();
  made.defineLayout({ name: 'WALK', width: SLIDE.width / 72, height: SLIDE.height / 72 });
  made.layout = 'WALK';
  made.title = plainText(show.title);
  made.subject = plainText(show.debate);
  made.author = plainText(show.author || 'Counterclaim');
  made.company = '';
  made.theme = { headFontFace: FACES.sans, bodyFontFace: FACES.sans };
  const title = { x: inches(SLIDE.side), y: inches(SLIDE.top), w: inches(SLIDE.width - 2 * SLIDE.side), h: 0.6 };
  made.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: { name: 'title', type: 'title', align: 'left', valign: 'top', margin: 0, ...title },
          text: '',
        },
      },
    ],
  });
  for (const [index, slide] of show.slides.entries()) {
    tell((0.8 * index) / show.slides.length);
    addSlide(made, slide, show.title);
  }
  const bytes = (await made.write({ outputType: 'nodebuffer', compression: false })) as Uint8Array;
  tell(0.9);
  return asMade(bytes, show.created);
}

function addSlide(made: Presentation, slide: Slide, walk: string): void {
  const on = made.addSlide({ masterName: MASTER });
  const { heading, texts, drawing, note, stop, of, continues } = slide;
  const { h: height, ...place } = placeOf(heading);
  on.addText(plainText(heading.text) + (continues ? ' (continued)' : ''), {
    placeholder: 'title',
    ...place,
    h: height,
    ...lookOf(heading),
    valign: 'top',
    margin: 0,
    fit: 'shrink',
  });
  for (const text of texts) addText(on, made, text);
  if (drawing !== null) drawOn(on, made, drawing);
  const foot = {
    y: inches(SLIDE.height - 30),
    h: inches(18),
    fontSize: 10,
    color: SOFT,
    fontFace: FACES.sans,
    margin: 0,
  };
  on.addText(plainText(walk), { ...foot, x: inches(SLIDE.side), w: inches(SLIDE.width - 2 * SLIDE.side - 100) });
  on.addText(`${stop} / ${of}`, { ...foot, x: inches(SLIDE.width - SLIDE.side - 90), w: inches(90), align: 'right' });
  if (note.trim() !== '') on.addNotes(plainText(note.trim()));
}

function addText(on: LibrarySlide, made: Presentation, text: PlacedText): void {
  const { bar, href, x, y, lines, leading } = text;
  if (bar !== undefined) {
    const place = { x: inches(x - 14), y: inches(y), w: inches(3), h: inches(lines.length * leading) };
    on.addShape(made.ShapeType.rect, { ...place, fill: { color: bar.slice(1) } });
  }
  const link = href !== undefined && URL.canParse(href) ? { hyperlink: { url: new URL(href).href } } : {};
  on.addText([{ text: plainText(text.text), options: { ...link, color: text.fill.slice(1) } }], {
    ...placeOf(text),
    ...lookOf(text),
    valign: 'top',
    margin: 0,
    fit: 'shrink',
  });
}

function placeOf({ x, y, width, lines, leading }: PlacedText): { x: number; y: number; w: number; h: number } {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(lines.length * leading + 4) };
}

function lookOf({ style, fill, lines }: PlacedText): TextOptions {
  const rtl = lines[0]?.rtl ?? false;
  return {
    fontFace: style.typeface.startsWith('serif') ? FACES.serif : FACES.sans,
    fontSize: style.size,
    bold: style.typeface.endsWith('semibold'),
    color: fill.slice(1),
    align: rtl ? 'right' : 'left',
    ...(rtl ? { rtlMode: true } : {}),
  };
}
