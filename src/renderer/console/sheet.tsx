import { type ReactNode, useEffect, useRef } from 'react';
import { words } from './words.ts';

type SheetProps = { readonly title: string; readonly className?: string; readonly onClose: () => void; readonly children: ReactNode };

/** A sheet over outline and script; time, room and transport stay lit beside it, so it is not modal. Focus goes in and comes back. */
export const Sheet = ({ title, className = '', onClose, children }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    (dialog.current?.querySelector<HTMLElement>('[data-first]') ?? dialog.current)?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog open className={`sheet ${className}`} aria-label={title} tabIndex={-1} ref={dialog}>
      <div className="sheet-head">
        <h2>{title}</h2>
        <button type="button" className="btn" onClick={onClose}>
          {words.sheet.close} <kbd>{words.sheet.closeKey}</kbd>
        </button>
      </div>
      {children}
    </dialog>
  );
};
