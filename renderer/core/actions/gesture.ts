/**
 * Something that can be done with the pointer or a key besides the actions of the menus; keys are written as in
 * `shared/actions.ts`.
 */
export interface Gesture {
  readonly what: string;
  readonly keys: readonly string[];
}
