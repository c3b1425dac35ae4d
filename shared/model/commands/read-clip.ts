import { z } from 'zod';
import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import { LIMITS, MOST_OF } from '../limits.ts';
import {
  citationOfAnyVersion,
  excerptOfAnyVersion,
  relationOfAnyVersion,
  speakerOfAnyVersion,
} from '../older-schemas.ts';
import { entitySchemas } from '../schemas.ts';
import type { Clip } from './clip.ts';

const clipSchema = z.strictObject({
  debate: z.string().max(LIMITS.idCharacters).nullable().default(null),
  statements: z.array(entitySchemas.statement),
  relations: z.array(relationOfAnyVersion),
  speakers: z.array(speakerOfAnyVersion),
  sources: z.array(entitySchemas.source),
  excerpts: z.array(excerptOfAnyVersion),
  citations: z.array(citationOfAnyVersion),
  moves: z.array(entitySchemas.move),
  schemes: z.array(entitySchemas.scheme).max(MOST_OF.scheme).default([]),
  places: z.array(entitySchemas.placement.pick({ statement: true, x: true, y: true, collapsed: true, pinned: true })),
});

/** Reads the clip in `json`, which an earlier version may have written. Throws `InvalidDebate` when there is none. */
export function readClip(json: string): Clip {
  const read = clipSchema.safeParse(parsed(json));
  if (read.success) return read.data as Clip;
  throw new CounterclaimError(
    'InvalidDebate',
    t('The clipboard does not hold a part of a debate, so nothing was pasted.'),
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
