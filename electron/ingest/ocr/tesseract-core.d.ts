/** The part of Tesseract's interface that is used, as tesseract.js-core compiles it to WebAssembly. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  export interface TesseractApi {
    /** Loads the data of a language from the file system in memory; -1 if that is not possible. */
    Init(path: null, language: string, engine: number): number;
    SetPageSegMode(mode: number): void;
    SetVariable(name: string, value: string): boolean;
    /** Reads the picture in the file `/input`; 1 if that is not possible. */
    SetImageFile(exif: number, angle: number): number;
    /** Returns a value other than 0 where recognition failed. */
    Recognize(monitor: null): number;
    /** Returns what was recognised as a table: blocks, paragraphs, lines and words, with their boxes. */
    GetTSVText(page: number): string;
    Clear(): void;
  }
  export interface TesseractModule {
    readonly FS: {
      writeFile(path: string, bytes: Uint8Array): void;
      unlink(path: string): void;
    };
    readonly TessBaseAPI: new () => TesseractApi;
  }
  interface Options {
    readonly wasmBinary: Uint8Array;
    /** Called often while a page is recognised; what it throws ends that. */
    readonly TesseractProgress: (percent: number) => void;
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
  }
  const load: (options: Options) => Promise<TesseractModule>;
  // biome-ignore lint/style/noDefaultExport: so does the package.
  export default load;
}
