import { Fragment, type ReactNode } from 'react';
import { type TextValue, textParts } from '../../shared/language/translate.ts';

export interface TranslatedProps {
  /** As for `t`. */
  readonly message: string;
  /** What stands in its places: text, or elements such as links. */
  readonly values: Readonly<Record<string, TextValue | ReactNode>>;
}

/** A text of the window with elements in it, in the language that is spoken. */
export function Translated({ message, values }: TranslatedProps): ReactNode {
  return textParts<ReactNode>(message, values).map((part, at) => (
    // The parts of a text have no other name than their place in it.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={at}>{part}</Fragment>
  ));
}
