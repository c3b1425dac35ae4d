import { type PartReader, parsePart, type Relation, relationsOf } from '../office/relations.ts';
import { childOf, childrenOf, type XmlElement } from '../office/xml-tree.ts';

/** A part of a presentation, and those that it is related to. */
export interface Part {
  readonly root: XmlElement;
  readonly relations: readonly Relation[];
}

/** What a slide's shapes are read with. */
export interface SlideModels {
  readonly presentation: Presentation;
  readonly slide: Part;
  readonly layout: Part | undefined;
  readonly master: Part | undefined;
}

/** The parts of a presentation (ECMA-376, part 1, 19), found by their relations to each other. */
export class Presentation {
  readonly reader: PartReader;
  /** The paths of the slides, in their order. */
  readonly slides: readonly string[];
  /** The number of the first slide. */
  readonly firstNumber: number;
  readonly #parts = new Map<string, Part>();

  constructor(reader: PartReader) {
    this.reader = reader;
    const said = relationsOf('', reader).find(({ type }) => type === 'officeDocument')?.path;
    const { root, relations } = this.part(said !== undefined && reader.has(said) ? said : USUAL);
    const paths = new Map(relations.map(({ id, path }) => [id, path]));
    this.slides = childrenOf(childOf(root, 'p:sldIdLst'), 'p:sldId').map(
      ({ attributes }) => paths.get(attributes['r:id'] ?? '') ?? '',
    );
    this.firstNumber = Math.max(0, Math.trunc(Number(root.attributes['firstSlideNum'] ?? 1)) || 0);
  }

  part(path: string): Part {
    return { root: parsePart(path, this.reader), relations: relationsOf(path, this.reader) };
  }

  /** Returns the parts that a part is related to in this way. */
  related({ relations }: Part, type: string): Part[] {
    return relations
      .filter((relation) => relation.type === type && this.reader.has(relation.path))
      .map(({ path }) => this.part(path));
  }

  /** Returns the layout of a slide or the master of a layout, which is kept: many slides have the same. */
  model({ relations }: Part, type: 'slideLayout' | 'slideMaster'): Part | undefined {
    const path = relations.find((relation) => relation.type === type)?.path;
    if (path === undefined || !this.reader.has(path)) return undefined;
    const known = this.#parts.get(path) ?? this.part(path);
    this.#parts.set(path, known);
    return known;
  }
}

const USUAL = 'ppt/presentation.xml';
