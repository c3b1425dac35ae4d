/** The part of @argdown/core 2 that is used here, as it is when it runs. */
export interface ArgdownCore {
  tokenize(text: string): { readonly tokens: ArgdownToken[] };
  readonly parser: { input: ArgdownToken[]; argdown(): ArgdownNode; readonly errors: readonly ArgdownFault[] };
  readonly ArgdownApplication: new () => {
    addPlugin(plugin: object, process: string): void;
    run(request: object, response: object): ArgdownResponse;
  };
  readonly ModelPlugin: new () => object;
}

interface ArgdownFault {
  readonly message: string;
  readonly token?: ArgdownToken;
}

export interface ArgdownToken {
  image: string;
  readonly tokenType: { readonly name: string };
  readonly startOffset: number;
  readonly endOffset: number;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ArgdownNode {
  readonly children?: readonly (ArgdownNode | ArgdownToken)[];
  readonly statement?: Member;
  data?: Data;
}

/** Data in braces, by its places among all of the file. */
export type Data = Readonly<Record<string, number>>;

export interface ArgdownResponse {
  readonly statements?: Readonly<Record<string, EquivalenceClass>>;
  readonly arguments?: Readonly<Record<string, Argument>>;
  readonly relations?: readonly ArgdownRelation[];
  readonly sections?: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly startLine?: number;
  readonly data?: Data;
  readonly tags?: readonly string[];
  readonly parent?: Section;
  readonly children: readonly Section[];
}

/** A statement as it stands in one place, or a description of an argument. */
export interface Member {
  readonly title: string;
  readonly text?: string;
  readonly isReference?: boolean;
  readonly role?: string;
  readonly startLine: number;
  readonly ranges?: readonly {
    readonly type: string;
    readonly url?: string;
    readonly start: number;
    readonly stop: number;
  }[];
  readonly inference?: Inference;
}

interface Titled {
  readonly title: string;
  readonly members: readonly Member[];
  readonly tags?: readonly string[];
  readonly data?: Data;
  readonly section?: Section;
}

export interface EquivalenceClass extends Titled {
  readonly type: 'equivalence-class';
}

export interface Argument extends Titled {
  readonly type: 'argument';
  readonly pcs: readonly Member[];
}

export interface Inference {
  readonly type: 'inference';
  readonly inferenceRules?: readonly string[];
  readonly data?: Data;
  readonly startLine: number;
}

export type RelationEnd = EquivalenceClass | Argument | Inference;

export interface ArgdownRelation {
  readonly relationType: 'support' | 'attack' | 'undercut' | 'entails' | 'contrary' | 'contradictory';
  readonly from: RelationEnd;
  readonly to: RelationEnd;
  readonly occurrences: readonly { readonly startLine?: number }[];
}
