import { z } from 'zod';
import { LABELLING_SEMANTICS, type LabellingAnswer } from '../evaluation/labelling-problem.ts';
import { MOST_OF } from '../model/limits.ts';
import { defineRequest } from './define-request.ts';
import { none } from './fields.ts';

const MOST_LABELLINGS = 1000;
/** Characters: a sentence for each of a hundred thousand changes. */
const LONGEST_CHANGES = 50_000_000;

/** The most elements of a debate, and the most attacks among them. */
const MOST_ELEMENTS = MOST_OF.statement + 2 * MOST_OF.relation;

const place = z.number().int().nonnegative();
const places = z.array(place).min(1).max(MOST_ELEMENTS).readonly();

/** What is left to label of a debate, whose numbers name its elements: see `LabellingProblem`. */
const labellingProblem = z
  .strictObject({
    semantics: z.enum(LABELLING_SEMANTICS),
    size: place.max(MOST_ELEMENTS),
    attacks: z
      .array(z.strictObject({ sources: places, target: place }))
      .max(MOST_ELEMENTS)
      .readonly(),
    groups: z.array(places).max(MOST_ELEMENTS).readonly(),
    most: z.number().int().min(1).max(MOST_LABELLINGS),
  })
  .refine(({ size, attacks, groups }) => {
    const isElement = (each: number) => each < size;
    return (
      attacks.every(({ sources, target }) => isElement(target) && sources.every(isElement)) &&
      groups.every((members) => members.every(isElement))
    );
  });

export const evaluationRequests = {
  /** Finds the labellings of a debate, within some seconds; one request at a time, a later one ends the one before. */
  'evaluation.labellings': defineRequest<LabellingAnswer>()(labellingProblem),
  /** Asks where, and writes what came about between two moments as text that the window made; null when the user thought better of it. */
  'evaluation.saveChanges': defineRequest<{ readonly path: string } | null>()(
    z.strictObject({ format: z.enum(['csv', 'md']), text: z.string().max(LONGEST_CHANGES) }),
  ),
  /** Ends looking for them. */
  'evaluation.cancel': defineRequest<null>()(none),
};
