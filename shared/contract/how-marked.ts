import { z } from 'zod';
import { LIMITS, MOST_OF } from '../model/limits.ts';
import { methodSchema } from './debate.ts';
import { id } from './fields.ts';

const standing = z.enum(['stands', 'falls', 'undecided']);

/** How what the marks of a drawing or a report tell is found. */
export const howMarkedSchema = z.strictObject({
  method: methodSchema,
  labelling: z
    .strictObject({
      name: z.string().min(1).max(LIMITS.titleCharacters),
      standings: z
        .array(z.strictObject({ id, standing }))
        .max(MOST_OF.statement + MOST_OF.relation)
        .readonly(),
    })
    .nullable(),
});
