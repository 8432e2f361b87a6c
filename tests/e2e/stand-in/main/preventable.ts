/** An event whose ordinary course a listener may prevent. */
export type Preventable<M> = M & { defaultPrevented: boolean; preventDefault: () => void };

/** Makes such an event, with what it tells besides. */
export const preventable = <M extends object>(more: M): Preventable<M> => {
  const event = {
    ...more,
    defaultPrevented: false,
    preventDefault: (): void => {
      event.defaultPrevented = true;
    },
  };
  return event;
};
