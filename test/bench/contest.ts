import { errorMessage } from './error-message.ts';
import type { Measurement } from './measurement.ts';
import { type NoTimes, type Row, ratioOf, type Summary, summaryOf } from './row.ts';

/** How often progress is told. */
const QUIET_MS = 1000;

export interface Contestant {
  readonly name: string;
  /** As often as the contest has rounds unless given. */
  readonly runs?: number;
  readonly run: () => Promise<Measurement>;
}

export interface Contest {
  readonly subject: string;
  readonly name: string;
  readonly size: number;
  readonly rounds: number;
  readonly ours: Contestant['run'];
  readonly peers: readonly Contestant[];
}

/**
 * Runs a contest in rounds, each contestant once in each, so that whatever else the machine does meets all of them alike. Who
 * fails is out, and the row says why. A row for each peer; one without peers for what has none.
 */
export async function hold(contest: Contest, progress: (text: string) => void): Promise<Row[]> {
  const { subject, name, size, rounds, peers } = contest;
  const ours: Contestant = { name: 'ours', run: contest.ours };
  const measurements = new Map<Contestant, Measurement[]>();
  const failures = new Map<Contestant, NoTimes>();
  let lastWord = -QUIET_MS;
  for (let round = 1; round <= rounds; round++) {
    if (performance.now() - lastWord > QUIET_MS) {
      progress(`${name}, ${size.toLocaleString('en-GB')}: round ${round} of ${rounds}`);
      lastWord = performance.now();
    }
    for (const contestant of [ours, ...peers]) {
      if (failures.has(contestant) || round > (contestant.runs ?? rounds)) continue;
      try {
        measurements.set(contestant, [...(measurements.get(contestant) ?? []), await contestant.run()]);
      } catch (error) {
        failures.set(contestant, { reason: errorMessage(error) });
      }
    }
  }
  const resultOf = (contestant: Contestant): Summary | NoTimes =>
    failures.get(contestant) ?? summaryOf(measurements.get(contestant) ?? []);
  if (peers.length === 0) return [{ subject, name, size, ours: resultOf(ours), peer: null, theirs: null, ratio: null }];
  return peers.map((peer) => {
    const [mine, theirs] = [resultOf(ours), resultOf(peer)];
    return { subject, name, size, ours: mine, peer: peer.name, theirs, ratio: ratioOf(mine, theirs) };
  });
}
