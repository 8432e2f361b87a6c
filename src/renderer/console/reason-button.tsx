import type { ReactNode } from 'react';
import { useDesk } from './desk.ts';

type ReasonButtonProps = {
  /** True, or the sentence why not now. */
  readonly can: true | string;
  readonly className?: string | undefined;
  readonly keys?: string | undefined;
  readonly isPressed?: boolean | undefined;
  /** The one that a sheet begins with. */
  readonly isFirst?: boolean | undefined;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A button that may have a reason against it. What is not possible stays reachable and says why. */
export const ReasonButton = ({ can, className = 'btn', keys, isPressed, isFirst, onPress, children }: ReasonButtonProps) => {
  const { say } = useDesk();
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
      onClick={() => (reason === undefined ? onPress() : say(reason))}
    >
      {children}
    </button>
  );
};
