import { describe, expect, test } from '@jest/globals';
import { DOT } from '../../../../shared/formats/dot/dot-format.ts';
import { fileOf, importText } from '../../../fixtures/given-files.ts';

const read = (text: string) => importText(DOT, text, 'file.dot');

describe('DOT', () => {
  test('labels, defaults, chains, clusters, HTML and comments are read', async () => {
    const { data, argument, notes } = await read(`/* c */ strict digraph "A \\"title\\"" { // c
      node [shape=box]; edge [color=red]
      a [label="First\\nline" + " more"]; b [label=<<b>Bold</b> &amp; so<br/>on>]
      subgraph cluster_1 { label="Money"; c }
      a -> b -> c [label="supports"]
      a -> { b c }
    }`);
    expect(data.debate.title).toBe('A "title"');
    expect(argument).toEqual([
      'supports: First\nline more > Bold & so\non',
      'supports: Bold & so\non > c',
      'attacks: First\nline more > Bold & so\non',
      'attacks: First\nline more > c',
    ]);
    expect(data.statements.map(({ tags }) => tags)).toEqual([[], [], ['Money']]);
    expect(notes).toEqual(['repaired (null): The cluster “Money” became a tag of what it holds.']);
  });

  test('diamonds are steps', async () => {
    const { argument } = await read(
      'digraph { r [shape=diamond,label="Default Inference"]; k [shape=diamond, label="Default Conflict"]; a -> r; b -> r; r -> c; d -> k; k -> r }',
    );
    expect(argument).toEqual(['supports: a + b > c', 'attacks: d > (supports: a + b > c)']);
  });

  test('lines without direction are read from their first end', async () => {
    const { argument, notes } = await read('graph { a -- b }');
    expect(argument).toEqual(['supports: a > b']);
    expect(notes).toHaveLength(2);
  });

  test.each([
    ['a brace that is missing', 'digraph {\n a -> b\n', 'line 2'],
    ['a sign that stands nowhere', 'digraph {\n a ! b\n}', 'line 2'],
    ['text that does not end', 'digraph { a [label="x] }', 'line 1'],
  ])('%s is refused with its line', async (_, text, place) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'InvalidValue', message: expect.stringContaining(place) });
  });

  test('subgraphs in subgraphs without end, and products of large ones, are refused', async () => {
    await expect(read(`digraph ${'{'.repeat(100_000)}`)).rejects.toMatchObject({ code: 'TooLarge' });
    const many = Array.from({ length: 2000 }, (_, at) => `n${at}`).join(' ');
    await expect(read(`digraph { { ${many} } -> { ${many} } }`)).rejects.toMatchObject({ code: 'TooLarge' });
    // The arrows are counted before they are made: these would not fit into memory.
    const more = Array.from({ length: 30_000 }, (_, at) => `n${at}`).join(' ');
    await expect(read(`digraph { { ${more} } -> { ${more} } }`)).rejects.toMatchObject({ code: 'TooLarge' });
  });

  test('labels of millions of signs are read', async () => {
    const { data } = await read(`digraph { a [comment="${'x'.repeat(12_000_000)}", label="\\"A\\\\"] }`);
    expect(data.statements.map(({ text }) => text)).toEqual(['"A\\']);
  });

  test('is told from other texts', () => {
    expect(DOT.recognises(fileOf('// made by hand\ndigraph G {\n}'))).toBe(true);
    expect(DOT.recognises(fileOf('A graph of words {'))).toBe(false);
    expect(DOT.recognises(fileOf('/* a *//** b **/ graph {\n}'))).toBe(true);
    expect(DOT.recognises(fileOf(`${'/**/'.repeat(40)}\nHello`))).toBe(false);
  });
});
