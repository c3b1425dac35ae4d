import type { MapPlace } from '../../shared/contract/debate.ts';
import type { Settings } from './settings.ts';

/** The most debates that are remembered, and the most maps of each. */
const MOST_DEBATES = 50;
const MOST_MAPS = 20;

/**
 * The last places of debates' maps, for when they open again: kept with the app's other settings, because none of it
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
    const { places } = this.#settings.data;
    const same = places.filter((each) => each.debate === debate);
    return (same.find((each) => each.path === path) ?? same[0])?.maps ?? [];
  }

  /** Records the place at which a map was left. */
  note(path: string, debate: string, place: MapPlace): void {
    const { places } = this.#settings.data;
    const others = this.of(path, debate).filter(({ map }) => map !== place.map);
    const maps = [place, ...others].slice(0, MOST_MAPS);
    const rest = places.filter((each) => each.path !== path);
    this.#settings.set({ places: [{ path, debate, maps }, ...rest].slice(0, MOST_DEBATES) });
  }
}
