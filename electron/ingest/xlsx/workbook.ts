import { type PartReader, parsePart, relationsOf } from '../office/relations.ts';
import { childOf, childrenOf, type XmlElement } from '../office/xml-tree.ts';

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** True for a sheet that is a chart, or a dialog. */
  readonly isDrawn: boolean;
  /** Where its part is, which may not be there. */
  readonly path: string;
}

/** What a workbook says of its parts (ECMA-376, part 1, 18.2). */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** True if its days are counted from 1904. */
  readonly is1904: boolean;
  readonly strings: string | undefined;
  readonly styles: XmlElement | undefined;
}

const USUAL = 'xl/workbook.xml';

export function readWorkbook(reader: PartReader): Workbook {
  const said = relationsOf('', reader).find(({ type }) => type === 'officeDocument')?.path;
  const path = said !== undefined && reader.has(said) ? said : USUAL;
  const root = parsePart(path, reader);
  const relations = relationsOf(path, reader);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const pathOf = (type: string) =>
    relations.find((relation) => relation.type === type && reader.has(relation.path))?.path;
  const styles = pathOf('styles');
  return {
    sheets: childrenOf(childOf(root, 'x:sheets'), 'x:sheet').map(({ attributes }) => {
      const part = byId.get(attributes['r:id'] ?? '');
      return {
        name: (attributes['name'] ?? '').replace(/\s+/gu, ' ').trim(),
        isHidden: /hidden$/iu.test(attributes['state'] ?? ''),
        isDrawn: part !== undefined && part.type !== 'worksheet',
        path: part?.path ?? '',
      };
    }),
    is1904: isOn(childOf(root, 'x:workbookPr')?.attributes['date1904']),
    strings: pathOf('sharedStrings'),
    styles: styles === undefined ? undefined : parsePart(styles, reader),
  };
}

function isOn(said: string | undefined): boolean {
  return said === '1' || said === 'true';
}
