import { useEffect, useMemo, useState } from 'react';
import type { Debate } from '../../../shared/model/debate.ts';
import { type Comparison, compareReadings } from '../../../shared/readings/compare-readings.ts';
import { readingsOf, taggedReadings } from '../../../shared/readings/reading.ts';
import type { Replacement } from '../../../shared/sources/replacement.ts';
import type { App } from '../../core/app.ts';
import { useApp, useReadDebate } from '../../core/app-context.ts';
import { readContentText } from '../../core/content.ts';
import { planApart } from '../sources/replace/plan-apart.ts';
import type { Against, ComparedSource } from './against.ts';

/** Two readings that can be compared again whenever the debate changes. */
export interface Readings {
  /** The text of this debate's source. */
  readonly text: string;
  readonly compare: (debate: Debate) => Comparison;
}

/** Reads what it takes to compare two readings of a source; null until that is done. */
export function useReadings(against: Against, source: ComparedSource | undefined): Readings | null {
  const app = useApp();
  const readDebate = useReadDebate();
  const [loaded, setLoaded] = useState<{ of: string; text: string; placed: Replacement | null } | null>(null);
  const [here, there] = [source?.here, source?.there];
  const key = `${here} ${there}`;
  useEffect(() => {
    if (here === undefined || there === undefined) return;
    let isOver = false;
    readTexts(app, readDebate(), against, { here, there }).then(
      (read) => {
        if (!isOver) setLoaded({ of: `${here} ${there}`, ...read });
      },
      (error: unknown) => app.fail(error),
    );
    return () => {
      isOver = true;
    };
  }, [app, readDebate, against, here, there]);
  return useMemo(() => {
    if (loaded?.of !== key || here === undefined || there === undefined) return null;
    const compare = (debate: Debate) => {
      if (against.kind === 'tags') return compareReadings(...taggedReadings({ debate, source: here }, against.tags));
      const other = { debate: against.debate, source: there };
      return compareReadings(...readingsOf({ debate, source: here }, other, loaded.placed));
    };
    return { text: loaded.text, compare };
  }, [against, here, there, key, loaded]);
}

/** Reads a source's text, and, where the other debate has another one, finds that one's passages in it. */
async function readTexts(
  app: App,
  debate: Debate,
  against: Against,
  { here, there }: ComparedSource,
): Promise<{ text: string; placed: Replacement | null }> {
  const source = debate.get('source', here);
  const text = await readContentText(source.text);
  if (against.kind === 'tags') return { text, placed: null };
  const other = against.debate.get('source', there);
  if (other.text === source.text) return { text, placed: null };
  const excerpts = against.debate.excerptsBySource.get(there);
  const oldText = await app.request('readings.text', { text: other.text });
  return { text, placed: await planApart({ oldText, newText: text, excerpts }) };
}
