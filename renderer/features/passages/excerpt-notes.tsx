import { msg, t } from '../../../shared/language/translate.ts';
import { editExcerpt } from '../../../shared/model/commands/excerpts.ts';
import type { ExcerptId } from '../../../shared/model/entities.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { TextField } from '../../ui/connected/text-field.tsx';
import { TagsField } from '../../ui/fields/tags-field.tsx';

/** The note and tags of a passage, to be edited. */
export function ExcerptNotes({ excerpt }: { excerpt: ExcerptId }) {
  const app = useApp();
  const tags = useDebate((debate) => debate.excerpts.get(excerpt)?.tags ?? []);
  return (
    <>
      <TextField
        label={t('Note on the passage')}
        lines
        placeholder={t('Add a note…')}
        text={{
          place: { entity: 'excerpt', id: excerpt, field: 'note' },
          edit: msg('Edit note'),
          read: (debate) => debate.excerpts.get(excerpt)?.note ?? '',
          write: (debate, note) => editExcerpt(debate, { excerpt, note }),
        }}
      />
      <TagsField
        label={t('Tags of the passage')}
        tags={tags}
        add={(fresh) =>
          app.change(msg('Add tag'), (debate) => {
            const now = debate.excerpts.get(excerpt)?.tags;
            return now === undefined ? [] : editExcerpt(debate, { excerpt, tags: [...now, ...fresh] });
          })
        }
        remove={(tag) =>
          app.change(msg('Remove tag'), (debate) =>
            editExcerpt(debate, { excerpt, tags: debate.get('excerpt', excerpt).tags.filter((each) => each !== tag) }),
          )
        }
      />
    </>
  );
}
