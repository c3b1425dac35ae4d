import { languageName } from '../../../shared/sources/language-name.ts';
import type { GreyPicture } from './grey-picture.ts';
import { englishData, readLanguageFile } from './language-data.ts';
import { type RecognisedPage, recognisedPage } from './recognised-page.ts';
import { type RecognitionWatch, TextRecogniser } from './text-recogniser.ts';

/** What is asked for where a document holds pictures of text. */
export interface RecognitionRequest {
  /** True if the pages of a PDF that have no text are recognised; a picture always is. */
  readonly ofPages: boolean;
  /** The file with the data of the language; null for English. */
  readonly language: string | null;
}

export const NO_PAGES: RecognitionRequest = { ofPages: false, language: null };

/** Does work of native code, during which a thread must not be ended. */
type Undisturbed = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Recognises the text in pictures, one after the other. It is loaded with the first of them. */
export class PageRecogniser {
  readonly request: RecognitionRequest;
  /** Wraps decoding and drawing, which native code does. */
  readonly undisturbed: Undisturbed;
  #loaded: TextRecogniser | null = null;
  #language = '';

  constructor(request: RecognitionRequest = NO_PAGES, undisturbed: Undisturbed = (work) => work()) {
    this.request = request;
    this.undisturbed = undisturbed;
  }

  /** The name of the language, once something was recognised. */
  get language(): string {
    return this.#language;
  }

  /** Throws the errors of `readLanguageFile` and of the recognition, and what `watch` throws. */
  async recognise(picture: GreyPicture, watch: RecognitionWatch): Promise<RecognisedPage> {
    this.#loaded ??= await this.#load();
    return recognisedPage(this.#loaded.recognise(picture, watch), picture);
  }

  async #load(): Promise<TextRecogniser> {
    const { language } = this.request;
    const data = language === null ? await englishData() : await readLanguageFile(language);
    this.#language = languageName(data.name);
    return TextRecogniser.load(data);
  }
}
