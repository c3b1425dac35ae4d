/** What the model uses of npm `edtf`; the package has no types of its own. */
declare module 'edtf' {
  /** Throws an `Error` when `text` is not an Extended Date/Time Format string. */
  export function parse(text: string): unknown;

  /** A date or an interval; `min` and `max` are in milliseconds since 1970. Throws an `Error` for what it cannot hold. */
  // biome-ignore lint/style/noDefaultExport: the package exports it in no other way.
  export default function edtf(text: string): {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  };
}
