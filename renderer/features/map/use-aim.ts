import { useRef, useState } from 'react';
import type { StatementId } from '../../../shared/model/entities.ts';
import type { Hit } from './map-view.ts';

/** Tracks the target that a link being drawn would have if it were let go now. */
export function useAim() {
  const [aim, setAim] = useState<Hit | null>(null);
  const from = useRef<string | null>(null);
  const to = (hit: Hit | null) => setAim((before) => (sameHit(before, hit) ? before : hit));
  return {
    aim,
    to,
    /** A link begins at a card. */
    begin(statement: StatementId | null) {
      from.current = statement;
    },
    /** The pointer moved on, over `hit`. */
    follow(hit: () => Hit | undefined) {
      if (from.current === null) return;
      const found = hit();
      to(found === undefined || (found.kind === 'card' && found.statement === from.current) ? null : found);
    },
    end() {
      from.current = null;
      setAim(null);
    },
  };
}

function sameHit(a: Hit | null, b: Hit | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'card') return b.kind === 'card' && a.statement === b.statement;
  return b.kind === 'relation' && a.relation === b.relation && a.part === b.part;
}
