import { turnsAs } from '../../../../shared/sources/turns/transcript.ts';
import type { TurnForm } from '../../../../shared/sources/turns/turn-form.ts';

addEventListener('message', ({ data }: MessageEvent<TurnsTask>) => {
  postMessage(turnsAs(data.text, data.form));
});

/** A text, and how it is to be split. */
export interface TurnsTask {
  readonly text: string;
  readonly form: TurnForm;
}
