import type { ELK, ElkNode } from 'elkjs';

/** Loads ELK, which lays out graphs in the thread that asks: the Java that it was translated from keeps it busy meanwhile. */
export async function loadGraphEngine(): Promise<(graph: ElkNode) => Promise<ElkNode>> {
  const bundle = (await import('elkjs/lib/elk.bundled.js')) as unknown as { default: new () => ELK };
  const elk = new bundle.default();
  return (graph) => elk.layout(graph);
}
