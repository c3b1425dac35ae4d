import { cleanText } from '../../../shared/model/clean-text.ts';
import { FlowingText } from '../flowing-text.ts';
import { equationText } from '../office/equations.ts';
import { Findings } from '../office/findings.ts';
import { raisedRun } from '../office/raised-run.ts';
import { TableRow } from '../office/table-row.ts';
import { childOf, childrenOf, textUnder, type XmlElement } from '../office/xml-tree.ts';
import { withoutTypesetting } from '../typesetting.ts';
import { BulletCounts, BulletStyles, levelOf, placeholderOf } from './bullets.ts';
import type { SlideModels } from './presentation.ts';
import { chosenShapes, contentOf, isHidden, wordsUnder } from './shapes.ts';

/** Placeholders that stand on every slide. */
const RUNNING = /^(?:dt|ftr|hdr|sldNum)$/u;
const TITLE = /^(?:ctrTitle|title)$/u;

/**
 * Writes the words of slides: the title, then the other shapes in the order in which they are read aloud, which is that in
 * which the slide has them. A blank line stands between shapes, a line is an entry of a list or a row of a table.
 */
export class SlideWriter {
  readonly text = new FlowingText();
  readonly findings = new Findings();
  /** The title of the first slide that has one. */
  title: string | undefined;
  /** Words that stand at the foot of slides. */
  readonly runningTexts = new Set<string>();

  writeShapes(tree: XmlElement | undefined, models: SlideModels): void {
    const shapes = chosenShapes(tree);
    const titles = shapes.filter((shape) => TITLE.test(placeholderOf(shape)?.['type'] ?? ''));
    for (const shape of [...titles, ...shapes.filter((each) => !titles.includes(each))]) {
      this.#writeShape(shape, models);
    }
  }

  /** Writes what the speaker noted, told apart from the slide. */
  writeNotes(tree: XmlElement | undefined): void {
    const shapes = chosenShapes(tree);
    const placed = shapes.filter((shape) => placeholderOf(shape)?.['type'] === 'body');
    const bodies = placed.length > 0 ? placed : shapes.filter((shape) => placeholderOf(shape) === undefined);
    if (bodies.every((body) => wordsUnder(body).trim() === '')) return;
    const writer = new SlideWriter();
    for (const body of bodies) writer.#writeBody(childOf(body, 'p:txBody'), new BulletStyles(body));
    this.text.breakParagraph();
    this.text.open('Speaker’s notes: ');
    // Without blank lines between them, so that all of them are seen to be notes.
    const lines = new TableRow();
    lines.add({ text: writer.text.toString(), findings: writer.findings });
    lines.writeTo(this.text, this.findings);
    this.text.breakParagraph();
  }

  #writeShape(shape: XmlElement, models: SlideModels): void {
    models.presentation.reader.check();
    if (isHidden(shape)) {
      const words = wordsUnder(shape);
      if (words.trim() !== '') this.findings.add('hidden', words, this.text.length);
      return;
    }
    const place = placeholderOf(shape)?.['type'] ?? '';
    if (RUNNING.test(place)) {
      const words = wordsUnder(shape).replace(/\s+/gu, ' ').trim();
      if (place === 'ftr' && /\p{L}/u.test(words)) this.runningTexts.add(words);
      return;
    }
    if (shape.name === 'p:grpSp') {
      for (const child of chosenShapes(shape)) this.#writeShape(child, models);
      return;
    }
    const before = this.text.length;
    const { table, shown } = contentOf(shape, models);
    if (table !== undefined) this.#writeTable(table);
    for (const { subject, words } of shown) this.findings.add(subject, words, this.text.length);
    const body = childOf(shape, 'p:txBody');
    if (body !== undefined) this.#writeBody(body, new BulletStyles(shape, models.layout, models.master));
    if (TITLE.test(place)) this.title ??= this.text.toString().slice(before).trim() || undefined;
  }

  #writeTable(table: XmlElement): void {
    this.text.breakParagraph();
    for (const row of childrenOf(table, 'a:tr')) {
      const written = new TableRow();
      for (const cell of childrenOf(row, 'a:tc')) {
        const writer = new SlideWriter();
        const { hMerge, vMerge } = cell.attributes;
        const isCovered = [hMerge, vMerge].some((said) => said === '1' || said === 'true');
        if (!isCovered) writer.#writeBody(childOf(cell, 'a:txBody'), new BulletStyles(cell));
        else if (wordsUnder(cell).trim() !== '') writer.findings.add('hidden', wordsUnder(cell), 0);
        written.add({ text: writer.text.toString(), findings: writer.findings });
      }
      written.writeTo(this.text, this.findings);
    }
    this.text.breakParagraph();
  }

  #writeBody(body: XmlElement | undefined, styles: BulletStyles): void {
    const counts = new BulletCounts();
    let isInList = false;
    this.text.breakParagraph();
    for (const paragraph of childrenOf(body, 'a:p')) {
      const properties = childOf(paragraph, 'a:pPr');
      const level = levelOf(properties);
      const isEmpty = wordsUnder(paragraph).trim() === '';
      const mark = isEmpty ? null : counts.next(styles.bulletOf(properties, level), level);
      if (isInList && mark !== null) this.text.breakLine();
      else this.text.breakParagraph();
      if (mark !== null && !mark.isKnown) this.findings.add('number', mark.text, this.text.length);
      if (mark !== null) this.text.open(`${'  '.repeat(level)}${mark.text} `);
      if (!isEmpty) isInList = mark !== null;
      for (const child of childrenOf(paragraph)) this.#writeInline(child);
    }
    this.text.breakParagraph();
  }

  #writeInline(element: XmlElement): void {
    switch (element.name) {
      case 'a:r':
      case 'a:fld':
        this.#writeRun(element);
        break;
      case 'a:br':
        this.text.breakLine();
        break;
      case 'm:oMath':
      case 'm:oMathPara':
        this.text.write(equationText(element));
        break;
      case 'a:pPr':
      case 'a:endParaRPr':
        break;
      case 'mc:AlternateContent':
        for (const child of childrenOf(childOf(element, 'mc:Choice') ?? element)) this.#writeInline(child);
        break;
      default:
        for (const child of childrenOf(element)) this.#writeInline(child);
    }
  }

  #writeRun(run: XmlElement): void {
    const { strike = 'noStrike', baseline = '0' } = childOf(run, 'a:rPr')?.attributes ?? {};
    const written = childrenOf(run, 'a:t').map(textUnder).join('');
    const words = withoutTypesetting(cleanText(written).text).replace(/\n/gu, ' ');
    const height = Number.parseFloat(baseline) || 0;
    if (strike !== 'noStrike') this.findings.add('struck', words, this.text.length);
    else this.text.write(height === 0 ? words : raisedRun(words, height > 0 ? 'up' : 'down', this.text.before));
  }
}
