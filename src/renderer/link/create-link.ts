import type { HostLink, Role } from '../../core/contract.ts';
import { pageBridge } from './bridge.ts';
import { createCarriedLink } from './carried-link.ts';
import { createHttpCarrier } from './http-carrier.ts';
import { createIpcCarrier } from './ipc-carrier.ts';

/** The page's link: over the window shell's messages where there is one, else over HTTP. Connects when somebody first watches, and keeps connecting until nobody does. */
export const createLink = <R extends Role>(role: R): HostLink<R> => {
  const bridge = pageBridge();
  return createCarriedLink<R>(bridge === undefined ? createHttpCarrier(role) : createIpcCarrier(bridge));
};
