import { t } from '../../language/translate.ts';
import { cleanText } from '../../model/clean-text.ts';
import type { EntityName } from '../../model/entities.ts';
import { figures } from '../../text/counted.ts';
import type { ImportNote, NoteOutcome } from './import-report.ts';

/** What a note speaks of, by the format's key. */
export interface About {
  readonly entity: EntityName;
  readonly key: string;
}

interface PendingNote {
  readonly outcome: NoteOutcome;
  readonly text: string;
  readonly place: string | null;
  readonly about: About | undefined;
}

/** Where in a file something stands, and which entity it becomes. */
export interface Spot {
  readonly place: string | null;
  readonly about?: About;
}

/** The notes of a file that is being read. */
export class NoteList {
  readonly #notes: PendingNote[] = [];

  add(outcome: NoteOutcome, text: string, { place, about }: Spot): void {
    this.#notes.push({
      outcome,
      text: cleanText(text).text,
      place: place === null ? null : cleanText(place).text,
      about,
    });
  }

  /** Returns the notes; `idOf` gives the id of an entity that came in. */
  resolved(idOf: (about: About) => string | undefined): ImportNote[] {
    return this.#notes.map(({ outcome, text, place, about }) => {
      const id = about === undefined ? undefined : idOf(about);
      if (about === undefined || id === undefined) return { outcome, text, place };
      return { outcome, text, place, about: { entity: about.entity, id } };
    });
  }

  /** Returns a text as a debate keeps it, of at most `most` characters; whatever had to be changed is noted. `what` names it: “the text”. */
  clean(value: string, { what, most, spot }: { what: string; most: number; spot: Spot }): string {
    const { text, replaced } = cleanText(value);
    if (replaced.loneSurrogates > 0) {
      this.add(
        'repaired',
        t('In {what}, {loneSurrogates, plural, one {# lone surrogate} other {# lone surrogates}} became U+FFFD.', {
          what,
          loneSurrogates: replaced.loneSurrogates,
        }),
        spot,
      );
    }
    if (replaced.controlCharacters > 0) {
      this.add(
        'repaired',
        t('{controlCharacters, plural, one {# control character} other {# control characters}} taken out of {what}.', {
          controlCharacters: replaced.controlCharacters,
          what,
        }),
        spot,
      );
    }
    const kept = cut(text, most);
    if (kept.length < text.length) {
      const count = figures([...text].length);
      this.add(
        'left-out',
        t('The end of {what} is left out: it has {count} characters, and may have {most, number}.', {
          what,
          count,
          most,
        }),
        spot,
      );
    }
    return kept;
  }
}

/** Returns the first `most` characters, in code points. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (let count = 0; count < most && end < text.length; count++) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return text.slice(0, end);
}
