import type { Block, Look, Span } from './report.ts';

/** Returns words of the program's own. */
export function own(text: string, look: Look = 'plain'): Span {
  return { kind: 'text', text, by: 'program', look };
}

/** Returns what people wrote. */
export function theirs(text: string, look: Look = 'plain'): Span {
  return { kind: 'text', text, by: 'people', look };
}

export function place(text: string, to: string): Extract<Span, { kind: 'place' }> {
  return { kind: 'place', text, to };
}

export function paragraph(spans: readonly Span[], indent = 0): Block {
  return { kind: 'paragraph', look: 'text', spans, indent };
}

/** Returns a paragraph in small type: what is told of the statement or quotation above it. */
export function fact(spans: readonly Span[], indent = 0): Block {
  return { kind: 'paragraph', look: 'fact', spans, indent };
}

/** Returns spans one after the other, with `between` where one follows another. */
export function joined(parts: readonly (readonly Span[])[], between: string): Span[] {
  return parts.flatMap((spans, index) => (index === 0 ? spans : [own(between), ...spans]));
}

/** Returns the text of spans, without looks and links. */
export function spansText(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      if (span.kind === 'mark') return '';
      return span.kind === 'citation' ? span.parts.map(({ text }) => text).join('') : span.text;
    })
    .join('');
}

/** Returns a text of the program's own with spans at the places of its values, as `textParts` gives it. */
export function filled(parts: readonly (string | Span | readonly Span[])[]): Span[] {
  return parts.flatMap((part) => (typeof part === 'string' ? (part === '' ? [] : [own(part)]) : part));
}
