import type { Debate } from '../model/debate.ts';
import type { StatementId, Stop, WalkId } from '../model/entities.ts';
import { themeNamed } from '../scene/theme.ts';
import type { ReferenceStyle } from '../sources/references/references.ts';
import type { Typesetter } from '../text/text.ts';
import { type PlacedText, SLIDE, type Slide, type SlideShow, type SlideText } from './slide.ts';
import { slideDrawing } from './slide-drawing.ts';
import { stopTexts } from './slide-texts.ts';
import { stopContent } from './stop-content.ts';

export interface SlideOptions {
  readonly style: ReferenceStyle;
  readonly typesetter: Typesetter;
  /** Receives the share that is done; an error that it throws ends the work. */
  readonly tell?: (done: number) => void;
}

const THEME = themeNamed('print');
const WIDTH = SLIDE.width - 2 * SLIDE.side;
const LOWEST = SLIDE.height - SLIDE.foot;
/** Points. */
const HEADING = { size: 26, leading: 33, lines: 3 };
const GAP = 16;

/**
 * Sets a walk as slides: one for each stop, and as many more as it needs for every letter to be 9 points high or more. A map and a branch are drawn where they fit so,
 * otherwise listed. The same debate gives the same slides. Throws `NotFound` for an unknown walk.
 */
export function slidesOf(
  debate: Debate,
  walk: WalkId,
  { style, typesetter, tell = () => {} }: SlideOptions,
): SlideShow {
  const { title } = debate.get('walk', walk);
  const { title: debateTitle, author, language, created } = debate.info;
  const stops = debate.stopsInOrder(walk);
  const slides = stops.flatMap((stop, index) => {
    tell(index / stops.length);
    return stopSlides(debate, stop, { index, count: stops.length, style, typesetter });
  });
  return { title, debate: debateTitle, author, language, created, slides };
}

interface At extends Pick<SlideOptions, 'style' | 'typesetter'> {
  readonly index: number;
  readonly count: number;
}

function stopSlides(debate: Debate, stop: Readonly<Stop>, { index, count, style, typesetter }: At): Slide[] {
  const content = stopContent(debate, stop, style);
  const { heading, isWhole } = headingOf(content.title, typesetter);
  const y = heading.y + heading.lines.length * heading.leading + GAP;
  const of = { stop: index + 1, of: count, heading };
  const room = { x: SLIDE.side, y, width: WIDTH, height: LOWEST - y };
  const drawing = isDrawn(stop)
    ? slideDrawing(debate, { map: stop.map, statements: shownOn(debate, stop, content.statements) }, room, typesetter)
    : null;
  if (drawing !== null) return [{ ...of, continues: false, texts: [], drawing, note: stop.note }];
  // A heading shows the beginning of a long statement: all of it stands below.
  const cut = isWhole ? [] : [wholeOf(content.title)];
  const pages = paged([...cut, ...stopTexts(debate, stop, content, THEME)], y, typesetter);
  return pages.map((texts, page) => ({
    ...of,
    continues: page > 0,
    texts,
    drawing: null,
    note: page === 0 ? stop.note : '',
  }));
}

function isDrawn({ kind }: Readonly<Stop>): boolean {
  return kind === 'map' || kind === 'branch';
}

function shownOn(debate: Debate, { map }: Readonly<Stop>, shown: ReadonlySet<StatementId> | null): StatementId[] {
  const placed = debate.placementsByMap.get(map).map(({ statement }) => statement);
  return shown === null ? placed : placed.filter((id) => shown.has(id));
}

function headingOf(title: string, typesetter: Typesetter): { heading: PlacedText; isWhole: boolean } {
  const style = { typeface: 'sans-semibold', size: HEADING.size } as const;
  const folded = title.replace(/\s+/gu, ' ');
  const whole = typesetter.wrap(folded, style, WIDTH);
  const beginning = `${folded.slice(0, whole[HEADING.lines - 1]?.end).replace(/\s+\S*$/u, '')}…`;
  const isWhole = whole.length <= HEADING.lines;
  const lines = isWhole ? whole : typesetter.wrap(beginning, style, WIDTH).slice(0, HEADING.lines);
  const text = isWhole ? folded : beginning;
  const look = { style, leading: HEADING.leading, fill: THEME.ink, indent: 0, before: 0 };
  return { heading: { ...look, text, x: SLIDE.side, y: SLIDE.top, width: WIDTH, lines }, isWhole };
}

function wholeOf(text: string): SlideText {
  return { text, style: { typeface: 'sans', size: 15 }, leading: 21, fill: THEME.ink, indent: 0, before: 0 };
}

/** Sets texts below each other from `top` down, on as many slides as they need; a text that is longer than a slide goes on on the next. */
function paged(texts: readonly SlideText[], top: number, typesetter: Typesetter): PlacedText[][] {
  const pages: PlacedText[][] = [[]];
  let y = top;
  const turn = () => {
    pages.push([]);
    y = top;
  };
  for (const text of texts) {
    const { style, leading, indent } = text;
    const width = WIDTH - indent;
    const lines = typesetter.wrap(text.text, style, width);
    if (y > top) y += text.before;
    for (let from = 0; from < lines.length; ) {
      const fitting = Math.floor((LOWEST - y) / leading);
      if (fitting < Math.min(2, lines.length - from) && y > top) {
        turn();
        continue;
      }
      const part = lines.slice(from, from + Math.max(1, fitting));
      const isAll = part.length === lines.length;
      pages.at(-1)?.push({
        ...text,
        text: isAll ? text.text : text.text.slice(part[0]?.start, part.at(-1)?.end),
        x: SLIDE.side + indent,
        y,
        width,
        lines: part,
      });
      y += part.length * leading;
      from += part.length;
      if (from < lines.length) turn();
    }
  }
  return pages;
}
