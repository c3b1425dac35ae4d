import { t } from '../language/translate.ts';

/** A premise of a scheme: its role, and what is put there, with capital letters for what differs from case to case. */
export interface SchemePremise {
  readonly role: string;
  readonly text: string;
}

/** A question by which an argument of a scheme is tested. */
export interface CriticalQuestion {
  /** Unique within its scheme. */
  readonly id: string;
  readonly text: string;
  /** The role of the premise that it doubts; null when it doubts the step. */
  readonly premise: string | null;
}

/** A pattern of argument that is usual and can be defeated (Walton, Reed and Macagno 2008). */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  /** Names by which it is known elsewhere. */
  readonly otherNames: readonly string[];
  readonly premises: readonly SchemePremise[];
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
    get name() {
      return t(name);
    },
    get otherNames() {
      return also.map((each) => t(each));
    },
    premises: Object.entries(premises).map(([role, text]) => ({
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
