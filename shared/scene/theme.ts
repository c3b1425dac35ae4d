import { assertNever } from '../errors.ts';
import type { RelationKind } from '../model/entities.ts';

export const THEME_NAMES = ['light', 'dark', 'print'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/**
 * The look of a kind of relation; `undercuts` is an attack on a relation. Sign and dash carry the meaning where colour
 * cannot.
 */
export type RelationLook = RelationKind | 'undercuts';

/** Colours as `#rrggbb`. Text keeps WCAG AA (4.5:1) and lines 3:1 against the paper and the card. */
export interface Theme {
  readonly name: ThemeName;
  readonly paper: string;
  readonly card: string;
  readonly cardLine: string;
  readonly banner: string;
  readonly bannerLine: string;
  readonly ink: string;
  readonly softInk: string;
  readonly relation: Readonly<Record<RelationLook, string>>;
}

const LIGHT: Theme = {
  name: 'light',
  paper: '#f7f6f3',
  card: '#ffffff',
  cardLine: '#d9d5ca',
  banner: '#e6ebfd',
  bannerLine: '#c3cff8',
  ink: '#1f2328',
  softInk: '#5d616a',
  relation: {
    supports: '#0b7a5b',
    attacks: '#c2410c',
    undercuts: '#8e3b8a',
    answers: '#1d5fa8',
    questions: '#5d616a',
    restates: '#6b7280',
  },
};

const DARK: Theme = {
  name: 'dark',
  paper: '#141619',
  card: '#1c1f23',
  cardLine: '#3a3f47',
  banner: '#242b4a',
  bannerLine: '#3d4a80',
  ink: '#e8e6e1',
  softInk: '#aab0b8',
  relation: {
    supports: '#3cc29a',
    attacks: '#ff8a5b',
    undercuts: '#d58bd1',
    answers: '#6fb1f5',
    questions: '#aab0b8',
    restates: '#9aa1ab',
  },
};

/** For paper: white ground, and greys of different depth under the colours, so that a copy in grey scale keeps them apart. */
const PRINT: Theme = {
  name: 'print',
  paper: '#ffffff',
  card: '#ffffff',
  cardLine: '#8a8a8a',
  banner: '#ececec',
  bannerLine: '#000000',
  ink: '#000000',
  softInk: '#4a4a4a',
  relation: {
    supports: '#0a5c45',
    attacks: '#b23a08',
    undercuts: '#6d2a6a',
    answers: '#174a84',
    questions: '#4a4a4a',
    restates: '#6b6b6b',
  },
};

export function themeNamed(name: ThemeName): Theme {
  switch (name) {
    case 'light':
      return LIGHT;
    case 'dark':
      return DARK;
    case 'print':
      return PRINT;
    default:
      return assertNever(name);
  }
}
