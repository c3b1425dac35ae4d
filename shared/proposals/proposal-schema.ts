import { z } from 'zod';
import { RELATION_KINDS, STATEMENT_KINDS } from '../model/entities.ts';
import { LIMITS } from '../model/limits.ts';
import { textOfAtMost } from '../model/schemas.ts';
import { PROPOSAL_LIMITS, type Proposed } from './proposal.ts';

const id = z.string().min(1).max(LIMITS.idCharacters);
const note = textOfAtMost(PROPOSAL_LIMITS.reasonCharacters);
const offset = z.int().min(0).max(LIMITS.sourceCharacters);
const target = z.union([z.strictObject({ statement: id }), z.strictObject({ relation: id })]);
const context = textOfAtMost(LIMITS.contextCharacters);
const quotation = textOfAtMost(PROPOSAL_LIMITS.quotationCharacters);
const place = z.strictObject({ exact: quotation, prefix: context, suffix: context, start: offset, end: offset });
/** A sentence of this program about two short quotes. */
const difference = textOfAtMost(1_000);

/** The shape of what is proposed, for values from outside: any program may have written the file that holds them. */
export const proposedSchema: z.ZodType<Proposed> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('statement'),
    reason: note,
    statement: z.strictObject({
      kind: z.enum(STATEMENT_KINDS),
      text: textOfAtMost(LIMITS.statementCharacters),
      implicit: z.boolean(),
      note,
      tags: z.array(textOfAtMost(LIMITS.tagCharacters)).max(LIMITS.tags),
    }),
  }),
  z.strictObject({
    kind: z.literal('relation'),
    reason: note,
    relation: z.strictObject({
      kind: z.enum(RELATION_KINDS),
      premises: z.array(id).min(1).max(LIMITS.premises),
      target,
      scheme: textOfAtMost(LIMITS.nameCharacters),
      note,
    }),
  }),
  z.strictObject({
    kind: z.literal('excerpt'),
    reason: note,
    excerpt: z.strictObject({
      ...{ source: id, quotation, isExact: z.boolean(), place: place.nullable(), difference, note },
      citing: z.array(id).max(PROPOSAL_LIMITS.citing),
    }),
  }),
]);
