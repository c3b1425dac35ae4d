import { useEffect, useMemo, useState } from 'react';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Source, SourceId } from '../../../shared/model/entities.ts';
import { type MeasuredText, measureText } from '../../../shared/sources/coverage/measured-text.ts';
import { useApp } from '../../core/app-context.ts';
import { readContentText } from '../../core/content.ts';
import type { MeasureTask } from './measure-worker.ts';

/** Characters: measuring a longer text would be felt. */
const LONG_TEXT = 60_000;
/** More measured texts than one looks at are not kept. */
const MOST_KEPT = 200;

const measured = new Map<string, Promise<MeasuredText>>();

/** Returns the measured texts of sources, as soon as all are read; one that cannot be read is reported, and missing. */
export function useMeasuredSources(sources: readonly Readonly<Source>[]): ReadonlyMap<SourceId, MeasuredText> {
  const app = useApp();
  const [known, setKnown] = useState<ReadonlyMap<string, MeasuredText>>(new Map());
  const wanted = sources.map((source) => `${source.id} ${keyOf(source)}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys are all that measuring depends on.
  useEffect(() => {
    if (sources.length === 0) return;
    let isOver = false;
    const read = sources.map(async (source) => {
      const key = keyOf(source);
      return [key, known.get(key) ?? (await measuredText(key, source))] as const;
    });
    // All at once, for whatever is drawn from them is drawn anew.
    void Promise.allSettled(read).then((outcomes) => {
      if (isOver) return;
      setKnown(new Map(outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))));
      for (const outcome of outcomes) if (outcome.status === 'rejected') app.fail(outcome.reason);
    });
    return () => {
      isOver = true;
    };
  }, [app, wanted]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys are all that the sources are asked for.
  return useMemo(() => {
    const texts = sources.map((source) => [source.id, known.get(keyOf(source))] as const);
    return new Map(texts.flatMap(([id, text]) => (text === undefined ? [] : [[id, text] as const])));
  }, [known, wanted]);
}

/** Returns the sources of a debate from which there are passages. */
export function excerptedSources(debate: Debate): Readonly<Source>[] {
  return [...debate.sources.values()].filter(({ id }) => debate.excerptsBySource.count(id) > 0);
}

/** Returns what determines the measures of a source: its text, its pages, and the form of its turns. */
function keyOf({ text, csl }: Readonly<Source>): string {
  return `${text} ${JSON.stringify(csl['custom'] ?? null)}`;
}

function measuredText(key: string, { text: sha, csl }: Readonly<Source>): Promise<MeasuredText> {
  const kept = measured.get(key);
  if (kept !== undefined) return kept;
  const made = readContentText(sha).then((text) => measure({ text, csl }));
  measured.set(key, made);
  // After a failure it is read again.
  made.catch(() => measured.delete(key));
  const [oldest] = measured.keys();
  if (measured.size > MOST_KEPT && oldest !== undefined) measured.delete(oldest);
  return made;
}

/** Measures a text, in a worker if it is long. */
function measure(task: MeasureTask): Promise<MeasuredText> {
  if (task.text.length <= LONG_TEXT) return Promise.resolve(measureText(task.text, task.csl));
  const { promise, resolve, reject } = Promise.withResolvers<MeasuredText>();
  const worker = new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<MeasuredText>) => resolve(data));
  worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  worker.postMessage(task);
  return promise.finally(() => worker.terminate());
}
