import type { Debate } from '../../model/debate.ts';
import { outlineHtml } from '../html/report-html.ts';
import { outlineText } from '../plain/report-text.ts';
import { type OutlinePart, outlineTools } from './compose-outline.ts';
import { outlineItems } from './outline-items.ts';

/** Returns an outline alone, to be put into other texts: as indented lines, and as lists in HTML; and how many statements it has. */
export function outlineAsText(
  debate: Debate,
  choices: OutlinePart,
): { readonly text: string; readonly html: string; readonly statements: number } {
  const tools = outlineTools(debate, choices);
  const items = outlineItems(tools.outline.rows, 1, tools).map((item) => ({ ...item, id: null }));
  return { text: outlineText(items), html: outlineHtml(items), statements: tools.outline.inFull.size };
}
