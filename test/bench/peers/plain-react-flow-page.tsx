import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { applyNodeChanges, type Edge, type Node, ReactFlow } from 'reactflow';
import 'reactflow/dist/style.css';
import type { DebateData } from '../../../shared/model/debate.ts';

/** React Flow as its first example has it: the cards as nodes, each premise and its target as an edge. */
function PlainMap({ data }: { readonly data: DebateData }) {
  const [nodes, setNodes] = useState<Node[]>(() => {
    const texts = new Map(data.statements.map(({ id, text }) => [id, text]));
    return data.placements.map(({ statement, x, y }) => ({
      id: statement,
      position: { x, y },
      data: { label: texts.get(statement) },
    }));
  });
  const [edges] = useState<Edge[]>(() =>
    data.relations.flatMap(({ id, premises, target }) =>
      'statement' in target
        ? premises.map((premise) => ({ id: `${id} ${premise}`, source: target.statement, target: premise, label: '+' }))
        : [],
    ),
  );
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      minZoom={0.05}
      onNodesChange={(changes) => setNodes((current) => applyNodeChanges(changes, current))}
      defaultViewport={{ x: -data.placements.length, y: 40, zoom: 0.6 }}
    />
  );
}

Object.assign(globalThis, {
  show(data: DebateData) {
    const root = document.getElementById('root');
    if (root !== null) createRoot(root).render(<PlainMap data={data} />);
  },
});
