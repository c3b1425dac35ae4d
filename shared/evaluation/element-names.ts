import { spokenLocale, t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import type { RelationId, StatementId, Target } from '../model/entities.ts';
import { shortQuote } from '../model/naming.ts';
import type { DebateFramework } from './debate-framework.ts';

/** Names elements for the user. */
export class ElementNames {
  readonly #debate: Debate;
  readonly #statements = new Map<number, StatementId>();
  readonly #relations = new Map<number, RelationId>();

  constructor(debate: Debate, { statements, relations }: DebateFramework) {
    this.#debate = debate;
    for (const [id, element] of statements) if (!this.#statements.has(element)) this.#statements.set(element, id);
    for (const [id, element] of relations) this.#relations.set(element, id);
  }

  isStatement(element: number): boolean {
    return this.#statements.has(element);
  }

  targetOf(element: number): Target {
    const statement = this.#statements.get(element);
    return statement === undefined ? { relation: this.#relations.get(element) as RelationId } : { statement };
  }

  nameOf(element: number): string {
    const target = this.targetOf(element);
    if ('statement' in target) return this.#quoted(target.statement);
    const { premises, target: aim } = this.#debate.get('relation', target.relation);
    const on = 'statement' in aim ? this.#quoted(aim.statement) : t('another step', {}, 'to which a step leads');
    const from = listed(premises.map((id) => this.#quoted(id)));
    return t('the step from {from} to {on}', { from, on });
  }

  #quoted(id: StatementId): string {
    return shortQuote(this.#debate.get('statement', id).text);
  }
}

/** Returns names in a list: “one”, “two” and “three”. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(spokenLocale()).format(names);
}
