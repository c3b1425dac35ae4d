import { t } from '../language/translate.ts';
import { isUndercut } from '../model/argument-roles.ts';
import type { Debate } from '../model/debate.ts';
import type { Stop } from '../model/entities.ts';
import { isLinkedIn, type Outline, type OutlineRow, outlineOf } from '../outline/outline.ts';
import { sentenceOf } from '../outline/row-name.ts';
import { speakersOf } from '../scene/build-scene.ts';
import type { Theme } from '../scene/theme.ts';
import { citationLead, quotedWords } from '../sources/quotation.ts';
import type { TextStyle } from '../text/text.ts';
import type { SlideText } from './slide.ts';
import type { StopContent } from './stop-content.ts';

/** Points. */
const INDENT = 18;
const MOST_LEVELS = 10;

/** Returns the texts under the heading of a stop, where it is not drawn. */
export function stopTexts(debate: Debate, stop: Readonly<Stop>, content: StopContent, theme: Theme): SlideText[] {
  if (stop.kind === 'map' || stop.kind === 'branch') return outlineTexts(debate, stop, content, theme);
  return [...statementTexts(debate, stop, content, theme), ...passageTexts(content, theme)];
}

function statementTexts(debate: Debate, stop: Readonly<Stop>, content: StopContent, theme: Theme): SlideText[] {
  const id = stop.statement;
  if (id === null) return [];
  const { text } = debate.get('statement', id);
  const outline = outlineOf(debate, { map: stop.map, branch: null });
  const row = outline.rows[outline.inFull.get(id) ?? -1];
  const speakers = speakersOf(debate, id);
  const isHeading = content.title === text.trim();
  const sizes = content.passage === null ? [24, 18] : [18, 15];
  const size = (text.length > 300 ? sizes[1] : sizes[0]) ?? 18;
  return [
    ...(isHeading ? [] : [set(text.trim() || t('Untitled'), 'sans', size, theme.ink, { before: 12 })]),
    ...(row === undefined
      ? []
      : [set(`${sentenceOf(debate, outline, row)}.`, 'sans', 13, theme.softInk, { before: 12 })]),
    ...(speakers === '' ? [] : [set(speakers, 'sans', 13, theme.softInk, { before: 6 })]),
  ];
}

function passageTexts({ passage }: StopContent, theme: Theme): SlideText[] {
  if (passage === null) return [];
  const { isVerbatim, words, citation, judgement } = passage;
  const size = words.length > 600 ? 14 : words.length > 250 ? 17 : 20;
  const href = citation.find((part) => part.href !== undefined)?.href;
  const reference = `${citationLead(passage)}${citation.map(({ text }) => text).join('')}`;
  const bar = isVerbatim ? theme.relation.supports : theme.cardLine;
  return [
    set(quotedWords(passage), isVerbatim ? 'serif' : 'sans', size, theme.ink, { before: 20, indent: 16, bar }),
    set(reference, 'sans', 12, theme.softInk, { before: 8, indent: 16, ...(href === undefined ? {} : { href }) }),
    ...(judgement === '' ? [] : [set(judgement, 'sans', 12, theme.softInk, { before: 4, indent: 16 })]),
  ];
}

/** Lists a map or a branch; a statement that is the heading is not told again. */
function outlineTexts(
  debate: Debate,
  { map, statement }: Readonly<Stop>,
  { title }: StopContent,
  theme: Theme,
): SlideText[] {
  const outline = outlineOf(debate, { map, branch: statement });
  const isHeading = statement !== null && debate.get('statement', statement).text.trim() === title;
  const skipped = isHeading && outline.rows[0]?.end === outline.rows.length ? 1 : 0;
  return outline.rows.slice(skipped).map((row) => {
    const level = row.level - skipped;
    const indent = INDENT * Math.min(level - 1, MOST_LEVELS);
    const isHead = level === 1 && skipped === 0;
    const text = rowText(debate, outline, row);
    return set(text, isHead ? 'sans-semibold' : 'sans', isHead ? 15 : 13, theme.ink, {
      before: isHead ? 12 : 5,
      indent,
    });
  });
}

function rowText(debate: Debate, outline: Outline, row: OutlineRow): string {
  if (row.kind === 'step') {
    return t(
      '{count, plural, one {# linked premise} other {# linked premises}}, which together {does, select, supports {support} attacks {attack} undercuts {undercut} answers {answer} questions {question} other {restate}}:',
      { count: row.relation.premises.length, does: isUndercut(row.relation) ? 'undercuts' : row.relation.kind },
    );
  }
  const text = debate.get('statement', row.statement).text.trim() || t('Untitled');
  const does =
    row.relation === null
      ? ''
      : isLinkedIn(outline, row)
        ? '– '
        : `${t(isUndercut(row.relation) ? 'undercuts' : row.relation.kind)}: `;
  return row.kind === 'reference' ? t('{text} (in full elsewhere)', { text: `${does}${text}` }) : `${does}${text}`;
}

function set(
  text: string,
  typeface: TextStyle['typeface'],
  size: number,
  fill: string,
  how: Partial<Pick<SlideText, 'before' | 'indent' | 'bar' | 'href'>>,
): SlideText {
  return { text, style: { typeface, size }, leading: size * 1.4, fill, indent: 0, before: 0, ...how };
}
