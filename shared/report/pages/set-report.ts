import { assertNever } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import { isolated } from '../../text/isolation.ts';
import type { Typesetter } from '../../text/text.ts';
import { headline } from '../headline.ts';
import type { Block, OutlineItem, Report, Span } from '../report.ts';
import { INK, LOOKS, type ParagraphLook, STEP } from './page-look.ts';
import { markAnchor, noteAnchor, plain, type RichText, RichTextBuilder, rich, setRichText } from './rich-text.ts';
import type { SetBlock, SetCell, Tag } from './set-block.ts';
import { setTable } from './set-table.ts';

/** A report set in lines, before it is divided into pages. */
export interface SetReport {
  readonly blocks: readonly SetBlock[];
  /** Notes by their number, less 1. */
  readonly notes: readonly SetBlock[];
}

/** Blocks between two reports of progress. */
const BLOCKS_AT_ONCE = 50;
/** Points for a number or a sign before an item. */
const LABEL = 18;

/** Sets a report in lines of `width` points. `tell` receives the share that is done, 0 to 1; an error that it throws ends the work. */
export function setReport(
  report: Report,
  width: number,
  typesetter: Typesetter,
  tell: (done: number) => void,
): SetReport {
  const setter = new ReportSetter(width, typesetter);
  const blocks = [...setter.titles(report), ...setter.contents(report)];
  const all = report.chapters.reduce((sum, chapter) => sum + chapter.blocks.length, 1);
  let set = 0;
  for (const { id, title, blocks: inside } of report.chapters) {
    blocks.push(setter.chapter(id, title));
    for (const [index, block] of inside.entries()) {
      if (set++ % BLOCKS_AT_ONCE === 0) tell(set / all);
      blocks.push(...setter.block(block, inside[index + 1]));
    }
  }
  return { blocks, notes: report.notes.map((spans, index) => setter.note(index + 1, spans)) };
}

interface Place {
  readonly before: number;
  readonly indent?: number;
}

class ReportSetter {
  readonly #width: number;
  readonly #typesetter: Typesetter;

  constructor(width: number, typesetter: Typesetter) {
    this.#width = width;
    this.#typesetter = typesetter;
  }

  titles({ name, title, author, date, scope }: Report): SetBlock[] {
    const by = author === '' ? name : t('{name} by {author}', { name, author: isolated(author) });
    const first = this.#paragraph('Title', LOOKS.title, plain(isolated(title)), { before: 0 });
    const lines = [by, date, isolated(scope)];
    return [
      { ...first, space: 150, outline: { level: 1, text: title } },
      ...lines.map((line, index) =>
        this.#paragraph('P', LOOKS.subtitle, plain(line), { before: index === 0 ? 18 : 3 }),
      ),
    ];
  }

  contents({ contents }: Report): SetBlock[] {
    if (contents.length === 0) return [];
    const head = this.#paragraph('H1', LOOKS.chapter, plain(t('Contents')), { before: 0 });
    const of = { tag: 'TOC' } as const;
    const entries = contents.map(({ level, id, text }, index): SetBlock => {
      const look = level === 1 ? LOOKS.contents1 : LOOKS.contents2;
      const x = (level - 1) * STEP;
      const words = new RichTextBuilder().add(isolated(text), { lead: { place: id } }).build();
      const cell = this.#cell('Reference', look, words, { x, width: this.#width - x - 3 * STEP });
      const before = index === 0 ? 16 : level === 1 ? 7 : 1;
      return { cells: [cell], leading: look.leading, before, isWhole: true, row: { tag: 'TOCI', of }, numberOf: id };
    });
    const outline = { level: 1, text: t('Contents') } as const;
    return [{ ...head, beginsPage: true, staysWithNext: true, outline, anchor: 'contents' }, ...entries];
  }

  chapter(id: string, title: string): SetBlock {
    const head = this.#paragraph('H1', LOOKS.chapter, plain(isolated(title)), { before: 0 });
    const outline = { level: 1, text: title } as const;
    return { ...head, anchor: id, beginsPage: true, staysWithNext: true, outline };
  }

  note(note: number, spans: readonly Span[]): SetBlock {
    const label = new RichTextBuilder().add(String(note), { fill: INK.link, lead: { place: markAnchor(note) } });
    const text = new RichTextBuilder().spans(spans);
    const { leading } = LOOKS.note;
    const cells = [
      this.#cell('Lbl', LOOKS.note, label.build(), { x: 0, width: LABEL }),
      this.#cell('Note', LOOKS.note, text.build(), { x: LABEL, width: this.#width - LABEL }),
    ];
    return { cells, leading, before: 3, anchor: noteAnchor(note) };
  }

