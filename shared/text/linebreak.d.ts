declare module 'linebreak' {
  /** UAX #14 for one text; `nextBreak` walks its break opportunities, the end of the text included. */
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }

  // biome-ignore lint/style/noDefaultExport: the package exports nothing else.
  export { LineBreaker as default };
}
