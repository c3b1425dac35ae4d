import { useId, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { editMap } from '../../../shared/model/commands/maps.ts';
import type { MapId } from '../../../shared/model/entities.ts';
import { useDebate } from '../../core/app-context.ts';
import { DialogForm } from '../../ui/connected/dialog-form.tsx';

export function RenameMapDialog({ map }: { readonly map: MapId }) {
  const current = useDebate((debate) => debate.maps.get(map)?.title ?? '');
  const [title, setTitle] = useState(current);
  const id = useId();
  return (
    <DialogForm
      title={t('Rename map')}
      save={t('Rename')}
      label={msg('Rename map')}
      command={(debate) => editMap(debate, { map, title })}
    >
      <label className="dialog-field" htmlFor={id}>
        {t('Title')}
        <input
          id={id}
          className="field"
          dir="auto"
          data-first-focus
          value={title}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
    </DialogForm>
  );
}
