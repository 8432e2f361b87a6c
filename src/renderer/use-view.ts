import { useSyncExternalStore } from 'react';
import type { Role } from '../core/contract.ts';
import type { Seen, ViewStore } from './view-store.ts';

/** What the page knows now; renders again, at once, when that changes. */
export const useView = <R extends Role>(store: ViewStore<R>): Seen<R> => useSyncExternalStore(store.subscribe, store.read);