  /** A quotation stays on the page of what is told of it. */
  block(block: Block, next: Block | undefined): SetBlock[] {
    switch (block.kind) {
      case 'statement':
        return this.#statement(block);
      case 'heading': {
        const head = this.#paragraph('H2', LOOKS.heading2, plain(block.text), { before: 26 });
        const outline = { level: 2, text: block.text } as const;
        return [{ ...head, staysWithNext: true, anchor: block.id, outline }];
      }
      case 'paragraph': {
        const look = block.look === 'fact' ? LOOKS.fact : LOOKS.text;
        const before = block.look === 'fact' ? 2 : 9;
        return [this.#paragraph('P', look, rich(block.spans), { before, indent: block.indent })];
      }
      case 'quotation': {
        const { words, isVerbatim, mark, indent } = block;
        const text = new RichTextBuilder()
          .add(isVerbatim ? t('“{words}”', { words: isolated(words) }) : isolated(words))
          .spans([mark]);
        const look = isVerbatim ? LOOKS.said : LOOKS.reported;
        const set = this.#paragraph('BlockQuote', look, text.build(), { before: 8, indent });
        const bar = { x: indent * STEP - 10, colour: isVerbatim ? INK.said : INK.line };
        return [{ ...set, bar, staysWithNext: next?.kind === 'paragraph' && next.look === 'fact' }];
      }
      case 'list':
        return this.#items(
          block.items.map((spans) => ({ label: '•', text: rich(spans) })),
          { look: LOOKS.item, first: 5, between: 2, indent: block.indent },
        );
      case 'table':
        return setTable(block, this.#width, this.#typesetter);
      case 'references': {
        const items = block.items.map(({ id, number, spans }) => ({
          label: `${number}.`,
          text: rich(spans),
          anchor: id,
        }));
        return this.#items(items, { look: LOOKS.text, first: 12, between: 6, indent: 0 });
      }
      case 'source-text': {
        const text = new RichTextBuilder();
        for (const { text: words, isQuoted, citedBy } of block.pieces) {
          text.add(isolated(words), isQuoted ? { ground: INK.mark } : {});
          for (const [index, span] of citedBy.entries()) text.add(index === 0 ? ' [' : ', ').spans([span]);
          if (citedBy.length > 0) text.add(']');
        }
        return [this.#paragraph('P', LOOKS.source, text.build(), { before: 6 })];
      }
      case 'outline':
        return this.#outline(block.items);
      // A map is a drawing on pages of its own.
      case 'picture':
        return [];
      default:
        return assertNever(block);
    }
  }

  #statement({ id, level, number, label, text, indent }: Extract<Block, { kind: 'statement' }>): SetBlock[] {
    const about = new RichTextBuilder().add(String(number), { fill: INK.text }).add('  ').spans(label).build();
    const { line, isWhole } = headline(text);
    const shown = level === null || isWhole ? text.trim() : line;
    const look = level === null ? LOOKS.statement : level === 2 ? LOOKS.heading2 : LOOKS.heading3;
    const before = level === null ? 15 : 24;
    const anchor = id === null ? {} : { anchor: id };
    const outline = level === null ? {} : { outline: { level, text: line || t('Untitled') } };
    const tag = level === null ? 'P' : (`H${level}` as const);
    return [
      { ...this.#paragraph('P', LOOKS.label, about, { before, indent }), ...anchor, ...outline, staysWithNext: true },
      {
        ...this.#paragraph(tag, look, plain(isolated(shown) || t('Untitled')), { before: 1, indent }),
        staysWithNext: true,
      },
      ...(level === null || isWhole
        ? []
        : [this.#paragraph('P', LOOKS.statement, plain(isolated(text.trim())), { before: 4, indent })]),
    ];
  }

  /** Sets statements at their levels, each with what is told of it. */
  #outline(items: readonly OutlineItem[]): SetBlock[] {
    const of = { tag: 'L' } as const;
    const look = LOOKS.text;
    return items.map(({ level, id, number, label, text, details }) => {
      const x = level * STEP;
      const words = new RichTextBuilder()
        .spans(label)
        .add(label.length > 0 && text.length > 0 ? ' · ' : '')
        .spans(text);
      const place = { x: x + LABEL, width: this.#width - x - LABEL };
      const body = this.#cell('LBody', look, words.build(), place);
      const told = details.flatMap((spans) => this.#cell('LBody', look, rich(spans), place).lines);
      return {
        cells: [
          this.#cell('Lbl', look, plain(number === null ? '•' : String(number)), { x, width: LABEL }),
          { ...body, lines: [...body.lines, ...told] },
        ],
        leading: look.leading,
        before: level === 0 ? 10 : 4,
        row: { tag: 'LI', of },
        ...(id === null ? {} : { anchor: id }),
      };
    });
  }

  #items(
    items: readonly { readonly label: string; readonly text: RichText; readonly anchor?: string }[],
    {
      look,
      first,
      between,
      indent,
    }: {
      readonly look: ParagraphLook;
      readonly first: number;
      readonly between: number;
      readonly indent: number;
    },
  ): SetBlock[] {
    const of = { tag: 'L' } as const;
    const x = indent * STEP;
    return items.map(({ label, text, anchor }, index) => ({
      cells: [
        this.#cell('Lbl', look, plain(label), { x, width: LABEL }),
        this.#cell('LBody', look, text, { x: x + LABEL, width: this.#width - x - LABEL }),
      ],
      leading: look.leading,
      before: index === 0 ? first : between,
      row: { tag: 'LI', of },
      ...(anchor === undefined ? {} : { anchor }),
    }));
  }

  #paragraph(tag: Tag, look: ParagraphLook, text: RichText, { before, indent = 0 }: Place): SetBlock {
    const x = indent * STEP;
    return { cells: [this.#cell(tag, look, text, { x, width: this.#width - x })], leading: look.leading, before };
  }

  #cell(
    tag: Tag,
    look: ParagraphLook,
    text: RichText,
    { x, width }: { readonly x: number; readonly width: number },
  ): SetCell {
    return { tag, x, look, lines: setRichText(text, look, width, this.#typesetter) };
  }
}
