import type { Subject } from '../office/findings.ts';
import { childOf, childrenOf, hasUnder, textUnder, type XmlElement } from '../office/xml-tree.ts';
import type { SlideModels } from './presentation.ts';

const SHAPE = /^p:(?:sp|grpSp|graphicFrame|pic|cxnSp|contentPart)$/u;
const LONGEST_NAMED = 200;

export interface ShapeContent {
  readonly table: XmlElement | undefined;
  readonly shown: readonly { readonly subject: Subject; readonly words: string }[];
}

/** Returns the shapes under an element; of alternatives the first. */
export function chosenShapes(element: XmlElement | undefined): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (SHAPE.test(child.name)) return [child];
    return child.name === 'mc:AlternateContent' ? chosenShapes(childOf(child, 'mc:Choice')) : [];
  });
}

/** Returns a shape's table, and what it shows that is named and not read. */
export function contentOf(shape: XmlElement, models: SlideModels): ShapeContent {
  const words = descriptionOf(shape);
  const shows = (subject: Subject, what = words) => ({ table: undefined, shown: [{ subject, words: what }] });
  if (shape.name === 'p:pic')
    return shows(hasUnder(shape, ['a:videoFile', 'a:audioFile', 'a:quickTimeFile']) ? 'recording' : 'picture');
  if (shape.name !== 'p:graphicFrame') return { table: undefined, shown: [] };
  const data = childOf(childOf(shape, 'a:graphic'), 'a:graphicData');
  const table = childOf(data, 'a:tbl');
  if (table !== undefined) return { table, shown: [] };
  const [chart, diagram] = [childOf(data, 'c:chart'), childOf(data, 'dgm:relIds')];
  if (chart !== undefined) return shows('chart', wordsOfPart(chart.attributes['r:id'], models, 'c:title') || words);
  if (diagram !== undefined) return shows('chart', wordsOfPart(diagram.attributes['r:dm'], models) || words);
  return shows('object');
}

/** Returns the words in a part that a slide is related to, or in the first element there that is called so. */
function wordsOfPart(id: string | undefined, { presentation, slide }: SlideModels, name?: string): string {
  const path = slide.relations.find((relation) => relation.id === id)?.path;
  if (path === undefined || !presentation.reader.has(path)) return '';
  const { root } = presentation.part(path);
  const found = name === undefined ? root : firstUnder(root, name);
  return found === undefined ? '' : wordsUnder(found, ', ').slice(0, LONGEST_NAMED);
}

function firstUnder(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of childrenOf(element)) {
    const found = child.name === name ? child : firstUnder(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Tells whether a shape is not shown. */
export function isHidden(shape: XmlElement): boolean {
  return /^(?:1|true)$/u.test(propertiesOf(shape)?.attributes['hidden'] ?? '');
}

function descriptionOf(shape: XmlElement): string {
  const { descr, title } = propertiesOf(shape)?.attributes ?? {};
  return descr || title || '';
}

function propertiesOf(shape: XmlElement): XmlElement | undefined {
  for (const child of childrenOf(shape)) if (/^p:nv\w+Pr$/u.test(child.name)) return childOf(child, 'p:cNvPr');
  return undefined;
}

/** Returns the words of the paragraphs under an element. */
export function wordsUnder(element: XmlElement, between = ' '): string {
  if (element.name === 'a:p') return runsUnder(element);
  return childrenOf(element)
    .map((child) => wordsUnder(child, between))
    .filter((words) => words.trim() !== '')
    .join(between);
}

function runsUnder(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => (/^[am]:t$/u.test(child.name) ? textUnder(child) : runsUnder(child)))
    .join('');
}
