import { inArgumentOrder } from '../model/argument-order.ts';
import { byOrder, type Debate } from '../model/debate.ts';
import type { Act, Citation, Excerpt, Move, Relation, SourceId, StatementId } from '../model/entities.ts';
import { shownDate } from '../model/shown-date.ts';
import { withoutSource } from '../model/statement-groups.ts';
import { roleOf } from '../scene/card-role.ts';
import { describeRelation } from '../scene/describe-relation.ts';
import { drawnRelations } from '../scene/drawn-relations.ts';
import { checkedJudgement } from '../sources/judgement.ts';
import { pageName } from '../sources/pages.ts';
import { plainText, type ReferencePart } from '../sources/references/reference-part.ts';
import { DEFAULT_STYLE, formatMention, formatReference } from '../sources/references/references.ts';

/** A reference to a source: its number in the bibliography, and the page. */
export interface BookReference {
  readonly source: number;
  /** As a citation names it; null for a source without pages. */
  readonly page: string | null;
  /** True if the source gives the speaker's own words; false if it only reports them. */
  readonly isVerbatim: boolean;
}

export interface BookPassage extends BookReference {
  readonly words: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** A short mention of the source, with the page. */
  readonly mention: readonly ReferencePart[];
  /** How far the claim that cites it is from its words, in sentences; '' where nobody has judged that, or no claim cites it. */
  readonly judgement: string;
}

/** A move: who did what, when, and where that is on record. */
export interface BookMove {
  /** Such as `Asserted by`. */
  readonly act: string;
  readonly speaker: string;
  readonly role: string;
  /** The date in words; '' when it is not known. */
  readonly date: string;
  readonly words: string;
  readonly reference: BookReference | null;
}

export interface BookStatement {
  /** The statement's number, from 1, in the order of first appearance in the book. */
  readonly number: number;
  /** Its role on this map: Claim, Position, Question … */
  readonly role: string;
  readonly text: string;
  /** The title of the section that describes it in full, when that is not this one; otherwise null. */
  readonly seeUnder: string | null;
  readonly moves: readonly BookMove[];
  readonly passages: readonly BookPassage[];
}

/** A relation that somebody asserted or denied. */
export interface BookStep {
  readonly sentence: string;
  readonly moves: readonly BookMove[];
}

export interface BookSection {
  readonly title: string;
  readonly statements: readonly BookStatement[];
  readonly steps: readonly BookStep[];
}

export interface BookSource {
  readonly number: number;
  readonly citation: readonly ReferencePart[];
  readonly isVerbatim: boolean;
}

/** Everything that a debate's sources say for its claims, independent of the output format. */
export interface SourceBook {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** A BCP 47 language tag. */
  readonly language: string;
  /** A section for each map, and one for the statements that are on none. */
  readonly sections: readonly BookSection[];
  /** Claims that somebody stated, but that cite no passage. */
  readonly withoutSource: readonly Pick<BookStatement, 'number' | 'text'>[];
  /** Passages that no statement cites. */
  readonly uncited: readonly BookPassage[];
  /** The bibliography, by author and title. */
  readonly sources: readonly BookSource[];
}

/** Statements between two reports of progress. */
const STATEMENTS_AT_ONCE = 100;

const ON_NO_MAP = 'On no map';

/**
 * Gathers the source book of a debate. The same debate gives the same value. `tell` is called now and then with the
 * share that is done, 0 to 1; an error that it throws ends the work.
 */
export function sourceBook(debate: Debate, tell: (done: number) => void = () => {}): SourceBook {
  return new Compiler(debate, tell).book();
}

class Compiler {
  readonly #debate: Debate;
  readonly #sources: readonly { readonly id: SourceId; readonly source: BookSource }[];
  readonly #sourceNumbers: ReadonlyMap<SourceId, number>;
  readonly #tell: (done: number) => void;
  readonly #seen = new Map<StatementId, { readonly number: number; readonly section: string }>();

  constructor(debate: Debate, tell: (done: number) => void) {
    this.#debate = debate;
    this.#tell = tell;
    this.#sources = bibliography(debate);
    this.#sourceNumbers = new Map(this.#sources.map(({ id, source }) => [id, source.number]));
  }

