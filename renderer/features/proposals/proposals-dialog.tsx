import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { PROPOSAL_STATES, type ProposalState } from '../../../shared/proposals/proposal.ts';
import { figures } from '../../../shared/text/counted.ts';
import { READ_ONLY } from '../../core/actions/rules.ts';
import { useApp, useAppState, useDebate, useReadDebate, useSession } from '../../core/app-context.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { Segments } from '../../ui/fields/segments.tsx';
import { Translated } from '../../ui/translated.tsx';
import { accept, decline, forgetDecided, isMade, openAgain } from './decide.ts';
import { edited } from './edited-proposal.ts';
import { type ProposalDoing, ProposalItem } from './proposal-item.tsx';

/** Number of proposals that are drawn at a time. */
const STEP = 50;
const STATES: Readonly<Record<ProposalState, string>> = {
  open: msg('Waiting'),
  accepted: msg('Accepted'),
  declined: msg('Declined'),
};
const NONE: Readonly<Record<ProposalState, string>> = {
  open: msg(
    'Nothing waits for a decision. Assistants and editors can read this debate and propose to it: “counterclaim mcp FILE.debate”.',
  ),
  accepted: msg('Nothing was accepted.'),
  declined: msg('Nothing was declined.'),
};

/** What other programs proposed: a person accepts, edits or declines each, or accepts several. */
export function ProposalsDialog() {
  const app = useApp();
  const readDebate = useReadDebate();
  const { readOnly } = useSession();
  const stored = useAppState((state) => state.proposals);
  const made = useDebate((debate) =>
    stored.filter((each) => each.state === 'open' && isMade(debate, each)).map(({ id }) => id),
  );
  const all = useMemo(() => {
    const ids = new Set(made);
    return stored.map((each) => (ids.has(each.id) ? { ...each, state: 'accepted' as const } : each));
  }, [stored, made]);
  const [shown, setShown] = useState<ProposalState>('open');
  const [most, setMost] = useState(STEP);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<string | null>(null);
  const [told, setTold] = useState({ text: '', isRefusal: false });
  const list = useRef<HTMLUListElement>(null);
  const isAccepting = useRef(false);
  const listed = useMemo(() => all.filter(({ state }) => state === shown), [all, shown]);
  const ready = listed.filter(({ id }) => chosen.has(id)).map(({ id }) => id);

  /** Keeps the focus in the list when an item leaves it. */
  const focusFrom = (id: string) => {
    const at = listed.findIndex((each) => each.id === id);
    const next = listed[at + 1] ?? listed[at - 1];
    requestAnimationFrame(() => {
      const items = [...(list.current?.querySelectorAll<HTMLElement>('.proposal') ?? [])];
      const item = items.find(({ dataset }) => dataset['proposal'] === next?.id);
      const box = item?.querySelector<HTMLElement>('.proposal-box');
      if (box) box.focus();
      else focusClose();
    });
  };
  const take = async (ids: readonly string[], from = all) => {
    if (isAccepting.current) return;
    isAccepting.current = true;
    try {
      const { done, told: text } = await accept(app, from, ids);
      setTold({ text, isRefusal: !done });
      const last = ids.at(-1);
      if (!done || last === undefined) return;
      setEditing(null);
      setChosen(new Set());
      focusFrom(last);
    } catch (error) {
      app.fail(error);
    } finally {
      isAccepting.current = false;
    }
  };
  const tell = (work: Promise<string>) => {
    work.then(
      (text) => setTold({ text, isRefusal: false }),
      (error: unknown) => app.fail(error),
    );
  };
  const doing: ProposalDoing = {
    choose: (id) => setChosen((before) => (before.has(id) ? without(before, id) : new Set(before).add(id))),
    accept: (id) => void take([id]),
    acceptEdited: (proposal, edit) => {
      const { session } = app.store.getState();
      edited(readDebate(), proposal, edit).then(
        (after) => {
          if (app.store.getState().session !== session) return;
          const { proposed } = after;
          if (proposed.kind === 'excerpt' && !proposed.excerpt.isExact) {
            setTold({
              text: t('Not word for word in the source. {difference}', { difference: proposed.excerpt.difference }),
              isRefusal: true,
            });
          } else
            void take(
              [after.id],
              all.map((each) => (each.id === after.id ? after : each)),
            );
        },
        (error: unknown) => app.fail(error),
      );
    },
    edit: (id) => {
      setEditing(id);
      if (id === null && editing !== null) focusFrom(editing);
    },
    decline: (id) => {
      focusFrom(id);
      tell(decline(app, [id]));
    },
    openAgain: (id) => {
      focusFrom(id);
      tell(openAgain(app, id));
    },
  };
  return (
    <DialogFrame title={t('Proposed')} size="wide" onClose={() => app.closeDialog()}>
      <div className="dialog-body proposals-body">
        {readOnly && <p className="dialog-text">{t(READ_ONLY)}</p>}
        <Segments
          legend={t('Which proposals')}
          options={PROPOSAL_STATES.map((value) => ({
            value,
            label: `${t(STATES[value])} (${figures(all.filter(({ state }) => state === value).length)})`,
          }))}
          value={shown}
          first
          onChange={(state) => {
            setShown(state);
            setMost(STEP);
            setEditing(null);
          }}
        />
        {listed.length === 0 && <p className="dialog-text proposals-none">{t(NONE[shown])}</p>}
        {shown === 'open' && listed.length > 0 && !readOnly && (
          <p className="dialog-hint">
            <Translated
              message="On a box, {up} {down} go on, {space} chooses, {enter} accepts, {e} edits and {delete} declines. What is accepted comes onto the map that is shown."
              values={{
                up: <kbd>↑</kbd>,
                down: <kbd>↓</kbd>,
                space: <kbd>{t('Space')}</kbd>,
                enter: <kbd>{t('Enter')}</kbd>,
                e: <kbd>E</kbd>,
                delete: <kbd>{t('Delete')}</kbd>,
              }}
            />
          </p>
        )}
        <ul ref={list} className="proposals" aria-label={t(STATES[shown])} onKeyDown={moveAlong}>
          {listed.slice(0, most).map((proposal) => (
            <ProposalItem
              key={proposal.id}
              {...{ proposal, all, readOnly, doing }}
              isChosen={chosen.has(proposal.id)}
              isEdited={editing === proposal.id}
            />
          ))}
        </ul>
        {listed.length > most && (
          <button type="button" className="source-more" onClick={() => setMost(most + STEP)}>
            {t('… {count, number} more', { count: listed.length - most })}
          </button>
        )}
      </div>
      <p className={told.isRefusal ? 'dialog-refusal' : 'proposals-told'} role="status">
        {told.text}
      </p>
      <div className="dialog-buttons">
        {shown === 'open' && !readOnly && (
          <button type="button" className="button" disabled={ready.length === 0} onClick={() => void take(ready)}>
            {t('Accept chosen{count, plural, =0 {} other { (#)}}', { count: ready.length })}
          </button>
        )}
        {shown !== 'open' && !readOnly && listed.length > 0 && (
          <button
            type="button"
            className="button"
            title={t(
              'Takes accepted and declined proposals off the list, for good; what was accepted stays in the debate',
            )}
            onClick={() => {
              focusClose();
              tell(forgetDecided(app));
            }}
          >
            {t('Clear what was decided')}
          </button>
        )}
        <button type="button" className="button main proposals-close" onClick={() => app.closeDialog()}>
          {t('Close')}
        </button>
      </div>
    </DialogFrame>
  );
}

function focusClose(): void {
  document.querySelector<HTMLElement>('.proposals-close')?.focus();
}

function without(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  next.delete(id);
  return next;
}

/** Moves the focus from box to box with the arrow keys, Home and End. */
function moveAlong(event: KeyboardEvent<HTMLUListElement>): void {
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('.proposal-box')];
  const at = boxes.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: boxes.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  boxes[Math.max(0, Math.min(to, boxes.length - 1))]?.focus();
}
