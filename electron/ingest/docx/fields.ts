import { childOf, childrenOf, switchOf, valOf, type XmlElement } from '../office/xml-tree.ts';

interface Field {
  code: string;
  isInResult: boolean;
  readonly form: XmlElement | undefined;
}

/** The end of a field that showed nothing by itself. */
export interface EndedField {
  /** What stands for it in the text; undefined where nothing does. */
  readonly text: string | undefined;
  /** The name of a field whose result is missed. */
  readonly missing: string | undefined;
}

/** Fields that Word draws itself, so that their result is nowhere in the file. */
const DRAWN = /^\s*(EQ|SYMBOL|FORMULA)\b/i;

/** The fields of a story (ECMA-376, part 1, 17.16): their codes are not read, their results are. */
export class Fields {
  readonly #open: Field[] = [];

  /** True where words belong to the code of a field, not to its result. */
  get isInCode(): boolean {
    return this.#open.some(({ isInResult }) => !isInResult);
  }

  addCode(code: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isInResult) field.code += code;
  }

  /** Follows a mark of a field: its beginning, the beginning of its result, or its end. */
  follow(mark: XmlElement): EndedField | null {
    switch (mark.attributes['fldCharType']) {
      case 'begin':
        this.#open.push({ code: '', isInResult: false, form: childOf(mark, 'w:ffData') });
        return null;
      case 'separate': {
        const field = this.#open.at(-1);
        if (field) field.isInResult = true;
        return null;
      }
      default:
        return endOf(this.#open.pop());
    }
  }
}

function endOf(field: Field | undefined): EndedField | null {
  if (field === undefined) return null;
  const box = childOf(field.form, 'w:checkBox');
  if (box !== undefined) {
    const isChecked = switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false;
    return { text: isChecked ? '☒' : '☐', missing: undefined };
  }
  const list = childOf(field.form, 'w:ddList');
  if (list !== undefined && !field.isInResult) {
    const chosen = Number(valOf(list, 'w:result') ?? valOf(list, 'w:default') ?? 0);
    return { text: childrenOf(list, 'w:listEntry')[chosen]?.attributes['val'], missing: undefined };
  }
  const name = field.isInResult ? undefined : DRAWN.exec(field.code)?.[1];
  return { text: undefined, missing: name === undefined ? undefined : field.code.trim() };
}
