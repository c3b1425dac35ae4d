import type { DividedClaim } from '../../evaluation/divisions.ts';
import { claimSentence, namesOrMore, shownDivisiveness } from '../../evaluation/divisions-words.ts';
import { t } from '../../language/translate.ts';
import type { Debate } from '../../model/debate.ts';
import type { SpeakerId } from '../../model/entities.ts';
import { isolated } from '../../text/isolation.ts';
import type { TextStyle } from '../../text/text.ts';
import { fittedLines } from '../exchange/fitted-line.ts';
import type { Shape } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { type Block, drawLines, type Pen, WIDTH } from './block.ts';

const TEXT: TextStyle = { typeface: 'sans', size: 14 };
const NUMBER: TextStyle = { typeface: 'sans-semibold', size: 18 };
const NAMES: TextStyle = { typeface: 'sans', size: 12 };
const SIDE: TextStyle = { typeface: 'sans-semibold', size: 12 };
const TEXT_LEADING = 20;
const NAMES_LEADING = 17;
const PADDING = 14;
const NUMBER_WIDTH = 60;
const BAR = 12;
const INSIDE = WIDTH - 2 * PADDING;
/** Names that are drawn on a side at most; those that do not fit on two lines are cut. */
const MOST_NAMES = 12;
/** Pixels between the parts of a bar. */
const PARTING = 3;

/** A claim with its bar, and whether all of its text is on it. */
export interface ClaimBlock extends Block {
  readonly isCut: boolean;
}

/** Draws a claim over a bar that is parted as its speakers are, with their names on either side. */
export function claimBlock(debate: Debate, claim: DividedClaim, { theme, typesetter }: Pen): ClaimBlock {
  const { text } = debate.get('statement', claim.statement);
  const width = INSIDE - NUMBER_WIDTH;
  const lines = fittedLines(text, TEXT, { width, most: 3 }, typesetter);
  const number = typesetter.line(shownDivisiveness(claim.value), NUMBER);
  const half = (INSIDE - 24) / 2;
  const sides = [
    { words: t('For'), speakers: claim.for, edge: 'left', x: PADDING, fill: theme.relation.supports },
    {
      words: t('Against'),
      speakers: claim.against,
      edge: 'right',
      x: PADDING + half + 24,
      fill: theme.relation.attacks,
    },
  ] as const;
  const named = sides.map((side) => ({
    ...side,
    lines: fittedLines(namesOf(debate, side.speakers), NAMES, { width: half, most: 2 }, typesetter),
  }));
  const barAt = PADDING + Math.max(1, lines.length) * TEXT_LEADING + 8;
  const sidesAt = barAt + BAR + 6;
  const most = Math.max(1, ...named.map((side) => (side.speakers.length === 0 ? 0 : side.lines.length)));
  const height = sidesAt + (1 + most) * NAMES_LEADING + PADDING - 4;
  const bounds = { x: 0, y: 0, width: WIDTH, height };
  const column = { x: PADDING, y: PADDING - 1, width };
  const shapes: Shape[] = [
    { type: 'rect', ...bounds, radius: 10, fill: theme.card, stroke: theme.cardLine, strokeWidth: 1 },
    ...drawLines(lines, TEXT, { ...column, leading: TEXT_LEADING, fill: theme.ink }),
    ...drawLines([number], NUMBER, {
      ...{ x: WIDTH - PADDING - NUMBER_WIDTH, y: PADDING - 1, width: NUMBER_WIDTH, leading: TEXT_LEADING },
      ...{ fill: theme.ink, edge: 'right', role: 'label' },
    }),
    ...bar(claim, { x: PADDING, y: barAt, width: INSIDE }, theme),
    ...named.flatMap(({ words, speakers, edge, x, fill, lines: names }) => [
      ...drawLines([typesetter.line(`${words}: ${speakers.length}`, SIDE)], SIDE, {
        ...{ x, y: sidesAt, width: half, leading: NAMES_LEADING, fill, edge, role: 'label' },
      }),
      ...(speakers.length === 0
        ? []
        : drawLines(names, NAMES, {
            ...{ x, y: sidesAt + NAMES_LEADING, width: half, leading: NAMES_LEADING, fill: theme.softInk, edge },
          })),
    ]),
  ];
  const whole = named.flatMap(({ words, speakers }) =>
    speakers.length === 0 ? [] : [`${words}: ${namesOf(debate, speakers)}.`],
  );
  return {
    height,
    before: 10,
    isCut: lines.at(-1)?.text.endsWith('…') === true && !text.trimEnd().endsWith('…'),
    elements: [
      {
        kind: 'card',
        id: claim.statement,
        bounds,
        shapes,
        description: [isolated(text), claimSentence(claim), ...whole].join(' '),
      },
    ],
  };
}

function bar(
  { for: inFavour, speakers }: DividedClaim,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  theme: Theme,
): Shape[] {
  const share = inFavour.length / speakers;
  const parted = share > 0 && share < 1 ? PARTING : 0;
  const left = (width - parted) * share;
  const part = (from: number, to: number, fill: string): Shape[] =>
    to <= from ? [] : [{ type: 'rect', x: from, y, width: to - from, height: BAR, radius: 3, fill }];
  return [...part(x, x + left, theme.relation.supports), ...part(x + left + parted, x + width, theme.relation.attacks)];
}

/** Names speakers as they stand in a drawing. */
export function namesOf(debate: Debate, speakers: readonly SpeakerId[], most = MOST_NAMES): string {
  return namesOrMore(
    speakers.map((id) => debate.get('speaker', id).name),
    most,
  );
}
