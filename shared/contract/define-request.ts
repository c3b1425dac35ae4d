import type { z } from 'zod';

/** A request of the window: the schema of its one argument and, for the type checker alone, the type of its result. */
export interface RequestDefinition<Schema extends z.ZodType = z.ZodType, Result = unknown> {
  readonly schema: Schema;
  /** Never set: it carries the type alone. */
  readonly result?: Result;
}

export type ArgsOf<Definition extends RequestDefinition> = z.input<Definition['schema']>;
export type ResultOf<Definition> = Definition extends { readonly result?: infer Result } ? Result : never;

/** Defines a request that is answered with a `Result`: `defineRequest<Result>()(schema)`. */
export function defineRequest<Result>(): <Schema extends z.ZodType>(
  schema: Schema,
) => RequestDefinition<Schema, Result> {
  return (schema) => ({ schema });
}
