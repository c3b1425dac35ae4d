import type { DebateData } from '../../model/debate.ts';
import type { Excerpt, Sha256, Source } from '../../model/entities.ts';
import { isLost } from '../../model/lost-excerpt.ts';
import type { AifIds } from './aif-ids.ts';

interface Anchoring {
  readonly ids: AifIds;
  readonly contentOf: (hash: Sha256) => string;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly node: string;
}

/**
 * Returns the text of the source with most passages as HTML, in which a span stands for each passage: its id is that of a node,
 * with “node” in front. '' if no source has a text. Of passages that cross each other, the later one has no span.
 */
export function writeAnchoredText(data: DebateData, { ids, contentOf }: Anchoring): string {
  const source = sourceWithMost(data, contentOf);
  if (source === undefined) return '';
  const citing = Map.groupBy(data.citations, ({ excerpt }) => excerpt);
  const saying = Map.groupBy(data.moves, ({ excerpt }) => excerpt);
  const spans = data.excerpts
    .filter((excerpt) => excerpt.source === source.id && hasPlace(excerpt))
    .flatMap((excerpt) => {
      const { id, start, end } = excerpt;
      const moves = saying.get(id) ?? [];
      // Whoever reads the span of a locution makes citations of what is said with it.
      const said = new Set(moves.flatMap(({ target }) => ('statement' in target ? [target.statement] : [])));
      const cited = (citing.get(id) ?? []).filter(({ statement }) => !said.has(statement));
      const locutions = moves.flatMap((move) => ids.locutionOf(move.id) ?? []);
      const nodes = new Set([...locutions, ...cited.map(({ statement }) => ids.of('statement', statement))]);
      return (nodes.size === 0 ? [id] : [...nodes]).map((node) => ({ start, end, node }));
    });
  return withSpans(contentOf(source.text), spans);
}

function sourceWithMost({ sources, excerpts }: DebateData, contentOf: Anchoring['contentOf']): Source | undefined {
  const counts = Map.groupBy(excerpts, ({ source }) => source);
  const written = sources.filter(({ text }) => contentOf(text) !== '');
  const most = Math.max(...written.map(({ id }) => counts.get(id)?.length ?? 0));
  return written.find(({ id }) => (counts.get(id)?.length ?? 0) === most);
}

function hasPlace(excerpt: Excerpt): boolean {
  return excerpt.area === null && !isLost(excerpt);
}

function withSpans(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Span[] = [];
  const pieces: string[] = [];
  let from = 0;
  const upTo = (offset: number) => {
    pieces.push(escaped(text.slice(from, offset)));
    from = offset;
  };
  const closeBefore = (offset: number) => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      upTo(last.end);
      pieces.push('</span>');
      open.pop();
    }
  };
  for (const span of sorted) {
    closeBefore(span.start);
    const around = open.at(-1);
    if (around !== undefined && span.end > around.end) continue;
    upTo(span.start);
    pieces.push(`<span id="node${escaped(span.node)}" class="highlighted">`);
    open.push(span);
  }
  closeBefore(text.length);
  upTo(text.length);
  return pieces.join('');
}

function escaped(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\n': '<br>',
  };
  return text.replace(/[&<>"\n]/g, (character) => named[character] ?? character);
}
