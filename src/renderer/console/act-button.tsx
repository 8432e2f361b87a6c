import type { ComponentProps } from 'react';
import type { Command } from '../../core/contract.ts';
import { useDesk } from './desk.ts';
import { ReasonButton } from './reason-button.tsx';

type ActButtonProps = Omit<ComponentProps<typeof ReasonButton>, 'onPress'> & {
  readonly command: Command;
  /** Runs after the command was given, such as closing a menu. */
  readonly afterwards?: () => void;
};

/** A button for one act. */
export const ActButton = ({ command, afterwards, ...button }: ActButtonProps) => {
  const { act } = useDesk();
  return (
    <ReasonButton
      {...button}
      onPress={() => {
        act(command);
        afterwards?.();
      }}
    />
  );
};
