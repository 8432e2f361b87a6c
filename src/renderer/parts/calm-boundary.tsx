import { Component, type ReactNode } from 'react';

export type CalmBoundaryProps = {
  readonly children: ReactNode;
  /** What people see instead of what threw. */
  readonly calm: ReactNode;
  /** Loads the page again; left out where the rest of the page goes on. */
  readonly reload?: () => void;
};

const reloadedAtKey = 'reloaded-at';
const triesAgainAfter = 60_000;

/** Catches what throws in a page: shows something calm, never a stack trace, and loads the page again once. A page that throws again at once stays calm. */
export class CalmBoundary extends Component<CalmBoundaryProps, { readonly hasThrown: boolean }> {
  override state = { hasThrown: false };

  static getDerivedStateFromError(): { hasThrown: boolean } {
    return { hasThrown: true };
  }

  override componentDidCatch(): void {
    if (this.props.reload === undefined) return;
    const last = Number(sessionStorage.getItem(reloadedAtKey) ?? Number.NEGATIVE_INFINITY);
    const now = performance.timeOrigin + performance.now();
    if (now - last < triesAgainAfter) return;
    sessionStorage.setItem(reloadedAtKey, String(now));
    this.props.reload();
  }

  override render(): ReactNode {
    return this.state.hasThrown ? this.props.calm : this.props.children;
  }
}
