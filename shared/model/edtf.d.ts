/** The one function of npm `edtf` that the model uses; the package has no types of its own. */
declare module 'edtf' {
  /** Throws an `Error` when `text` is not an Extended Date/Time Format string. */
  export function parse(text: string): unknown;
}
