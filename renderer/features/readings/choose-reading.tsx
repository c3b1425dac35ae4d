import { useId, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { type Against, tagsOfPassages } from './against.ts';

/** Asks whose reading this debate's is compared with. */
export function ChooseReading({ choose }: { readonly choose: (against: Against) => void }) {
  const app = useApp();
  const tags = useDebate(tagsOfPassages);
  const [isReading, setReading] = useState(false);
  const cancel = () => void app.request('readings.cancel', {});
  const openOther = async () => {
    const { session } = app.store.getState();
    setReading(true);
    const other = await app.during(t('Reading the other debate…'), () => app.request('readings.open', {}), { cancel });
    setReading(false);
    if (other && app.store.getState().session === session) {
      choose({ kind: 'debate', name: other.name, debate: new Debate(other.data) });
    }
  };
  return (
    <div className="dialog-body readings-choose">
      <p className="dialog-text">
        {t(
          'Two people who read the same document seldom mark the same. See what both marked, what only one did, and how far they agree; then settle what differs. Only this debate changes.',
        )}
      </p>
      <section className="readings-choice" aria-labelledby="readings-other">
        <h3 className="heading" id="readings-other">
          {t('Another debate')}
        </h3>
        <p>{t('Its file is only read. Compared are sources with the same text, DOI, ISBN or address.')}</p>
        <div className="readings-buttons">
          <button
            type="button"
            className="button main"
            data-first-focus=""
            aria-disabled={isReading}
            onClick={() => !isReading && void openOther()}
          >
            {t('Choose a debate…')}
          </button>
          {isReading && (
            <button type="button" className="button" onClick={cancel}>
              {t('Cancel')}
            </button>
          )}
          <span role="status">{isReading && t('Reading the other debate…')}</span>
        </div>
      </section>
      <section className="readings-choice" aria-labelledby="readings-tags">
        <h3 className="heading" id="readings-tags">
          {t('Two readers of this debate')}
        </h3>
        {tags.length < 2 ? (
          <p>
            {t(
              'Give each passage a tag that says whose it is, such as a name; then two of these tags can be compared.',
            )}
          </p>
        ) : (
          <TagFields tags={tags} choose={choose} />
        )}
      </section>
    </div>
  );
}

function TagFields({
  tags,
  choose,
}: {
  readonly tags: readonly string[];
  readonly choose: (against: Against) => void;
}) {
  const [one, setOne] = useState(tags[0] ?? '');
  const [other, setOther] = useState(tags[1] ?? '');
  return (
    <>
      <p>{t('Told apart by a tag of their passages.')}</p>
      <div className="readings-tags">
        <TagField label={t('One reader')} tags={tags} tag={one} choose={setOne} />
        <TagField label={t('The other')} tags={tags} tag={other} choose={setOther} />
        <button
          type="button"
          className="button"
          disabled={one === other}
          onClick={() => choose({ kind: 'tags', tags: [one, other] })}
        >
          {t('Compare')}
        </button>
      </div>
    </>
  );
}

interface TagFieldProps {
  readonly label: string;
  readonly tags: readonly string[];
  readonly tag: string;
  readonly choose: (tag: string) => void;
}

function TagField({ label, tags, tag, choose }: TagFieldProps) {
  const id = useId();
  return (
    <label className="dialog-field" htmlFor={id}>
      {label}
      <select id={id} className="field" value={tag} onChange={(event) => choose(event.target.value)}>
        {tags.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}
