import type { Divisions } from '../../evaluation/divisions.ts';
import {
  AGREEMENT_MEANING,
  mapSentence,
  OBJECTION_MEANING,
  questionSentence,
  wholeSentence,
} from '../../evaluation/divisions-words.ts';
import { t } from '../../language/translate.ts';
import type { Debate } from '../../model/debate.ts';
import { counted } from '../../text/counted.ts';
import { type Block, headingBlock, noteBlock, type Pen } from './block.ts';
import { claimBlock, namesOf } from './claim-block.ts';
import { matrixBlock } from './matrix-block.ts';
import { type Row, rowBlock } from './row-block.ts';

/** What a drawing has of each list at most; it says how many more there are. */
export const MOST_DRAWN = { claims: 25, questions: 12, maps: 12, objections: 12, speakers: 14 };

/** The blocks of a drawing, from the top down. */
export interface DivisionsBlocks {
  readonly blocks: readonly Block[];
  /** The claims that are drawn, with whether all of their text is. */
  readonly claims: readonly { readonly statement: string; readonly isCut: boolean }[];
}

/** Draws where speakers divide: the claims, questions and maps, objections, and who agrees with whom. */
export function divisionsBlocks(debate: Debate, divisions: Divisions, pen: Pen): DivisionsBlocks {
  const { whole, claims, questions, maps, objections, speakers, agreements } = divisions;
  const divided = claims.filter(({ value }) => value > 0);
  const drawn = divided.slice(0, MOST_DRAWN.claims).map((claim) => ({ claim, block: claimBlock(debate, claim, pen) }));
  const agreed = claims.length - divided.length;
  const claimNotes = [
    ...moreNote(
      'claims',
      divided.length,
      MOST_DRAWN.claims,
      'claim that divides speakers',
      'claims that divide speakers',
    ),
    ...(agreed === 0 || divided.length === 0
      ? []
      : [
          noteBlock(
            'agreed',
            t(
              '{count, plural, one {On # other claim all who took a side agree.} other {On # other claims all who took a side agree.}}',
              { count: agreed },
            ),
            pen,
          ),
        ]),
  ];
  const blocks: Block[] = [
    headingBlock('claims', t('Claims on which speakers divide'), wholeSentence(divisions), pen),
    ...drawn.map(({ block }) => block),
    ...claimNotes,
  ];
  if (whole.value === null) return { blocks: blocks.map(loose), claims: [] };
  section(
    'questions',
    t('Questions'),
    t('How far speakers divide over the positions on each question.'),
    questions,
    (each) => ({
      id: `question ${each.statement}`,
      text: debate.get('statement', each.statement).text,
      about: questionSentence(each),
      value: each.value,
    }),
  );
  section('maps', t('Maps'), t('How far speakers divide over the claims on each map.'), maps, (each) => ({
    id: `map ${each.map}`,
    text: debate.get('map', each.map).title,
    about: mapSentence(each),
    value: each.value,
  }));
  section('objections', t('Objected to, but not denied'), t(OBJECTION_MEANING), objections, (each) => ({
    id: `objection ${each.statement}`,
    text: debate.get('statement', each.statement).text,
    about: t('Held by {holders}. {objections, plural, one {# objection} other {# objections}}, of {others}.', {
      holders: namesOf(debate, each.heldBy),
      objections: each.objections.length,
      others: namesOf(debate, each.objectedBy),
    }),
    value: null,
  }));
  if (speakers.length > 0) {
    const shown = speakers.slice(0, MOST_DRAWN.speakers);
    blocks.push(
      headingBlock('speakers', t('Who agrees with whom'), t(AGREEMENT_MEANING), pen),
      matrixBlock(debate, { agreements }, shown, pen),
      ...moreNote('speakers', speakers.length, MOST_DRAWN.speakers, 'speaker', 'speakers'),
    );
  }
  const shown = drawn.map(({ claim: { statement }, block: { isCut } }) => ({ statement, isCut }));
  return { blocks: blocks.map(loose), claims: shown };

  function section<T>(
    id: keyof typeof MOST_DRAWN,
    title: string,
    about: string,
    all: readonly T[],
    row: (each: T) => Row,
  ) {
    if (all.length === 0) return;
    blocks.push(
      headingBlock(id, title, about, pen),
      ...all.slice(0, MOST_DRAWN[id]).map((each) => rowBlock(row(each), pen)),
      ...moreNote(id, all.length, MOST_DRAWN[id], id.slice(0, -1), id),
    );
  }

  function moreNote(id: string, count: number, most: number, one: string, many: string): Block[] {
    if (count <= most) return [];
    return [noteBlock(`more ${id}`, `${counted(count - most, `more ${one}`, `more ${many}`)}.`, pen)];
  }
}

/** A heading with nothing under it stays with nothing. */
function loose(block: Block, index: number, all: readonly Block[]): Block {
  return index === all.length - 1 ? { ...block, staysWithNext: false } : block;
}
