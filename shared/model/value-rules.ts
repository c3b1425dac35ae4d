import { t } from '../language/translate.ts';
import type { Fields } from './change.ts';
import { cleanText, countCharacters, isCleanText } from './clean-text.ts';
import { fieldWord } from './field-words.ts';
import { jsonFault } from './json-size.ts';
import { LIMITS } from './limits.ts';
import { shortQuote } from './naming.ts';
import { cleanJson, isCleanJson, isEdtf, isId, isLanguage, isOrderKey, withinMap } from './well-formed.ts';

export type FieldFaultCode =
  | 'UncleanText'
  | 'TextTooLong'
  | 'TooManyTags'
  | 'TooManyNames'
  | 'TooManyParts'
  | 'TwiceGiven'
  | 'DataTooLarge'
  | 'BlankName'
  | 'WeightOutOfRange'
  | 'BadColour'
  | 'BadDate'
  | 'BadLanguage'
  | 'BadOrder'
  | 'BadHash'
  | 'BadNumber'
  | 'BadArea';

/**
 * The reason why a value may not stand in a field: `message` is the end of a sentence that begins with the entity's
 * name.
 */
export interface FieldFault {
  readonly code: FieldFaultCode;
  readonly message: string;
}

export interface FieldRule<T> {
  /** Mends what may be mended without asking; returns the value unchanged when left out. */
  clean?(value: T): T;
  fault(value: T, field: string): FieldFault | null;
}

/** Returns the rule for text of at most `most` characters. */
export function textOf(most: number): FieldRule<string> {
  return {
    clean: (value) => cleanText(value).text,
    fault: (value, field) => tooLong(value, field, most) ?? (isCleanText(value) ? null : unclean(field)),
  };
}

