import { Component, type ReactNode } from 'react';

export type CalmBoundaryProps = {
  readonly children: ReactNode;
  /** What people see instead of a page that threw. */
  readonly calm: ReactNode;
  readonly reload: () => void;
};

const reloadedAtKey = 'reloaded-at';
const triesAgainAfter = 60_000;

/** Catches a page that throws: shows something calm, never a stack trace, and reloads once. A page that throws again at once stays calm. */
export class CalmBoundary extends Component<CalmBoundaryProps, { readonly hasThrown: boolean }> {
  override state = { hasThrown: false };

  static getDerivedStateFromError(): { hasThrown: boolean } {
    return { hasThrown: true };
  }

  override componentDidCatch(): void {
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
