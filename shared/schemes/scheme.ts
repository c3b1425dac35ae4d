import { t } from '../language/translate.ts';
import type { CriticalQuestion, OwnScheme, SchemeId, SchemePremise } from '../model/entities.ts';

/** A premise of a scheme, with what a relation says where it gives its role: that of a built-in scheme in English. */
export interface PremiseOfScheme extends SchemePremise {
  readonly key: string;
}

/** A pattern of argument that is usual and can be defeated (Walton, Reed and Macagno 2008). */
export interface Scheme {
  /** Of a built-in one its own id, of another its name. */
  readonly id: string;
  /** The one of a debate that it is; null for a built-in one. */
  readonly own: SchemeId | null;
  readonly name: string;
  /** Names by which it is known elsewhere. */
  readonly otherNames: readonly string[];
  readonly premises: readonly PremiseOfScheme[];
  readonly conclusion: string;
  readonly questions: readonly CriticalQuestion[];
}

/** The parts of a scheme as the catalogue states them: premises as `role: text`, questions as `id: text` or `id > role: text`. */
export interface SchemeNotation {
  readonly id: string;
  readonly name: string;
  readonly also?: readonly string[];
  readonly premises: Readonly<Record<string, string>>;
  readonly conclusion: string;
  readonly questions: Readonly<Record<string, string>>;
}

/** Returns the scheme that a notation states; its texts are in the language that is spoken when they are asked for. */
export function schemeOf({ id, name, also = [], premises, conclusion, questions }: SchemeNotation): Scheme {
  return {
    id,
    own: null,
    get name() {
      return t(name);
    },
    get otherNames() {
      return also.map((each) => t(each));
    },
    premises: Object.entries(premises).map(([role, text]) => ({
      key: role,
      get role() {
        return t(role);
      },
      get text() {
        return t(text);
      },
    })),
    get conclusion() {
      return t(conclusion);
    },
    questions: Object.entries(questions).map(([key, text]) => {
      const [question = key, premise = null] = key.split(' > ');
      return {
        id: question,
        get text() {
          return t(text);
        },
        get premise() {
          return premise === null ? null : t(premise);
        },
      };
    }),
  };
}

/** Returns a scheme of a debate's own as one. */
export function schemeOfDebate({ id, name, premises, conclusion, questions }: Readonly<OwnScheme>): Scheme {
  return {
    id: name,
    own: id,
    name,
    otherNames: [],
    premises: premises.map((premise) => ({ key: premise.role, ...premise })),
    conclusion,
    questions,
  };
}
