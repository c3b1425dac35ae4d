import { readFile } from 'node:fs/promises';
import loadTesseract, { type TesseractApi, type TesseractModule } from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { CounterclaimError, errorCode } from '../../../shared/errors.ts';
import { t } from '../../../shared/language/translate.ts';
import { type GreyPicture, portableGreyMap } from './grey-picture.ts';
import { type LanguageData, unknownData } from './language-data.ts';
import { type RecognisedWord, wordsInTable } from './recognised-words.ts';

const WASM = 'tesseract.js-core/tesseract-core-simd-lstm.wasm';
/** Tesseract's number for the network that reads lines, without the older engine. */
const NETWORK_ALONE = 1;
/** Tesseract's number for a page of which nothing is known: it finds columns, pictures and lines. */
const WHOLE_PAGE = 3;
const INPUT = '/input';

export interface RecognitionWatch {
  /** Receives the share of the picture that is done, 0 to 1; an error that it throws ends the recognition. */
  readonly onProgress: (done: number) => void;
}

/**
 * Tesseract, compiled to WebAssembly, with the data of one language. It has a memory of its own and no way out of it:
 * neither to files nor to the network. Once recognition has failed or was ended, it cannot be used again.
 */
export class TextRecogniser {
  readonly #module: TesseractModule;
  readonly #api: TesseractApi;
  readonly #watched: { by: RecognitionWatch | null };

  private constructor(module: TesseractModule, api: TesseractApi, watched: { by: RecognitionWatch | null }) {
    this.#module = module;
    this.#api = api;
    this.#watched = watched;
  }

  /** Loads it: half a second of work. Throws `UnknownFormat` for data of a language that it cannot use. */
  static async load({ name, bytes }: LanguageData): Promise<TextRecogniser> {
    const watched: { by: RecognitionWatch | null } = { by: null };
    const module = await loadTesseract({
      wasmBinary: await readFile(new URL(import.meta.resolve(WASM))),
      TesseractProgress: (percent) => watched.by?.onProgress(Math.min(1, Math.max(0, percent / 100))),
      // It tells of pictures that it finds hard; what came of them shows in the confidence.
      print: () => {},
      printErr: () => {},
    });
    const api = new module.TessBaseAPI();
    // Not under the name of the file, which the user chose.
    module.FS.writeFile('language.traineddata', bytes);
    if (!isLoaded(api)) throw unknownData(name);
    module.FS.unlink('language.traineddata');
    api.SetPageSegMode(WHOLE_PAGE);
    return new TextRecogniser(module, api, watched);
  }

  /** Recognises the words in a picture, in the order of reading. Throws `UnreadableSource`, and what `watch` throws. */
  recognise(picture: GreyPicture, watch: RecognitionWatch): readonly RecognisedWord[] {
    this.#watched.by = watch;
    try {
      this.#module.FS.writeFile(INPUT, portableGreyMap(picture));
      if (this.#api.SetImageFile(1, 0) !== 0 || this.#api.Recognize(null) !== 0) throw notRecognised();
      return wordsInTable(this.#api.GetTSVText(0));
    } catch (error) {
      if (errorCode(error) !== undefined) throw error;
      throw notRecognised(error);
    } finally {
      this.#watched.by = null;
    }
  }
}

/** Loads the language; data that only looks right makes Tesseract fail in ways of its own. */
function isLoaded(api: TesseractApi): boolean {
  try {
    return api.Init(null, 'language', NETWORK_ALONE) === 0;
  } catch {
    return false;
  }
}

function notRecognised(cause?: unknown): CounterclaimError {
  const message = t('The text in the picture could not be recognised. Try it with a smaller or sharper picture.');
  return new CounterclaimError('UnreadableSource', message, { cause });
}
