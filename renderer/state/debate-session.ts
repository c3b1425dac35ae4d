import type { HistoryResult, OpenDebate } from '../../shared/contract.ts';
import type { CounterclaimError } from '../../shared/errors.ts';
import { type Change, coalesce } from '../../shared/model/change.ts';
import { Debate, type DebateData } from '../../shared/model/debate.ts';
import type { HistoryLabels } from '../../shared/model/history-labels.ts';
import { madeOn } from '../../shared/model/made-on.ts';
import type { Request } from '../bridge.ts';

/** How long after a keystroke typing is written, in milliseconds. */
const TYPING_PAUSE = 1000;

export interface SessionListener {
  /** The debate changed by `changes`; null: it was replaced as a whole, by what is on the disk. */
  changed(changes: readonly Change[] | null): void;
  /** `labels` or `saved` changed. */
  status(): void;
  /** An edit was not written, and is taken back in the window. */
  refused(error: CounterclaimError): void;
}

interface Edit {
  readonly kind: 'edit';
  readonly label: string;
  readonly changes: readonly Change[];
  readonly step: string | null;
}
type Task = Edit | { readonly kind: 'undo' } | { readonly kind: 'redo' };

/** What is being typed and not yet on its way to the disk. */
interface Visit {
  readonly step: string;
  readonly label: string;
  readonly changes: readonly Change[];
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * An open debate in the window. An edit changes the debate here at once, and is then written in its turn, one after the other.
 * What the disk refuses is taken back here: the debate is loaded again, and edits still waiting are made again on it, if they can be.
 */
export class DebateSession {
  readonly path: string;
  readonly name: string;
  readonly readOnly: boolean;
  readonly #request: Request;
  readonly #listener: SessionListener;
  #debate: Debate;
  #labels: HistoryLabels;
  #tasks: Task[] = [];
  #visit: Visit | null = null;
  #working: Promise<void> | null = null;
  #allWritten = true;
  /** Another program wrote the file while something was on its way there. */
  #outdated = false;

  constructor(opened: OpenDebate, request: Request, listener: SessionListener) {
    this.path = opened.path;
    this.name = opened.name;
    this.readOnly = opened.readOnly;
    this.#debate = new Debate(opened.data);
    this.#labels = opened.labels;
    this.#request = request;
    this.#listener = listener;
  }

  get debate(): Debate {
    return this.#debate;
  }

