import { v7 as uuidv7 } from 'uuid';
import { t } from '../../shared/language/translate.ts';
import { type DebateData, emptyDebateData } from '../../shared/model/debate.ts';
import { DEFAULT_STYLE } from '../../shared/model/entities.ts';

export interface EmptyDebate {
  readonly title: string;
  readonly created: Date;
  /** A BCP 47 tag. */
  readonly language: string;
}

/** Returns a debate with one map and nothing on it. */
export function emptyDebate({ title, created, language }: EmptyDebate): DebateData {
  const info = { id: uuidv7(), title, description: '', author: '', language, created: created.toISOString() };
  return {
    ...emptyDebateData(info),
    maps: [
      { id: uuidv7(), title: t('Map {number}', { number: 1 }), style: DEFAULT_STYLE, direction: 'down', order: 'a0' },
    ],
  };
}
