import { Background } from 'reactflow';
import { useAppState } from '../state/app-context.ts';

/** Pixels of the map between dots. */
const GAP = 24;

/** The dotted ground of the map; dots keep their size, and thin out where the map is shown small. */
export function Dots() {
  const zoom = useAppState((state) => state.zoom);
  const thinning = zoom < 0.25 ? 8 : zoom < 0.4 ? 4 : zoom < 0.8 ? 2 : 1;
  return <Background gap={GAP * thinning} size={1.5 / zoom} />;
}
