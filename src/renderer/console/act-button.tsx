import type { ReactNode } from 'react';
import type { Command } from '../../core/contract.ts';
import { useDesk } from './desk.ts';

type ActButtonProps = {
  /** True, or the sentence why not now. */
  readonly can: true | string;
  readonly command: Command;
  readonly className?: string;
  readonly keys?: string;
  readonly isPressed?: boolean;
  /** The one that a sheet begins with. */
  readonly isFirst?: boolean;
  /** Runs after the command was given, such as closing a menu. */
  readonly afterwards?: () => void;
  readonly children: ReactNode;
};

/** A button for one act. What is not possible stays reachable and says why. */
export const ActButton = ({ can, command, className = 'btn', keys, isPressed, isFirst, afterwards, children }: ActButtonProps) => {
  const { act } = useDesk();
  const reason = can === true ? undefined : can;
  return (
    <button
      type="button"
      className={className}
      aria-disabled={reason !== undefined || undefined}
      aria-description={reason}
      aria-keyshortcuts={keys}
      aria-pressed={isPressed}
      title={reason}
      data-first={isFirst || undefined}
      onClick={() => {
        act(command);
        if (reason === undefined) afterwards?.();
      }}
    >
      {children}
    </button>
  );
};
