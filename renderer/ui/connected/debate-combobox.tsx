import type { ComponentProps } from 'react';
import type { Debate } from '../../../shared/model/debate.ts';
import { useAppState, useReadDebate } from '../../core/app-context.ts';
import { Combobox, type Option } from '../fields/combobox.tsx';

type Props = Omit<ComponentProps<typeof Combobox>, 'options'> & {
  /** Returns the options in the open debate. */
  readonly options: (debate: Debate) => readonly Option[];
};

/**
 * A field whose words find something of the open debate to choose. It searches only while it is open: a large debate
 * has much to search.
 */
export function DebateCombobox({ options, ...props }: Props) {
  const readDebate = useReadDebate();
  // The list follows the debate.
  useAppState((state) => state.revision);
  return <Combobox {...props} options={() => options(readDebate())} />;
}
