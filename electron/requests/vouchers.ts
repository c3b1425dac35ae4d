import { randomBytes } from 'node:crypto';
import type { Voucher } from '../../shared/contract/fields.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import type { AppWindow } from '../windows/app-window.ts';

/**
 * The purpose of a voucher: opening a debate, reading a document as a source, opening and forgetting a recent debate,
 * dealing with a debate that could not be opened, or making a debate of a file that was read as an import.
 */
export type Purpose = 'debate' | 'source' | 'recent' | 'failed' | 'import';

interface Given {
  readonly purpose: Purpose;
  readonly path: string;
  /** The time when it expires, in the clock's milliseconds; null: when it is taken back. */
  readonly until: number | null;
}

/**
 * Lifetimes in milliseconds: the window asks for a dropped file at once; about one that could not be opened, or was read, the user
 * may want to think.
 */
const LIFE = { debate: 60_000, source: 60_000, failed: 3_600_000, import: 3_600_000 };
/** The most vouchers of one window, besides its list of recent debates. That many documents can be dropped at once. */
const MOST = 100;

/**
 * The files that a window may ask for. A page never names a path: it hands back a voucher that it was given here, for a
 * file that the user chose, which is valid for one purpose, in one window, once, and for a short time. Those of the
 * recent debates are valid as long as the window's list has them.
 */
export class Vouchers {
  readonly #given = new Map<number, Map<Voucher, Given>>();
  readonly #clock: () => number;

  constructor(clock: () => number = Date.now) {
    this.#clock = clock;
  }

  /** Returns a voucher for a file that the user chose in `window`. If there are too many, the oldest expires. */
  give(window: AppWindow, purpose: Exclude<Purpose, 'recent'>, path: string): Voucher {
    const given = this.#of(window);
    const passing = [...given].filter(([, { until }]) => until !== null);
    for (const [voucher] of passing.slice(0, Math.max(0, passing.length - MOST + 1))) given.delete(voucher);
    return add(given, { purpose, path, until: this.#clock() + LIFE[purpose] });
  }

  /**
   * Returns vouchers for the recent debates at `paths`, in their order; vouchers for debates no longer among them
   * expire.
   */
  list(window: AppWindow, paths: readonly string[]): readonly Voucher[] {
    const given = this.#of(window);
    const before = new Map(
      [...given].flatMap(([voucher, each]) => (each.until === null ? [[each.path, voucher]] : [])),
    );
    for (const [path, voucher] of before) if (!paths.includes(path)) given.delete(voucher);
    return paths.map((path) => before.get(path) ?? add(given, { purpose: 'recent', path, until: null }));
  }

  /**
   * Returns the path behind a voucher. Throws `NotFound` if it was given for another purpose, or is no longer valid.
   */
  redeem(window: AppWindow, purposes: readonly Purpose[], voucher: Voucher): string {
    const found = this.#of(window).get(voucher);
    if (found === undefined || !purposes.includes(found.purpose)) throw ended();
    if (found.until === null) return found.path;
    this.#of(window).delete(voucher);
    if (found.until < this.#clock()) throw ended();
    return found.path;
  }

  /** Takes back all vouchers of a window. */
  letGo(window: AppWindow): void {
    this.#given.delete(window.id);
  }

  #of({ id }: AppWindow): Map<Voucher, Given> {
    const given = this.#given.get(id) ?? new Map<Voucher, Given>();
    this.#given.set(id, given);
    return given;
  }
}

function add(given: Map<Voucher, Given>, one: Given): Voucher {
  const voucher = randomBytes(24).toString('base64url') as Voucher;
  given.set(voucher, one);
  return voucher;
}

function ended(): CounterclaimError {
  return new CounterclaimError('NotFound', t('The file was chosen too long ago to be used now. Choose it again.'));
}
