import { t } from '../../language/translate.ts';
import { DEFAULT_STYLE, type EntityName } from '../../model/entities.ts';
import { LIMITS } from '../../model/limits.ts';
import { withinMap } from '../../model/well-formed.ts';
import type { GivenMap } from './given-entities.ts';
import type { NoteList } from './note-list.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Naming {
  readonly ids: (entity: EntityName, key: string) => string;
  readonly hasStatement: (key: string) => boolean;
  /** The debate's title, for a map that has none. */
  readonly title: string;
}

/** The only map of a file that has none of its own. */
const ONLY_MAP = 'map';

/** The maps of a file that is being read, and the places on them. */
export class PendingMaps {
  readonly #notes: NoteList;
  readonly #maps = new Map<string, { readonly given: GivenMap; readonly places: Map<string, Place> }>();

  constructor(notes: NoteList) {
    this.#notes = notes;
  }

  has(key: string): boolean {
    return this.#maps.has(key);
  }

  map(key: string, given: GivenMap): void {
    if (!this.#maps.has(key)) this.#maps.set(key, { given, places: new Map() });
  }

  place(map: string, statement: string, place: Place): void {
    const places = this.#maps.get(map)?.places;
    if (places === undefined) throw new RangeError(`There is no map ${map} to place a statement on.`);
    if (!places.has(statement)) places.set(statement, place);
  }

  /** Returns the lists of maps and placements. A file without a map gets one, which is laid out. */
  values({ ids, hasStatement, title }: Naming): { maps: object[]; placements: object[] } {
    if (this.#maps.size === 0) this.map(ONLY_MAP, { title });
    const maps: object[] = [];
    const placements: object[] = [];
    for (const [key, { given, places }] of this.#maps) {
      const map = ids('map', key);
      const clean = this.#notes.clean(given.title, {
        what: t('a map’s title', {}, 'in a note'),
        most: LIMITS.titleCharacters,
        spot: { place: null, about: { entity: 'map', key } },
      });
      const name = clean.replace(/\n+/g, ' ').trim();
      const { style = DEFAULT_STYLE, direction = 'down' } = given;
      maps.push({ id: map, title: name === '' ? t('Map') : name, style, direction });
      for (const [statement, { x, y }] of this.#soundPlaces(places, hasStatement)) {
        const id = ids('placement', `${key}/${statement}`);
        placements.push({ id, map, statement: ids('statement', statement), x: withinMap(x), y: withinMap(y) });
      }
    }
    return { maps, placements };
  }

  #soundPlaces(places: ReadonlyMap<string, Place>, hasStatement: (key: string) => boolean): [string, Place][] {
    const sound = [...places].filter(
      ([key, { x, y }]) => hasStatement(key) && Number.isFinite(x) && Number.isFinite(y),
    );
    const lost = places.size - sound.length;
    if (lost > 0) {
      const spot = { place: null };
      this.#notes.add(
        'left-out',
        t('{lost, plural, one {# place} other {# places}} on a map left out: not a place of a statement.', { lost }),
        spot,
      );
    }
    return sound;
  }
}