export const note = textOf(LIMITS.noteCharacters);
export const title = textOf(LIMITS.titleCharacters);
export const shortText = textOf(LIMITS.nameCharacters);
export const statementText: FieldRule<string> = {
  ...textOf(LIMITS.statementCharacters),
  fault: (value, field) => statementTooLong(value) ?? (isCleanText(value) ? null : unclean(field)),
};
/** Turns line breaks into spaces: names stand in rows, and may have been pasted with one. */
export function inOneLine(value: string): string {
  return cleanText(value).text.replace(/\n+/g, ' ').trim();
}
/** Returns names in one line each, without repetitions and empty ones. */
function namesInOneLine(values: readonly string[]): readonly string[] {
  return [...new Set(values.map(inOneLine))].filter((name) => name !== '');
}
export function nameOf(most: number): FieldRule<string> {
  return {
    clean: inOneLine,
    fault: (value, field) => {
      if (value.trim() === '')
        return { code: 'BlankName', message: t('has an empty {field}: give it one', { field: fieldWord(field) }) };
      return textOf(most).fault(value, field);
    },
  };
}
export const tags: FieldRule<readonly string[]> = {
  clean: namesInOneLine,
  fault: (values) => {
    if (values.length > LIMITS.tags) {
      const message = t('has {count, number} tags, and may have {most, number}: take some away', {
        count: values.length,
        most: LIMITS.tags,
      });
      return { code: 'TooManyTags', message };
    }
    const long = values.find((tag) => isLonger(tag, LIMITS.tagCharacters));
    if (long !== undefined) {
      const message = t('has the tag {tag}, which is longer than {most} characters: shorten it', {
        tag: shortQuote(long),
        most: LIMITS.tagCharacters,
      });
      return { code: 'TextTooLong', message };
    }
    return values.every(isCleanText) ? null : unclean('tags');
  },
};
export const otherNames: FieldRule<readonly string[]> = {
  clean: namesInOneLine,
  fault: (values) => {
    if (values.length > LIMITS.otherNames) {
      const message = t('has {count, number} other names, and may have {most, number}: take some away', {
        count: values.length,
        most: LIMITS.otherNames,
      });
      return { code: 'TooManyNames', message };
    }
    const rule = nameOf(LIMITS.nameCharacters);
    return values.map((name) => rule.fault(name, t('other name'))).find((fault) => fault !== null) ?? null;
  },
};
export const role = nameOf(LIMITS.nameCharacters);
/** Roles of premises: those that are empty are none, and the last one that a premise is given is its role. */
export const roles: FieldRule<Fields<'relation'>['roles']> = {
  clean: (values) => {
    const given = new Map(values.map((each) => [each.premise, inOneLine(each.role)]));
    return [...given].flatMap(([premise, name]) => (name === '' ? [] : [{ premise, role: name }]));
  },
  fault: (values) =>
    tooMany(values.length, LIMITS.premises, (given) =>
      t('has {count, number} roles of premises, and may have {most, number}: take some away', given),
    ) ??
    twice(values, ({ premise }) => premise, t('gives one of its premises two roles: leave one of them out')) ??
    firstFault(values, (each) => role.fault(each.role, 'role')),
};
export const schemeText = textOf(LIMITS.schemeCharacters);
export const schemePremises: FieldRule<Fields<'scheme'>['premises']> = {
  clean: (values) => values.map((each) => ({ role: inOneLine(each.role), text: inOneLine(each.text) })),
  fault: (values) =>
    tooMany(values.length, LIMITS.schemePremises, (given) =>
      t('has {count, number} premises, and may have {most, number}: take some away', given),
    ) ??
    firstFault(values, (each) => role.fault(each.role, 'role') ?? schemeText.fault(each.text, 'premises')) ??
    twice(values, (each) => each.role, t('has two premises with one role: give each a role of its own')),
};
export const schemeQuestions: FieldRule<Fields<'scheme'>['questions']> = {
  clean: (values) => values.map((each) => ({ ...each, text: inOneLine(each.text) })),
  fault: (values) =>
    tooMany(values.length, LIMITS.schemeQuestions, (given) =>
      t('has {count, number} critical questions, and may have {most, number}: take some away', given),
    ) ??
    firstFault(values, (each) => nameOf(LIMITS.schemeCharacters).fault(each.text, 'question')) ??
    firstFault(values, (each) => (each.premise === null ? null : shortText.fault(each.premise, 'questions'))) ??
    firstFault(values, ({ id }) => (isId(id) ? null : unclean('questions'))) ??
    twice(values, ({ id }) => id, t('has two critical questions with one id: give each its own')),
};
/** A name that may be missing. */
export const personName: FieldRule<string> = { ...shortText, clean: inOneLine };
/** Returns the rule for a quoted passage, which must match the source to the character: it is refused, never mended. */
export function passageOf(most: number): FieldRule<string> {
  return { fault: textOf(most).fault };
}
export const csl: FieldRule<Fields<'source'>['csl']> = {
  clean: (value) => (jsonFault(value) === null ? (cleanJson(value) as Fields<'source'>['csl']) : value),
  fault: (value) => {
    const fault = jsonFault(value);
    if (fault !== null) return { code: 'DataTooLarge', message: t('has bibliographic data that {fault}', { fault }) };
    return isCleanJson(value) ? null : unclean(t('bibliographic data'));
  },
};
export const weight: FieldRule<number | null> = {
  fault: (value) =>
    value === null || (value >= 0 && value <= 1)
      ? null
      : { code: 'WeightOutOfRange', message: t('has the weight {value}: a weight is a number from 0 to 1', { value }) },
};
export const colour: FieldRule<string> = {
  fault: (value) =>
    /^#[0-9a-f]{6}$/i.test(value)
      ? null
      : {
          code: 'BadColour',
          message: t('has the colour {value}: a colour is written as #rrggbb', { value: shortQuote(value) }),
        },
};
export const date: FieldRule<string | null> = {
  fault: (value) =>
    value === null || (value.length <= LIMITS.dateCharacters && isEdtf(value))
      ? null
      : {
          code: 'BadDate',
          message: t('has the date {value}: write a date as 2025, 2025-01, 2025-01-16 or 2025-01-16T12:30 (EDTF)', {
            value: shortQuote(value),
          }),
        },
};
export const instant: FieldRule<string> = {
  fault: (value, field) =>
    value.length <= LIMITS.dateCharacters &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
      ? null
      : {
          code: 'BadDate',
          message: t('has {value} as the time {field}: write it as 2025-01-16T12:30:00Z', {
            value: shortQuote(value),
            field: fieldWord(field),
          }),
        },
};
export const language: FieldRule<string> = {
  fault: (value) =>
    value.length <= LIMITS.languageCharacters && isLanguage(value)
      ? null
      : {
          code: 'BadLanguage',
          message: t('has the language {value}: write a language tag such as en-GB', { value: shortQuote(value) }),
        },
};
export const order: FieldRule<string> = {
  fault: (value) =>
    value.length <= LIMITS.orderCharacters && isOrderKey(value)
      ? null
      : {
          code: 'BadOrder',
          message: t('has the order key {value}, which is not a fractional index', { value: shortQuote(value) }),
        },
};
export const hash: FieldRule<string> = {
  fault: (value, field) =>
    /^[0-9a-f]{64}$/.test(value)
      ? null
      : {
          code: 'BadHash',
          message: t('has {value} as the SHA-256 of its {field}', {
            value: shortQuote(value),
            field: fieldWord(field),
          }),
        },
};
export const hashOrNull: FieldRule<string | null> = {
  fault: (value, field) => (value === null ? null : hash.fault(value, field)),
};
/** A coordinate; one beyond the edge of a map stops there. */
export const coordinate: FieldRule<number> = {
  clean: (value) => (Number.isFinite(value) ? withinMap(value) : value),
  fault: (value, field) => {
    if (Math.abs(value) <= LIMITS.place) return null;
    return badNumber(field, value, t('a number from -{most, number} to {most, number}', { most: LIMITS.place }));
  },
};
export const offset: FieldRule<number> = {
  fault: (value, field) =>
    Number.isSafeInteger(value) && value >= 0 && value <= LIMITS.sourceCharacters
      ? null
      : badNumber(
          field,
          value,
          t('a whole number from {least} to {most, number}', { least: 0, most: LIMITS.sourceCharacters }),
        ),
};
export const page: FieldRule<number | null> = {
  fault: (value, field) =>
    value === null || (Number.isSafeInteger(value) && value >= 1 && value <= LIMITS.page)
      ? null
      : badNumber(field, value, t('a whole number from {least} to {most, number}', { least: 1, most: LIMITS.page })),
};

