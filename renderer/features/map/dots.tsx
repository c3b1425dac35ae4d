import { Background } from 'reactflow';
import { useAppState } from '../../core/app-context.ts';

/** Pixels of the map between dots. */
const GAP = 24;
/** Pixels of the window. */
const LEAST_GAP = 19;

/** The dotted ground of the map; dots keep their size, and thin out when the map is shown small. */
export function Dots() {
  const zoom = useAppState((state) => state.zoom);
  const thinning = 2 ** Math.max(0, Math.ceil(Math.log2(LEAST_GAP / (GAP * zoom))));
  return <Background gap={GAP * thinning} size={1.5 / zoom} />;
}
