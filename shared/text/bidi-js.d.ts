/** The package's own types describe its ES module, while Node loads its CommonJS one, whose default export is the function. */
declare module 'bidi-js' {
  interface EmbeddingLevels {
    /** One level per UTF-16 unit. */
    levels: Uint8Array;
    paragraphs: { start: number; end: number; level: number }[];
  }
  interface Bidi {
    getEmbeddingLevels(text: string, baseDirection: 'ltr' | 'rtl' | 'auto'): EmbeddingLevels;
    getBidiCharTypeName(character: string): string;
  }
  const bidiFactory: () => Bidi;

  // biome-ignore lint/style/noDefaultExport: the package exports nothing else.
  export { bidiFactory as default };
}
