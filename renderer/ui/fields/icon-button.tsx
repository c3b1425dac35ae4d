import type { LucideIcon } from 'lucide-react';

interface Props {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
  readonly disabled?: boolean;
}

export function IconButton({ label, icon: Icon, run, disabled = false }: Props) {
  return (
    <button
      type="button"
      className="inspector-icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={run}
    >
      <Icon size={15} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