/** A little more than the whole, since shares are rounded. */
const WHOLE = 1 + 1e-9;
export const area: FieldRule<Fields<'excerpt'>['area']> = {
  fault: (value) =>
    value === null || (isWithin(value.left, value.width) && isWithin(value.top, value.height))
      ? null
      : { code: 'BadArea', message: t('has an area that is not a part of its picture: its shares go from 0 to 1') },
};
function isWithin(start: number, length: number): boolean {
  return start >= 0 && length > 0 && start + length <= WHOLE;
}

function tooMany(
  count: number,
  most: number,
  message: (given: { readonly count: number; readonly most: number }) => string,
): FieldFault | null {
  return count <= most ? null : { code: 'TooManyParts', message: message({ count, most }) };
}

function twice<T>(values: readonly T[], keyOf: (value: T) => string, message: string): FieldFault | null {
  return new Set(values.map(keyOf)).size === values.length ? null : { code: 'TwiceGiven', message };
}

function firstFault<T>(values: readonly T[], faultOf: (value: T) => FieldFault | null): FieldFault | null {
  for (const value of values) {
    const fault = faultOf(value);
    if (fault !== null) return fault;
  }
  return null;
}

function unclean(field: string): FieldFault {
  return {
    code: 'UncleanText',
    message: t('has control characters or halves of characters in its {field}', { field: fieldWord(field) }),
  };
}

/** Tells whether `text` has more than `most` characters, in time that does not depend on its length. */
function isLonger(text: string, most: number): boolean {
  return text.length > most && (text.length > 2 * most || countCharacters(text) > most);
}

function tooLong(value: string, field: string, most: number): FieldFault | null {
  if (!isLonger(value, most)) return null;
  return {
    code: 'TextTooLong',
    message: t('has {count, number} characters in its {field}, and may have {most, number}: shorten it', {
      count: countCharacters(value),
      field: fieldWord(field),
      most,
    }),
  };
}

function statementTooLong(value: string): FieldFault | null {
  if (!isLonger(value, LIMITS.statementCharacters)) return null;
  const message = t('is {count, number} characters long, and may have {most, number}: shorten or split it', {
    count: countCharacters(value),
    most: LIMITS.statementCharacters,
  });
  return { code: 'TextTooLong', message };
}

function badNumber(field: string, value: number, wanted: string): FieldFault {
  return {
    code: 'BadNumber',
    message: t('has {value} as its {field}, which must be {wanted}', {
      value: String(value),
      field: fieldWord(field),
      wanted,
    }),
  };
}