  /** What can be undone and redone next: what the disk says, and what is on its way there, so that no key has to wait for it. */
  get labels(): HistoryLabels {
    return this.#visit === null
      ? this.#tasks.reduce(labelsAfter, this.#labels)
      : { undo: this.#visit.label, redo: null };
  }

  /** Whether all that the window shows is on the disk. */
  get saved(): boolean {
    return this.#visit === null && this.#tasks.length === 0 && this.#working === null;
  }

  /** Makes an edit. Edits with the same `step` right after each other are undone together. */
  edit(label: string, changes: readonly Change[], step: string | null = null): void {
    if (changes.length === 0) return;
    this.settle();
    this.#debate.apply(changes);
    this.#listener.changed(changes);
    this.#enqueue({ kind: 'edit', label, changes, step });
  }

  /** An edit by typing or turning: shown at once, written after a pause, at `settle`, or before anything else is. */
  type(label: string, changes: readonly Change[], step: string): void {
    if (changes.length === 0) return;
    if (this.#visit !== null && this.#visit.step !== step) this.settle();
    this.#debate.apply(changes);
    if (this.#visit !== null) clearTimeout(this.#visit.timer);
    const sum = coalesce([...(this.#visit?.changes ?? []), ...changes]);
    this.#visit = { step, label, changes: sum, timer: setTimeout(() => this.settle(), TYPING_PAUSE) };
    this.#listener.changed(changes);
    this.#listener.status();
  }

  /** Sends off what was typed. */
  settle(): void {
    if (this.#visit === null) return;
    const { label, changes, step, timer } = this.#visit;
    clearTimeout(timer);
    this.#visit = null;
    if (changes.length > 0) this.#enqueue({ kind: 'edit', label, changes, step });
    else this.#listener.status();
  }

  undo(): void {
    this.settle();
    this.#enqueue({ kind: 'undo' });
  }

  redo(): void {
    this.settle();
    this.#enqueue({ kind: 'redo' });
  }

  /** Resolves when nothing is waiting any more: to false when something that waited was refused. */
  async flush(): Promise<boolean> {
    // What was refused before is taken back and told already.
    this.#allWritten = true;
    this.settle();
    while (this.#working !== null) await this.#working;
    return this.#allWritten;
  }

  /** Takes over what another program wrote; what waits here is made again on it. */
  replace(data: DebateData, labels: HistoryLabels): void {
    if (this.#working !== null) {
      // What is on its way may be in `data` already, or not: ask again afterwards.
      this.#outdated = true;
      return;
    }
    this.#labels = labels;
    this.#rebase(data);
  }

  #enqueue(task: Task): void {
    this.#tasks.push(task);
    this.#working ??= this.#work();
    this.#listener.status();
  }

  async #work(): Promise<void> {
    for (let task = this.#tasks[0]; task !== undefined; task = this.#tasks[0]) {
      try {
        await this.#carryOut(task);
      } catch (error) {
        this.#allWritten = false;
        if (this.#tasks[0] === task) this.#tasks.shift();
        this.#listener.refused(error as CounterclaimError);
        await this.#reload();
      }
      this.#listener.status();
    }
    if (this.#outdated) {
      this.#outdated = false;
      await this.#reload();
    }
    this.#working = null;
    if (this.#tasks.length > 0) this.#working = this.#work();
    this.#listener.status();
  }

  async #carryOut(task: Task): Promise<void> {
    if (task.kind === 'edit') {
      const { label, changes, step } = task;
      this.#labels = await this.#request('debate.commit', { label, changes, step });
      this.#tasks.shift();
      return;
    }
    const result: HistoryResult | null = await this.#request(`debate.${task.kind}`, {});
    this.#tasks.shift();
    if (result === null) return;
    this.#labels = result.labels;
    if (this.#visit === null && this.#tasks.every((waiting) => waiting.kind !== 'edit')) {
      this.#debate.apply(result.changes);
      this.#listener.changed(result.changes);
    } else {
      // Edits made meanwhile stand here already, and come after this one: of the same text too, which was typed to stay.
      await this.#reload(madeOn);
    }
  }

  async #reload(fit: Fit = asItIs): Promise<void> {
    try {
      const { data, labels } = await this.#request('debate.reload', {});
      this.#labels = labels;
      this.#rebase(data, fit);
    } catch (error) {
      this.#listener.refused(error as CounterclaimError);
    }
  }

  /** The debate as `data` has it, with the edits still waiting made on it; those that cannot be are dropped, and said. */
  #rebase(data: DebateData, fit: Fit = asItIs): void {
    const debate = new Debate(data);
    const refused: unknown[] = [];
    const again = <T extends { readonly changes: readonly Change[] }>(edit: T): T | null => {
      try {
        const changes = fit(debate, edit.changes);
        debate.apply(changes);
        return { ...edit, changes };
      } catch (error) {
        refused.push(error);
        return null;
      }
    };
    this.#tasks = this.#tasks.flatMap((task) => (task.kind === 'edit' ? (again(task) ?? []) : task));
    if (this.#visit !== null) {
      const { timer } = this.#visit;
      this.#visit = again(this.#visit);
      if (this.#visit === null) clearTimeout(timer);
    }
    this.#debate = debate;
    this.#listener.changed(null);
    this.#listener.status();
    // Only now: whoever hears of it may send off what was typed.
    if (refused.length > 0) this.#allWritten = false;
    for (const error of refused) this.#listener.refused(error as CounterclaimError);
  }
}

/** How the changes of an edit are made on another debate than the one that they were made for. */
type Fit = (debate: Debate, changes: readonly Change[]) => readonly Change[];

const asItIs: Fit = (_, changes) => changes;

/** What can be undone and redone after a task. Only the disk knows what else could be undone then: something, as far as one can tell. */
function labelsAfter({ undo, redo }: HistoryLabels, task: Task): HistoryLabels {
  switch (task.kind) {
    case 'edit':
      return { undo: task.label, redo: null };
    case 'undo':
      return { undo, redo: undo ?? redo };
    case 'redo':
      return { undo: redo ?? undo, redo };
  }
}
