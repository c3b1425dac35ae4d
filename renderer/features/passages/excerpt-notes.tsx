import { msg, t } from '../../../shared/language/translate.ts';
import { editExcerpt } from '../../../shared/model/commands/excerpts.ts';
import type { ExcerptId } from '../../../shared/model/entities.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { NoteField } from '../../ui/connected/note-field.tsx';
import { TagsField } from '../../ui/fields/tags-field.tsx';

/** The note and tags of a passage, to be edited. */
export function ExcerptNotes({ excerpt }: { excerpt: ExcerptId }) {
  const app = useApp();
  const tags = useDebate((debate) => debate.excerpts.get(excerpt)?.tags ?? []);
  return (
    <>
      <NoteField
        entity="excerpt"
        id={excerpt}
        label={t('Note on the passage')}
        write={(debate, text) => editExcerpt(debate, { excerpt, note: text })}
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