  book(): SourceBook {
    const { title, description, author, language } = this.#debate.info;
    const sections = this.#sections();
    return {
      title: title.trim() || 'Untitled debate',
      description,
      author,
      language,
      sections,
      withoutSource: withoutSource(this.#debate)
        .map(({ id, text }) => ({ number: this.#seen.get(id)?.number ?? 0, text }))
        .sort((a, b) => a.number - b.number),
      uncited: [...this.#debate.excerpts.values()]
        .filter(({ id }) => this.#debate.citationsByExcerpt.count(id) === 0)
        .sort((a, b) => this.#numberOf(a.source) - this.#numberOf(b.source) || a.start - b.start)
        .map((excerpt) => this.#passage(excerpt)),
      sources: this.#sources.map(({ source }) => source),
    };
  }

  #sections(): BookSection[] {
    const debate = this.#debate;
    const drawn = new Set<string>();
    const sections = debate.mapsInOrder().map(({ id, title: given }) => {
      const title = given.trim() || 'Untitled map';
      const on = new Set(debate.placementsByMap.get(id).map(({ statement }) => statement));
      const relations = drawnRelations(debate, (statement) => on.has(statement));
      const section = this.#section(
        title,
        on,
        relations.filter((relation) => !drawn.has(relation.id)),
        relations,
      );
      for (const relation of relations) drawn.add(relation.id);
      return section;
    });
    const apart = [...debate.statements.keys()].filter((id) => !this.#seen.has(id));
    const others = [...debate.relations.values()].filter((relation) => !drawn.has(relation.id)).sort(byOrder);
    const rest = this.#section(ON_NO_MAP, apart, others, others);
    return rest.statements.length + rest.steps.length > 0 ? [...sections, rest] : sections;
  }

  /**
   * Makes the section of a map: its statements in the order of its `relations`, and those of its steps that no other
   * section has.
   */
  #section(
    title: string,
    ids: Iterable<StatementId>,
    newRelations: readonly Relation[],
    relations: readonly Relation[],
  ): BookSection {
    const shown = new Set(relations.map(({ id }) => id));
    const isDrawn = (relation: Relation) => shown.has(relation.id);
    return {
      title,
      statements: inArgumentOrder(ids, relations).map((id) => this.#statement(id, title, isDrawn)),
      steps: newRelations.flatMap((relation) => {
        const moves = this.#debate.movesByTargetRelation.get(relation.id).sort(byOrder);
        const told = moves.map((move) => this.#move(move, false));
        return told.length === 0 ? [] : [{ sentence: describeRelation(this.#debate, relation), moves: told }];
      }),
    };
  }

  #statement(id: StatementId, section: string, isDrawn: (relation: Relation) => boolean): BookStatement {
    const statement = this.#debate.get('statement', id);
    const { kind, text } = statement;
    const { label: role } = roleOf(this.#debate, statement, isDrawn);
    const seen = this.#seen.get(id);
    if (seen !== undefined) return { number: seen.number, role, text, seeUnder: seen.section, moves: [], passages: [] };
    const number = this.#seen.size + 1;
    this.#seen.set(id, { number, section });
    if (number % STATEMENTS_AT_ONCE === 0) this.#tell(number / this.#debate.statements.size);
    const moves = this.#debate.movesByTargetStatement.get(id).sort(byOrder);
    const cited = this.#debate.citationsByStatement.get(id);
    return {
      number,
      role,
      text,
      seeUnder: null,
      moves: moves.map((move) => this.#move(move, kind === 'question')),
      passages: cited.map((citation) => this.#cited(citation)),
    };
  }

  #move({ speaker, act, at, words, excerpt }: Move, isQuestion: boolean): BookMove {
    const { name, role } = this.#debate.get('speaker', speaker);
    const date = at === null ? '' : shownDate(at);
    const reference = excerpt === null ? null : this.#reference(this.#debate.get('excerpt', excerpt));
    return {
      act: (isQuestion ? DONE_TO_QUESTIONS : DONE)[act],
      speaker: name.trim() || 'Unnamed speaker',
      role,
      date,
      words,
      reference,
    };
  }

  #cited(citation: Readonly<Citation>): BookPassage {
    const passage = this.#passage(this.#debate.get('excerpt', citation.excerpt));
    return { ...passage, judgement: checkedJudgement(this.#debate, citation) };
  }

  #passage(excerpt: Excerpt): BookPassage {
    const { exact, note, tags, page } = excerpt;
    const mention = formatMention(this.#debate.get('source', excerpt.source).csl, DEFAULT_STYLE, page);
    return { ...this.#reference(excerpt), words: exact, note, tags, mention, judgement: '' };
  }

  #reference({ source, page }: Excerpt): BookReference {
    const { csl, verbatim } = this.#debate.get('source', source);
    return { source: this.#numberOf(source), page: page === null ? null : pageName(csl, page), isVerbatim: verbatim };
  }

  #numberOf(source: SourceId): number {
    return this.#sourceNumbers.get(source) ?? 0;
  }
}

const DONE: Readonly<Record<Act, string>> = {
  asserts: 'Asserted by',
  denies: 'Denied by',
  questions: 'Questioned by',
  concedes: 'Conceded by',
  retracts: 'Retracted by',
};
const DONE_TO_QUESTIONS: Readonly<Record<Act, string>> = {
  ...DONE,
  questions: 'Asked by',
  denies: 'Rejected by',
  retracts: 'Withdrawn by',
};

function bibliography(debate: Debate): { id: SourceId; source: BookSource }[] {
  const cited = [...debate.sources.values()].map(({ id, csl, verbatim }) => {
    const citation = formatReference(csl, DEFAULT_STYLE);
    return { id, citation, isVerbatim: verbatim, key: plainText(citation).toLowerCase() };
  });
  // Compared by code units, which sort alike on every machine.
  cited.sort((a, b) => (a.key === b.key ? (a.id < b.id ? -1 : 1) : a.key < b.key ? -1 : 1));
  return cited.map(({ id, citation, isVerbatim }, index) => ({
    id,
    source: { number: index + 1, citation, isVerbatim },
  }));
}
