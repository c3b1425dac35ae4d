import { THEME_NAMES, type Theme, type ThemeName, themeNamed } from '../scene/theme.ts';

/** The colours of a theme by the names of a page's variables. */
function coloursOf({ relation, ...theme }: Theme): [name: string, colour: string][] {
  const { name: _, ...flat } = theme;
  return [
    ...Object.entries(flat),
    ...Object.entries(relation).map(([kind, colour]): [string, string] => [kind, colour]),
  ];
}

/** A theme whose colours are variables of a page, so that one drawing is light, dark or for paper as its reader's screen is. */
export const PAGE_THEME: Theme = pageTheme();

function pageTheme(): Theme {
  const light = themeNamed('light');
  const { name, relation, ...flat } = light;
  const variables = (colours: object) => Object.fromEntries(Object.keys(colours).map((key) => [key, `var(--${key})`]));
  return { ...light, ...variables(flat), name, relation: { ...relation, ...variables(relation) } };
}

/** The variables of each theme, as declarations of a style sheet. */
export const THEME_DECLARATIONS: Readonly<Record<ThemeName, string>> = Object.fromEntries(
  THEME_NAMES.map((name) => [
    name,
    coloursOf(themeNamed(name))
      .map(([variable, colour]) => `--${variable}: ${colour};`)
      .join(' '),
  ]),
) as Record<ThemeName, string>;
