import type { ReactNode } from 'react';
import { useDesk } from '../desk.ts';

type ReasonButtonProps = {
  /** True, or the sentence why not now. */
  readonly can: true | string;
  readonly className?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A button of the library. What is not possible stays reachable and says why. */
export const ReasonButton = ({ can, className = 'btn', onPress, children }: ReasonButtonProps) => {
  const { say } = useDesk();
  const reason = can === true ? undefined : can;
  return (
    <button
      type="button"
      className={className}
      aria-disabled={reason !== undefined || undefined}
      aria-description={reason}
      title={reason}
      onClick={() => (reason === undefined ? onPress() : say(reason))}
    >
      {children}
    </button>
  );
};
