import type { CslItem } from '../../model/entities.ts';
import { textMember, withTextMember } from '../text-members.ts';
import type { FormId } from './form.ts';
import type { ExampleForm } from './forms/by-example.ts';
import { formIds } from './forms.ts';

/** How the user has a transcript split. */
export interface TurnForm {
  /** `auto`: the form that the text supports best. */
  readonly form: FormId | 'auto';
  /** null unless the form is `example`. */
  readonly example: ExampleForm | null;
  /** Labels that are not understood, and that the user says are names. */
  readonly speakers: readonly string[];
}

export const AUTOMATIC: TurnForm = { form: 'auto', example: null, speakers: [] };

/** Characters, and labels: more than anybody chooses. */
const LONGEST = 300;
const MOST_SPEAKERS = 1000;

/** Returns the form that a source's record remembers; automatic where it remembers none that can be read. */
export function turnFormOf(csl: CslItem): TurnForm {
  const kept = textMember(csl, 'turnForm');
  if (!isObject(kept)) return AUTOMATIC;
  const form = kept['form'];
  const example = exampleOf(kept['example']);
  const speakers = kept['speakers'];
  const known = form === 'auto' || (form === 'example' && example !== null) || formIds.some((id) => id === form);
  return {
    form: known ? (form as TurnForm['form']) : 'auto',
    example: form === 'example' ? example : null,
    speakers: Array.isArray(speakers) ? speakers.filter(isShortText).slice(0, MOST_SPEAKERS) : [],
  };
}

/** Returns a source's record that remembers a form; an automatic one needs no remembering. */
export function withTurnForm(csl: CslItem, { form, example, speakers }: TurnForm): CslItem {
  if (form === 'auto' && speakers.length === 0) return withTextMember(csl, 'turnForm', undefined);
  const kept = { form, ...(example !== null && { example }), ...(speakers.length > 0 && { speakers }) };
  return withTextMember(csl, 'turnForm', kept);
}

function exampleOf(value: unknown): ExampleForm | null {
  if (!isObject(value)) return null;
  const { before, behind, isAbove, inCapitals, afterGap } = value;
  if (!isShortText(before) || !isShortText(behind)) return null;
  return { before, behind, isAbove: isAbove === true, inCapitals: inCapitals === true, afterGap: afterGap === true };
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
