import type { KeyboardEvent, ReactNode } from 'react';

type TabsProps<Name extends string> = {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly words: string }[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  /** What belongs to the chosen one. */
  readonly children: ReactNode;
};

/** Parts of a sheet, one at a time. Arrow keys, Home and End go from tab to tab. */
export const Tabs = <Name extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Name>) => {
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const place = wantedTab(
      event.key,
      tabs.findIndex(({ name }) => name === chosen),
      tabs.length,
      getComputedStyle(event.currentTarget).direction === 'rtl',
    );
    const wanted = place === null ? undefined : tabs[place];
    if (wanted === undefined) return;
    event.preventDefault();
    onChoose(wanted.name);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(wanted.name)}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ name, words }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={tabId(name)}
            aria-selected={name === chosen}
            aria-controls={name === chosen ? panelId(name) : undefined}
            tabIndex={name === chosen ? 0 : -1}
            data-first={name === chosen || undefined}
            onClick={({ currentTarget }) => {
              currentTarget.focus();
              onChoose(name);
            }}
          >
            {words}
          </button>
        ))}
      </div>
      <div className="tab-panel" role="tabpanel" id={panelId(chosen)} aria-labelledby={tabId(chosen)}>
        {children}
      </div>
    </>
  );
};

const tabId = (name: string): string => `tab-${name}`;
const panelId = (name: string): string => `tab-panel-${name}`;

const wantedTab = (key: string, present: number, count: number, isRightToLeft: boolean): number | null => {
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'ArrowRight':
    case 'ArrowLeft':
      return (present + ((key === 'ArrowRight') === isRightToLeft ? count - 1 : 1)) % count;
    default:
      return null;
  }
};
