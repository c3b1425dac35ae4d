import { TriangleAlert } from 'lucide-react';
import { t } from '../../../shared/language/translate.ts';
import type { Citation } from '../../../shared/model/entities.ts';
import { differenceSentence, quotationFault } from '../../../shared/sources/inexact-quotations.ts';
import { type DifferencePart, difference } from '../../../shared/sources/word-difference.ts';
import { useDebate } from '../../core/app-context.ts';

/** Says where a quotation is not that of its passage, and shows it word by word; nothing for one that is exact. */
export function QuotationFault({ citation }: { citation: Readonly<Citation> }) {
  const passage = useDebate((debate) => debate.excerpts.get(citation.excerpt)?.exact ?? '');
  const text = useDebate((debate) => faultOf(debate, citation.id)?.text ?? null);
  const sentence = useDebate((debate) => {
    const fault = faultOf(debate, citation.id);
    return fault === null ? null : differenceSentence(fault.difference);
  });
  if (text === null || sentence === null) return null;
  return (
    <div className="fidelity-fault" role="status">
      <p>
        <TriangleAlert size={13} aria-hidden="true" />
        {t('Not word for word. {sentence}', { sentence })}
      </p>
      <p className="fidelity-difference" dir="auto" aria-hidden="true">
        {toShow(difference(passage, text)).map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts are drawn anew together.
          <Part key={index} part={part} />
        ))}
      </p>
    </div>
  );
}

function faultOf(debate: Parameters<typeof quotationFault>[0], id: Citation['id']) {
  const citation = debate.citations.get(id);
  return citation === undefined ? null : quotationFault(debate, citation);
}

/** Returns a difference without what quoting allows, and without what the passage has before and after the words that are quoted. */
function toShow(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const begin = parts.findIndex((part) => part.in !== 'old');
  const shown = parts.flatMap((part, index): DifferencePart[] => {
    const hasWords = /[\p{L}\p{N}]/u.test(part.text);
    if (part.in === 'both' || (part.in === 'old' && hasWords)) return [part];
    if (part.in === 'old') return [];
    const isOtherCapital = index === begin && parts[index - 1]?.text.toLowerCase().endsWith(part.text.toLowerCase());
    return [hasWords && !isOtherCapital ? part : { text: part.text, in: 'both' }];
  });
  const first = shown.findIndex((part) => part.in !== 'old');
  const last = shown.findLastIndex((part) => part.in !== 'old');
  return shown.slice(Math.max(0, first), last + 1);
}

function Part({ part }: { readonly part: DifferencePart }) {
  if (part.in === 'old') return <del title={t('Only in the passage')}>{part.text}</del>;
  if (part.in === 'new') return <ins title={t('Only here')}>{part.text}</ins>;
  return <span>{part.text}</span>;
}
