import type { z } from 'zod';

/** A request of the window: what its one argument has to be, and, for types alone, what it is answered with. */
export interface RequestDefinition<Schema extends z.ZodType = z.ZodType, Result = unknown> {
  readonly schema: Schema;
  /** Never set. */
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
