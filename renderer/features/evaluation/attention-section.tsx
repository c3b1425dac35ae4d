import { useMemo, useState } from 'react';
import { ATTENTION_KINDS, type Attention } from '../../../shared/evaluation/needs-attention.ts';
import { t } from '../../../shared/language/translate.ts';
import { useApp, useAppState, useDebate, useSession } from '../../core/app-context.ts';
import { useNeed } from '../../core/evaluation/use-evaluated.ts';
import { Section } from '../../ui/lists/list-section.tsx';
import { moveFocus } from '../../ui/lists/move-focus.ts';
import { MOST_ROWS, OpeningList } from '../../ui/lists/opening-list.tsx';
import { answersTo, goToAttention } from './attention-answers.ts';
import { ATTENTION_TITLES } from './attention-words.ts';

/** Statements and relations: of more, what needs attention is listed when somebody asks for it. */
const MOST_UNASKED = 2000;

/** Everything that an analyst may want to see to, by kind; each line leads to its place and offers the usual answer. */
export function AttentionSection() {
  const isLarge = useDebate((debate) => debate.statements.size + debate.relations.size > MOST_UNASKED);
  const [isAsked, setIsAsked] = useState(false);
  return (
    <Section title={t('Needs attention')}>
      {isLarge && !isAsked ? (
        <button type="button" className="button" onClick={() => setIsAsked(true)}>
          {t('List what needs attention')}
        </button>
      ) : (
        <Lists />
      )}
    </Section>
  );
}

function Lists() {
  useNeed('attention');
  const attention = useAppState(({ evaluated }) => evaluated?.attention ?? null);
  const byKind = useMemo(() => Map.groupBy(attention ?? [], ({ kind }) => kind), [attention]);
  if (attention?.length === 0) return <p className="navigator-empty">{t('Nothing needs attention.')}</p>;
  return ATTENTION_KINDS.flatMap((kind) => {
    const found = byKind.get(kind) ?? [];
    if (found.length === 0) return [];
    return [
      <OpeningList key={kind} title={t(ATTENTION_TITLES[kind])} count={found.length} unit={[t('line'), t('lines')]}>
        {() => <Rows found={found} />}
      </OpeningList>,
    ];
  });
}

function Rows({ found }: { readonly found: readonly Attention[] }) {
  const app = useApp();
  const { readOnly } = useSession();
  const shown = found.slice(0, MOST_ROWS);
  return (
    <>
      <ul className="navigator-list">
        {shown.map((each) => (
          <li key={`${each.id} ${each.text}`} className="attention">
            <button
              type="button"
              className="navigator-row"
              onClick={() => goToAttention(app, each)}
              onKeyDown={moveFocus}
            >
              <span className="attention-text" dir="auto">
                {each.text}
              </span>
            </button>
            {!readOnly &&
              answersTo(each).map(({ label, run }) => (
                <button key={label} type="button" className="attention-answer" onClick={() => run(app)}>
                  {label}
                </button>
              ))}
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <p className="navigator-empty">
          {t('… {count, number} more; these come first.', { count: found.length - shown.length })}
        </p>
      )}
    </>
  );
}
