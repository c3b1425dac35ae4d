import { type KeyboardEvent, useEffect, useRef } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { moveCards } from '../../../shared/model/commands/placements.ts';
import type { RelationKind, Target } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { lookOf } from '../../../shared/scene/card-role.ts';
import type { RelationLook } from '../../../shared/scene/theme.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import type { PendingLink } from '../../core/slices/map.ts';
import { askForKind, stopLinking } from '../../core/slices/map.ts';
import { SIGNS } from '../../ui/words/relation-words.ts';
import { bearOn } from '../argument/bear-on.ts';
import { legalKinds, link } from '../argument/link.ts';

/** Asks for the meaning of a drag from one card to another, or to a line: only what the two allow. */
export function LinkChooser() {
  const linking = useAppState((state) => state.linking);
  return linking === null ? null : <Chooser key={linking.premise} linking={linking} />;
}

function Chooser({ linking }: { linking: PendingLink }) {
  const app = useApp();
  const { premise, target, kinds, at, dropped } = linking;
  const list = useRef<HTMLDivElement>(null);
  const [from, to] = useDebate((debate) => [
    shortQuote(debate.get('statement', premise).text),
    'statement' in target
      ? shortQuote(debate.get('statement', target.statement).text)
      : t('the relation', {}, 'aimed at'),
  ]);
  const turned = useDebate((debate) =>
    'statement' in target ? legalKinds(debate, target.statement, { statement: premise }) : [],
  );

  useEffect(() => {
    list.current?.querySelector('button')?.focus();
  }, []);

  const close = () => {
    stopLinking(app);
    app.store.getState().canvas?.focus();
  };
  const choose = (kind: RelationKind) => {
    stopLinking(app);
    if (dropped === undefined) link(app, premise, target, kind);
    else bearOn(app, premise, target, kind);
    app.store.getState().canvas?.focus();
  };
  const justMove = () => {
    const { map } = app.store.getState();
    stopLinking(app);
    if (map !== null && dropped !== undefined)
      app.change(msg('Move card'), (debate) => moveCards(debate, { map, corners: new Map([[premise, dropped]]) }));
    app.store.getState().canvas?.focus();
  };
  const turn = () => {
    if (!('statement' in target)) return;
    askForKind(app, { premise: target.statement, target: { statement: premise }, kinds: turned, at });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(list.current, event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  return (
    <div
      ref={list}
      className="link-chooser"
      role="dialog"
      aria-label={t('What does it do?')}
      style={{ left: Math.min(at.x, innerWidth - 300), top: Math.min(at.y, innerHeight - 60 - 34 * kinds.length) }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (document.hasFocus() && !event.currentTarget.contains(event.relatedTarget)) stopLinking(app);
      }}
    >
      <p className="link-chooser-from">{from}</p>
      {kinds.map((kind) => (
        <button key={kind} type="button" className="link-chooser-kind" onClick={() => choose(kind)}>
          <b aria-hidden="true" style={{ color: `var(--${lookOf({ kind, target })})` }}>
            {SIGNS[lookOf({ kind, target })]}
          </b>
          {t(wordFor(kind, target))}
        </button>
      ))}
      <p className="link-chooser-to">{to}</p>
      {dropped !== undefined && (
        <button type="button" className="link-chooser-kind turn" onClick={justMove}>
          {t('Just move it there')}
        </button>
      )}
      {dropped === undefined && turned.length > 0 && (
        <button type="button" className="link-chooser-kind turn" onClick={turn}>
          {t('The other way round')}
        </button>
      )}
    </div>
  );
}

/** What each relation does, as a choice. */
const VERBS: Readonly<Record<RelationLook, string>> = {
  supports: msg('supports'),
  attacks: msg('attacks'),
  undercuts: msg('undercuts'),
  answers: msg('answers'),
  questions: msg('questions'),
  restates: msg('restates'),
};

function wordFor(kind: RelationKind, target: Target): string {
  const look = lookOf({ kind, target });
  return look === 'supports' && 'relation' in target ? msg('backs') : VERBS[look];
}

function moveFocus(list: HTMLElement | null, by: number): void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(index + by + buttons.length) % buttons.length]?.focus();
}
