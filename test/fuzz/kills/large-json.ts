/** Returns a debate of so many statements, a chain of supports, as JSON. */
export function largeJson(statements: number): object {
  const ids = Array.from({ length: statements }, (_, index) => `s${index}`);
  return {
    format: 'counterclaim',
    version: 1,
    debate: { title: 'A long argument' },
    statements: ids.map((id, index) => ({
      id,
      kind: 'claim',
      text: `Claim ${index}: ${'inquiry '.repeat(index % 30)}`,
    })),
    relations: ids
      .slice(1)
      .map((id, index) => ({ id: `r${index}`, kind: 'supports', premises: [id], target: { statement: ids[index] } })),
    maps: [{ id: 'm', title: 'All' }],
    placements: ids.map((id, index) => ({
      id: `p${index}`,
      map: 'm',
      statement: id,
      x: (index % 20) * 300,
      y: Math.floor(index / 20) * 200,
    })),
  };
}
