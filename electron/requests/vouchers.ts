import { randomBytes } from 'node:crypto';
import type { Voucher } from '../../shared/contract/fields.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import type { AppWindow } from '../windows/app-window.ts';

/**
 * What a voucher is good for: opening a debate, reading a document as a source, opening and forgetting a recent debate, or doing something
 * else with a debate that could not be opened.
 */
export type Purpose = 'debate' | 'source' | 'recent' | 'failed';

interface Given {
  readonly purpose: Purpose;
  readonly path: string;
  /** When it ends, in the clock's milliseconds; null: when it is taken back. */
  readonly until: number | null;
}

/**
 * How long a file may be asked for, in milliseconds: what was dropped the window asks for at once; of one that could not be opened the user
 * may want to think.
 */
const LIFE = { debate: 60_000, source: 60_000, failed: 3_600_000 };
/** Of one window, besides its list of recent debates. As many documents can be dropped at once. */
const MOST = 100;

/**
 * Which files a window may ask for. A page never names a path: it hands back a voucher that it was given here, for a file that the user
 * chose, which is good for one purpose, in one window, once, and not for long. Those of the recent debates are good as long as the
 * window's list has them.
 */
export class Vouchers {
  readonly #given = new Map<number, Map<Voucher, Given>>();
  readonly #clock: () => number;

  constructor(clock: () => number = Date.now) {
    this.#clock = clock;
  }

  /** A voucher for a file that the user chose in `window`. The oldest ends where there are too many. */
  give(window: AppWindow, purpose: Exclude<Purpose, 'recent'>, path: string): Voucher {
    const given = this.#of(window);
    const passing = [...given].filter(([, { until }]) => until !== null);
    for (const [voucher] of passing.slice(0, Math.max(0, passing.length - MOST + 1))) given.delete(voucher);
    return add(given, { purpose, path, until: this.#clock() + LIFE[purpose] });
  }

  /** Vouchers for the recent debates at `paths`, in their order; those that are no longer among them end. */
  list(window: AppWindow, paths: readonly string[]): readonly Voucher[] {
    const given = this.#of(window);
    const before = new Map(
      [...given].flatMap(([voucher, each]) => (each.until === null ? [[each.path, voucher]] : [])),
    );
    for (const [path, voucher] of before) if (!paths.includes(path)) given.delete(voucher);
    return paths.map((path) => before.get(path) ?? add(given, { purpose: 'recent', path, until: null }));
  }

  /** The path that a voucher stands for. Throws `NotFound` where it was given for nothing of the kind, or is no longer good. */
  redeem(window: AppWindow, purposes: readonly Purpose[], voucher: Voucher): string {
    const found = this.#of(window).get(voucher);
    if (found === undefined || !purposes.includes(found.purpose)) throw ended();
    if (found.until === null) return found.path;
    this.#of(window).delete(voucher);
    if (found.until < this.#clock()) throw ended();
    return found.path;
  }

  /** Takes back all that was given to a window. */
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
  return new CounterclaimError('NotFound', 'The file was chosen too long ago to be used now. Choose it again.');
}
