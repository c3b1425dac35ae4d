import { anchorAt } from '../../anchors/anchor.ts';
import { t } from '../../language/translate.ts';
import { cleanText } from '../../model/clean-text.ts';
import type { EntityName } from '../../model/entities.ts';
import { fieldFaults } from '../../model/field-rules.ts';
import { LIMITS } from '../../model/limits.ts';
import { LOST } from '../../model/lost-excerpt.ts';
import { shortQuote } from '../../model/naming.ts';
import { cleanOffsets } from '../clean-offsets.ts';
import type { GivenCitation, GivenExcerpt, GivenSource } from './given-entities.ts';
import { cut, type NoteList, type Spot } from './note-list.ts';

interface Passage {
  readonly given: GivenExcerpt;
  readonly spot: Spot;
}

interface Naming {
  readonly ids: (entity: EntityName, key: string) => string;
  readonly hasStatement: (key: string) => boolean;
}

/** The sources, passages and citations of a file that is being read. */
export class PendingSources {
  readonly #notes: NoteList;
  readonly #sources = new Map<string, { given: GivenSource; spot: Spot }>();
  readonly #excerpts = new Map<string, Passage>();
  readonly #citations: { given: GivenCitation; spot: Spot }[] = [];

  constructor(notes: NoteList) {
    this.#notes = notes;
  }

  hasSource(key: string): boolean {
    return this.#sources.has(key);
  }

  hasExcerpt(key: string): boolean {
    return this.#excerpts.has(key);
  }

  source(key: string, given: GivenSource, spot: Spot): void {
    if (this.#sources.has(key))
      this.#notes.add('left-out', t('A second source has the id “{key}”: it is left out.', { key }), spot);
    else this.#sources.set(key, { given, spot });
  }

  excerpt(key: string, given: GivenExcerpt, spot: Spot): void {
    const reason = this.#whyNot(key, given);
    if (reason === null) this.#excerpts.set(key, { given, spot });
    else this.#notes.add('left-out', t('A passage is left out: {reason}.', { reason }), spot);
  }

  citation(given: GivenCitation, spot: Spot): void {
    this.#citations.push({ given, spot });
  }

  /** Returns the lists of sources, excerpts and citations. */
  values({ ids, hasStatement }: Naming): { sources: object[]; excerpts: object[]; citations: object[] } {
    const texts = new Map([...this.#sources].map(([key, { given }]) => [key, given.text] as const));
    const cleaned = this.#cleanedTexts(texts);
    const offsets = this.#cleanedPlaces(texts);
    const sources = [...this.#sources].map(([key, entry]) => ({
      ...this.#sourceValue(entry, cleaned.get(key) ?? ''),
      id: ids('source', key),
    }));
    const excerpts = [...this.#excerpts].map(([key, passage]) => {
      const { source } = passage.given;
      const value = this.#excerptValue(passage, cleaned.get(source) ?? '', offsets.get(source) ?? new Map());
      return { ...value, id: ids('excerpt', key), source: ids('source', source) };
    });
    const citations = this.#citations.flatMap(({ given, spot }) => {
      if (hasStatement(given.statement) && this.#excerpts.has(given.excerpt)) {
        const reason = this.#notes.clean(given.reason ?? '', {
          what: t('the reason', {}, 'in a note'),
          most: LIMITS.noteCharacters,
          spot,
        });
        const ends = { statement: ids('statement', given.statement), excerpt: ids('excerpt', given.excerpt) };
        return [{ fidelity: null, attribution: null, checkedBy: '', checkedOn: null, ...given, reason, ...ends }];
      }
      this.#notes.add(
        'left-out',
        t('A citation is left out: its statement or its passage is not in the debate.'),
        spot,
      );
      return [];
    });
    return { sources, excerpts, citations };
  }

  #whyNot(key: string, { source, place }: GivenExcerpt): string | null {
    const text = this.#sources.get(source)?.given.text;
    if (text === undefined) return t('its source is not in the file');
    if (this.#excerpts.has(key)) return t('another one has the id “{key}”', { key });
    if ('exact' in place) return place.exact.trim() === '' ? t('it has no words') : null;
    const { start, end } = place;
    const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length;
    if (!isInside) return t('its place, from {start} to {end}, is outside its source’s text', { start, end });
    return start < end ? null : t('it holds no character');
  }

  #cleanedTexts(texts: ReadonlyMap<string, string>): Map<string, string> {
    return new Map(
      [...texts].map(([key, text]) => {
        const spot = this.#sources.get(key)?.spot ?? { place: null };
        return [
          key,
          this.#notes.clean(text, { what: t('a source’s text', {}, 'in a note'), most: LIMITS.sourceCharacters, spot }),
        ];
      }),
    );
  }

  #cleanedPlaces(texts: ReadonlyMap<string, string>): Map<string, Map<number, number>> {
    const given = Map.groupBy(this.#excerpts.values(), ({ given: { source } }) => source);
    return new Map(
      [...given].map(([source, passages]) => {
        const ends = passages.flatMap(({ given: { place } }) => ('exact' in place ? [] : [place.start, place.end]));
        return [source, cleanOffsets(texts.get(source) ?? '', ends)];
      }),
    );
  }

  #sourceValue({ given, spot }: { given: GivenSource; spot: Spot }, text: string): object {
    const { mediaType = 'text/plain', verbatim = false, original = null } = given;
    let { csl } = given;
    const faults = fieldFaults('source', { csl });
    if (faults.some(({ code }) => code === 'DataTooLarge')) {
      this.#notes.add(
        'left-out',
        t('The record of a source is left out but for its title: it is larger than a debate keeps.'),
        spot,
      );
      csl = { type: csl.type, ...(csl.title === undefined ? {} : { title: cut(csl.title, LIMITS.titleCharacters) }) };
    }
    return { csl, mediaType, verbatim, original, text };
  }

  #excerptValue({ given, spot }: Passage, text: string, moved: ReadonlyMap<number, number>): object {
    const { page = null, note = '', tags = [], place } = given;
    const rest = {
      page,
      note: this.#notes.clean(note, { what: t('a note', {}, 'in a note'), most: LIMITS.noteCharacters, spot }),
      tags,
      area: null,
    };
    if ('exact' in place) {
      const exact = cut(cleanText(place.exact).text, LIMITS.wordsCharacters);
      const at = text.indexOf(exact);
      if (at !== -1) return { ...rest, ...anchorAt(text, at, at + exact.length) };
      this.#notes.add(
        'repaired',
        t('The words {exact} are not in their source: their passage is lost.', { exact: shortQuote(exact) }),
        spot,
      );
      return { ...rest, exact, prefix: '', suffix: '', ...LOST };
    }
    const start = Math.min(moved.get(place.start) ?? 0, text.length);
    const end = Math.min(moved.get(place.end) ?? 0, text.length, start + LIMITS.wordsCharacters);
    if (start < end) return { ...rest, ...anchorAt(text, start, end) };
    this.#notes.add('repaired', t('A passage has no character that a debate keeps: it is lost.'), spot);
    return { ...rest, exact: '\ufffd', prefix: '', suffix: '', ...LOST };
  }
}
