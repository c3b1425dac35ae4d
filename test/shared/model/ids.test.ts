import { expect, test } from '@jest/globals';
import { addCitation } from '../../../shared/model/commands/citations.ts';
import { mergeSpeakers } from '../../../shared/model/commands/merge.ts';
import { addMove } from '../../../shared/model/commands/moves.ts';
import { placeStatement } from '../../../shared/model/commands/placements.ts';
import { linkPremises } from '../../../shared/model/commands/relations.ts';
import { editSource } from '../../../shared/model/commands/sources.ts';
import type {
  Citation,
  CitationId,
  DebateId,
  Excerpt,
  Move,
  Placement,
  PlacementId,
  Relation,
  Sha256,
  Source,
  Speaker,
  Statement,
} from '../../../shared/model/entities.ts';
import { richDebate } from '../../fixtures/random-debate.ts';
import { seededRandom } from '../../fixtures/random-source.ts';

/**
 * The type check of the tests is the test here: each line below `@ts-expect-error` must not compile, and is an error itself once it does.
 * None of them is run.
 */
function mixUp(
  statement: Statement,
  relation: Relation,
  speaker: Speaker,
  source: Source,
  excerpt: Excerpt,
  citation: Citation,
  move: Move,
  placement: Placement,
): void {
  const debate = richDebate(seededRandom(1));
  const newId = () => 'new';
  // @ts-expect-error a relation is looked up as a statement
  debate.get('statement', relation.id);
  // @ts-expect-error a statement is looked up as a relation
  debate.find('relation', statement.id);
  // @ts-expect-error a source is looked up among the statements
  debate.statements.get(source.id);
  // @ts-expect-error what bears on a relation is not what bears on a statement
  debate.relationsByTargetStatement.get(relation.id);
  // @ts-expect-error moves are by speakers, not by other moves
  debate.movesBySpeaker.get(move.id);
  // @ts-expect-error an excerpt is of a source, not of an excerpt
  debate.excerptsBySource.get(excerpt.id);
  // @ts-expect-error the two ends of a citation are changed for each other
  addCitation(debate, { newId, statement: excerpt.id, excerpt: statement.id });
  // @ts-expect-error a placement is on a map, and is none
  placeStatement(debate, { newId, map: placement.id, statement: statement.id, x: 0, y: 0 });
  // @ts-expect-error a relation cannot be a premise
  linkPremises(debate, { relation: relation.id, statements: [relation.id] });
  // @ts-expect-error a move is no speaker
  addMove(debate, { newId, speaker: move.id, act: 'asserts', target: { statement: statement.id } });
  // @ts-expect-error the target's member names its kind
  addMove(debate, { newId, speaker: speaker.id, act: 'asserts', target: { statement: relation.id } });
  // @ts-expect-error statements are not merged as speakers are
  mergeSpeakers(debate, { keep: speaker.id, absorb: statement.id });
  // @ts-expect-error a source is named by its id, not by that of its text
  editSource(debate, { source: source.text, verbatim: true });
  // @ts-expect-error a citation is no placement
  const place: PlacementId = citation.id;
  // @ts-expect-error the debate is no citation
  const cites: CitationId = debate.info.id;
  // @ts-expect-error a hash names a content, not the debate
  const document: DebateId = source.text;
  // @ts-expect-error a source is no content
  const content: Sha256 = source.id;
  // Strings from outside are plain, and may name anything.
  const [plain]: string[] = [`${place}${cites}${document}${content}`];
  debate.get('statement', plain ?? '');
  debate.get('relation', plain ?? '');
}

test('an id of one kind does not pass the type check as one of another', () => {
  expect(mixUp).toBeInstanceOf(Function);
});
