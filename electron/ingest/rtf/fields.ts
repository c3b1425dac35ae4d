import { signOf } from '../office/signs.ts';

/** Fields that programs draw themselves, so that their result may be nowhere in the file. */
const DRAWN = /^\s*(?:EQ|SYMBOL|FORMULA)\b/iu;

/** The fields that are open, each within the one before it: their codes are not read, their results are. */
export class RtfFields {
  readonly #open: { code: string; hasResult: boolean }[] = [];

  begin(): void {
    this.#open.push({ code: '', hasResult: false });
  }

  setCode(code: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined) field.code = code;
  }

  addResult(): void {
    const field = this.#open.at(-1);
    if (field !== undefined) field.hasResult = true;
  }

  /** Ends a field, and returns the sign that it draws, or the code of one whose result is missed; null for any other. */
  end(): { readonly sign: string } | { readonly missing: string } | null {
    const field = this.#open.pop();
    if (field === undefined || field.hasResult || !DRAWN.test(field.code)) return null;
    const [, code, font] = /^\s*SYMBOL\s+(\d+)(?:.*\\f\s*"?([^"\\]+))?/iu.exec(field.code) ?? [];
    const sign = code === undefined ? undefined : signOf(font?.trim(), Number(code).toString(16));
    return sign === undefined ? { missing: field.code } : { sign };
  }
}
