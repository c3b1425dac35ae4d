import type { MapPlace, Recent } from '../../shared/contract/debate.ts';
import { type Method, USUAL_METHOD } from '../../shared/evaluation/method.ts';
import type { Mark } from '../../shared/scene/marks/mark.ts';
import type { Settings, SettingsData } from './settings.ts';

/** The most debates that are remembered, and the most maps of each. */
const MOST_DEBATES = 50;
const MOST_MAPS = 20;

type Known = SettingsData['places'][number];

/**
 * The last places of debates' maps, the marks that were shown on them, and what was selected, for when they open again: kept with the app's other settings, because none of it
 * belongs to the debate.
 */
export class MapPlaces {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /**
   * Returns the places of a debate's maps, the one shown last first: those of the file at `path`, or, where it was moved, those of
   * the debate with this id.
   */
  of(path: string, debate: string): readonly MapPlace[] {
    return this.#known(path, debate)?.maps ?? [];
  }

  /** Returns the marks that were shown of a debate last. */
  marksOf(path: string, debate: string): readonly Mark[] {
    return this.#known(path, debate)?.marks ?? [];
  }

  /** Returns how a debate was evaluated last. */
  methodOf(path: string, debate: string): Method {
    return this.#known(path, debate)?.method ?? USUAL_METHOD;
  }

  /** Returns what was shown or selected of a debate last, the latest first. */
  recentsOf(path: string, debate: string): readonly Recent[] {
    return this.#known(path, debate)?.recents ?? [];
  }

  /** Records the place at which a map was left. */
  note(path: string, debate: string, place: MapPlace): void {
    const others = this.of(path, debate).filter(({ map }) => map !== place.map);
    const maps = [place, ...others].slice(0, MOST_MAPS);
    this.#put({ ...this.#last(path, debate), maps });
  }

  /** Records the marks that are shown of a debate, and how it is evaluated. */
  noteMarks(path: string, debate: string, shown: { readonly marks: readonly Mark[]; readonly method: Method }): void {
    this.#put({ ...this.#last(path, debate), ...shown });
  }

  /** Records what was shown or selected of a debate, the latest first. */
  noteRecents(path: string, debate: string, recents: readonly Recent[]): void {
    this.#put({ ...this.#last(path, debate), recents });
  }

  /** Returns all that is known of the file at `path`, or was known of its debate elsewhere. */
  #last(path: string, debate: string): Known {
    return {
      path,
      debate,
      maps: [...this.of(path, debate)],
      marks: this.marksOf(path, debate),
      method: this.methodOf(path, debate),
      recents: this.recentsOf(path, debate),
    };
  }

  #known(path: string, debate: string): Known | undefined {
    const same = this.#settings.data.places.filter((each) => each.debate === debate);
    return same.find((each) => each.path === path) ?? same[0];
  }

  #put(known: Known): void {
    const rest = this.#settings.data.places.filter((each) => each.path !== known.path);
    this.#settings.set({ places: [known, ...rest].slice(0, MOST_DEBATES) });
  }
}
