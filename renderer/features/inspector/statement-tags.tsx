import { msg, t } from '../../../shared/language/translate.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { TagsField } from '../../ui/fields/tags-field.tsx';

export function StatementTags({ statement }: { statement: StatementId }) {
  const app = useApp();
  const tags = useDebate((debate) => debate.statements.get(statement)?.tags ?? []);
  return (
    <TagsField
      label={t('Add tags')}
      tags={tags}
      add={(fresh) =>
        app.change(msg('Add tag'), (debate) => {
          const now = debate.statements.get(statement)?.tags;
          return now === undefined ? [] : editStatement(debate, { statement, tags: [...now, ...fresh] });
        })
      }
      remove={(tag) =>
        app.change(msg('Remove tag'), (debate) =>
          editStatement(debate, { statement, tags: debate.get('statement', statement).tags.filter((t) => t !== tag) }),
        )
      }
    />
  );
}
