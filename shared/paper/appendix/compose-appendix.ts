import { t } from '../../language/translate.ts';
import type { SourceId } from '../../model/entities.ts';
import type { CardText, PageLink, Scene } from '../../scene/scene.ts';
import { citationLead, type Quotation, quotedWords } from '../../sources/quotation.ts';
import { plainText } from '../../sources/references/reference-part.ts';
import { isolated } from '../../text/isolation.ts';
import type { TextLine, TextStyle, Typesetter } from '../../text/text.ts';
import type { FlowBlock } from './flow-columns.ts';

/** A paragraph of an appendix, set in lines. */
export interface AppendixBlock extends FlowBlock {
  readonly tag: 'H1' | 'H2' | 'P' | 'BlockQuote';
  readonly text: readonly TextLine[];
  readonly style: TextStyle;
  readonly fill: string;
  /** Pixels at both sides. */
  readonly indent: number;
  /** The id of the card whose entry begins here. */
  readonly begins?: string;
  /** Where all of it leads. */
  readonly to?: PageLink['to'];
}

const TITLE = { typeface: 'sans-semibold', size: 22 } as const;
const HEADING = { typeface: 'sans-semibold', size: 12 } as const;
const TEXT = { typeface: 'sans', size: 13 } as const;
const OWN_WORDS = { typeface: 'serif', size: 13.5 } as const;
const SMALL = { typeface: 'sans', size: 12 } as const;

/** Line height by the em. */
const LEADING = 1.45;
/** Pixels. */
const BETWEEN_ENTRIES = 20;
const BETWEEN_PASSAGES = 7;
const INDENT = 16;

/** Returns the title of an appendix with these texts. */
export function appendixTitle(texts: readonly CardText[]): string {
  if (texts.length === 0) return t('Sources');
  return texts.some(({ quotations }) => quotations.length > 0) ? t('Texts and passages') : t('Full texts');
}

/**
 * Sets the paragraphs of an appendix in lines of `width` pixels: for each text its card's number and role, the text, who
 * said it and the passages that it cites, each with how far the text is from its words, and each source with its full
 * reference once and shortly after that; then the sources whose passages the pages show themselves.
 */
export function composeAppendix(
  { theme, references }: Pick<Scene, 'theme' | 'references'>,
  texts: readonly CardText[],
  width: number,
  typesetter: Typesetter,
): AppendixBlock[] {
  const blocks: AppendixBlock[] = [];
  const cited = new Set<SourceId>();
  const title = appendixTitle(texts);
  put('H1', title, TITLE, theme.ink, { before: 0, staysWithNext: true });
  for (const text of texts) entry(text);
  if (references.length > 0 && texts.length > 0) {
    put('H2', t('Sources'), HEADING, theme.softInk, { before: BETWEEN_ENTRIES, staysWithNext: true });
  }
  for (const { citation, numbers } of references) {
    const cards = numbers.length === 0 ? '' : ` ${t('Cited in {numbers}.', { numbers: numbers.join(', ') })}`;
    put('P', `${isolated(plainText(citation))}${cards}`, SMALL, theme.ink, { before: BETWEEN_PASSAGES });
  }
  return blocks;

  function entry({ id, of, number, heading, text, speakers, quotations, back }: CardText): void {
    const numbered = number === null ? heading : `${number}  ${heading}`;
    const head = { before: BETWEEN_ENTRIES, staysWithNext: true, begins: id };
    put('H2', numbered, HEADING, theme.softInk, head);
    put('P', text, TEXT, theme.ink, { before: 1, staysWithNext: true });
    if (speakers !== '') put('P', speakers, SMALL, theme.softInk, { before: 2, staysWithNext: true });
    for (const [i, each] of quotations.entries()) quotation(each, i === quotations.length - 1);
    const words = back ?? (of === 'move' ? t('Back to the exchange') : t('Back to the map'));
    put('P', words, SMALL, theme.relation.answers, { before: 3, to: { of, id } });
  }

  /**
   * Sets a quotation; words are in a serif face only if they are the speaker's own. The link back stands right under
   * the last.
   */
  function quotation(given: Quotation, isLast: boolean): void {
    const style = given.isVerbatim ? OWN_WORDS : TEXT;
    const words = { before: BETWEEN_PASSAGES, indent: INDENT, staysWithNext: true };
    put('BlockQuote', quotedWords(given), style, theme.ink, words);
    const reference = cited.has(given.source) ? given.mention : given.citation;
    cited.add(given.source);
    const citation = `${citationLead(given)}${isolated(plainText(reference))}`;
    const isJudged = given.judgement !== '';
    put('P', citation, SMALL, theme.softInk, { before: 1, indent: INDENT, staysWithNext: isLast || isJudged });
    if (!isJudged) return;
    const judgement = t('Fidelity: {judgement}', { judgement: isolated(given.judgement) });
    put('P', judgement, SMALL, theme.softInk, { before: 1, indent: INDENT, staysWithNext: isLast });
  }

  function put(
    tag: AppendixBlock['tag'],
    text: string,
    style: TextStyle,
    fill: string,
    {
      before,
      indent = 0,
      staysWithNext = false,
      ...more
    }: { before: number; indent?: number; staysWithNext?: boolean } & Pick<AppendixBlock, 'begins' | 'to'>,
  ): void {
    const lines = typesetter.wrap(text, style, width - 2 * indent);
    // A long text need not stay whole to stand with what follows it.
    const stays = staysWithNext && lines.length <= 8;
    blocks.push({
      ...{ tag, text: lines, lines: lines.length, leading: style.size * LEADING, style, fill, indent, before },
      ...more,
      staysWithNext: stays,
    });
  }
}
