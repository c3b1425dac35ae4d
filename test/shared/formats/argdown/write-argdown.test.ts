import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ARGDOWN } from '../../../../shared/formats/argdown/argdown-format.ts';
import { parseArgdown } from '../../../../shared/formats/argdown/parse-argdown.ts';
import { toArgdown } from '../../../../shared/formats/argdown/write-argdown.ts';
import { Debate, type DebateData } from '../../../../shared/model/debate.ts';
import { sameDebate } from '../../../../shared/model/same-debate.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { importText } from '../../../fixtures/given-files.ts';
import { commandSeeds, randomCommand } from '../../../fixtures/random-commands.ts';
import { emptyDebate, richDebate, textOf } from '../../../fixtures/random-debate.ts';
import { seededRandom } from '../../../fixtures/random-source.ts';

const write = (data: DebateData) => toArgdown(data, (hash) => textOf(hash) ?? '');
const reread = async (text: string) => (await importText(ARGDOWN, text, 'back.argdown')).data;

/** What Argdown has words for. */
function inWords({ relations }: DebateData): DebateData['relations'] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const isInWords = ({ kind, target }: DebateData['relations'][number]): boolean => {
    if ('statement' in target) return kind === 'supports' || kind === 'attacks';
    const aim = byId.get(target.relation);
    return kind === 'attacks' && aim !== undefined && isInWords(aim);
  };
  return relations.filter(isInWords);
}

describe('a debate as Argdown', () => {
  test('any debate comes back equal, but for the originals that the report names', async () => {
    await fc.assert(
      fc.asyncProperty(commandSeeds(40), async (seeds) => {
        const debate = richDebate(seededRandom(0));
        for (const seed of seeds) debate.apply(randomCommand(debate, seededRandom(seed)).changes);
        const data = debate.toData();
        const { text, lost } = write(data);

        const back = await reread(text);

        const withoutOriginals = { ...data, sources: data.sources.map((source) => ({ ...source, original: null })) };
        expect(sameDebate(new Debate(back), new Debate(withoutOriginals))).toBe(true);
        expect(lost.some((line) => line.startsWith('The originals'))).toBe(
          data.sources.some(({ original }) => original !== null),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('@argdown/core finds each statement, relation, undercut and structure', async () => {
    await fc.assert(
      fc.asyncProperty(commandSeeds(40), async (seeds) => {
        const debate = richDebate(seededRandom(0));
        for (const seed of seeds) debate.apply(randomCommand(debate, seededRandom(seed)).changes);
        const data = debate.toData();

        const { response } = await parseArgdown(write(data).text, () => 'loose');

        const classes = Object.values(response.statements ?? {});
        const steps = classes.filter(({ title }) => title.startsWith('Against ')).length;
        expect(classes.length - steps).toBe(data.statements.length);
        const structures = Object.values(response.arguments ?? {}).filter(({ pcs }) => pcs.length > 0);
        const written = inWords(data);
        const supporting = structures.length - steps;
        expect((response.relations ?? []).length + supporting).toBe(written.length);
        const undercuts = (response.relations ?? []).filter(({ relationType }) => relationType === 'undercut');
        expect(undercuts).toHaveLength(written.filter(({ target }) => 'relation' in target).length);
        const linked = structures.filter(({ pcs }) => pcs.length > 2);
        expect(linked).toHaveLength(written.filter(({ premises }) => premises.length > 1).length);
      }),
      { numRuns: 25 },
    );
  });

  test('a claim that bears on itself, which Argdown passes over in a line, comes back', async () => {
    const itself = debateOf({
      claims: { a: 'This sentence is false.', b: 'Another.' },
      relations: [
        ['attack', 'attacks', ['a'], 'a'],
        ['support', 'supports', ['a'], 'a'],
        ['linked', 'attacks', ['a', 'b'], 'a'],
      ],
    });

    const back = await importText(ARGDOWN, write(itself.toData()).text, 'back.argdown');

    expect(back.data.relations).toEqual(itself.toData().relations);
  });

  test('texts that are full of signs come back as they are', async () => {
    const signs = fc.stringMatching(/^[ ab\\@#*_[\]<>{}():;,./=+~^\n\t"'\u00a0é国-]{0,40}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(signs, { minLength: 1, maxLength: 5 }), async (texts) => {
        const statements = texts.map((text, at) => ({
          id: `s${at}`,
          kind: 'claim' as const,
          text,
          implicit: false,
          note: text,
          tags: [],
          weight: null,
        }));
        const data = { ...emptyDebate().toData(), statements };

        const back = await reread(write(data).text);

        expect(back.statements.map(({ text }) => text)).toEqual(texts);
      }),
      { numRuns: 150 },
    );
  });

  test('who takes a line out of the text takes it out of the debate, and who adds one adds it', async () => {
    const { text } = write(richDebate(seededRandom(0)).toData());
    const before = await importText(ARGDOWN, text);
    const edited = text
      .replace(/\n {2}- \[It costs more\]/, '')
      .replace(/\n*$/, '\n\n[National]\n  + [A new reason]: A new reason.\n');

    const { data, argument } = await importText(ARGDOWN, edited);

    expect(data.statements.length).toBe(before.data.statements.length + 1);
    expect(argument).toContain('supports: A new reason. > National.');
  });

  test('what somebody adds to the text comes in, or is named', async () => {
    const { text } = write(richDebate(seededRandom(0)).toData());
    const before = await importText(ARGDOWN, text);
    const { argument, notes } = await importText(
      ARGDOWN,
      `${text}
# A heading

// A comment

<Added>

(1) [P1]: First.
(2) [P2]: Second.
-- Rule --
(3) [C1]: Between.
(4) [P3]: Third.
----
(5) [C2]: Last.

[P1]
  >< [C2]
`,
    );

    expect(argument.filter((line) => !before.argument.includes(line)).toSorted()).toEqual([
      'attacks: First. > Last.',
      'attacks: Last. > First.',
      'supports: Between. + Third. > Last.',
      'supports: First. + Second. > Between.',
    ]);
    expect(before.notes).toEqual([]);
    expect(notes.map((note) => note.replace(/line \d+/, 'line'))).toEqual([
      'repaired (line): A contradiction became two attacks, one in each direction.',
      'left-out (line): The heading “A heading” is left out.',
      'left-out (line): A comment is left out.',
    ]);
  });

  test('an empty debate is a heading', async () => {
    const data = emptyDebate().toData();
    const { text } = write(data);
    expect(text).toMatch(/\n\n# Inquiries\n$/);
    expect(sameDebate(new Debate(await reread(text)), new Debate(data))).toBe(true);
  });
});
