import type { ExcerptId, SourceId, StatementId } from '../../../shared/model/entities.ts';

/** A source that is being read. */
export interface Reading {
  readonly source: SourceId;
  /** The excerpt to bring into sight; another object asks again. */
  readonly goTo: { readonly excerpt: ExcerptId } | { readonly start: number; readonly end: number } | null;
  /** The excerpt for which other words are being marked; another object begins anew. */
  readonly placing: { readonly excerpt: ExcerptId } | null;
}

export interface Lit {
  readonly excerpts: readonly ExcerptId[];
  readonly statements: readonly StatementId[];
}

export const NOTHING_LIT: Lit = { excerpts: [], statements: [] };
