import { cleanText } from '../../../shared/model/clean-text.ts';
import { FlowingText } from '../flowing-text.ts';
import { withoutTypesetting } from '../typesetting.ts';
import { Findings } from './findings.ts';
import { raisedRun } from './raised-run.ts';

/** How words stand, as far as that changes what is read. */
export interface WordLook {
  readonly isHidden: boolean;
  readonly isStruck: boolean;
  readonly raised: 'up' | 'down' | 'level';
}

/** Writes runs of words, and leaves out those that nobody is to read, with a finding for each. */
export class WordWriter {
  readonly text = new FlowingText();
  readonly findings = new Findings();
  /** True if something was left out since the last words, so that spaces may stand on both sides of it. */
  #isAfterGap = false;

  /** Writes a run; `isInserted` is true where a tracked change put it there. */
  write(given: string, look: WordLook, isInserted: boolean): void {
    const clean = withoutTypesetting(cleanText(given).text).replace(/\n/gu, ' ');
    if (look.isHidden || look.isStruck) {
      if (clean !== '') this.leaveOut(look.isHidden ? 'hidden' : 'struck', clean);
      return;
    }
    const raised = look.raised === 'level' ? clean : raisedRun(clean, look.raised, this.text.before);
    const words = this.#isAfterGap && this.text.endsInSpace ? raised.trimStart() : raised;
    if (words === '') return;
    this.#isAfterGap = false;
    if (isInserted) this.findings.addRead('inserted', words, this.text.length);
    this.text.write(words);
  }

  leaveOut(subject: 'deleted' | 'moved' | 'hidden' | 'struck', words: string): void {
    this.findings.add(subject, words, this.text.length);
    this.#isAfterGap = true;
  }
}
