import type { HostLink, Role } from '../../core/contract.ts';
import { createCarriedLink } from './carried-link.ts';
import { createHttpCarrier } from './http-carrier.ts';

/** The link of a page that was served by the host. Connects when somebody first watches, and keeps connecting until nobody does. */
export const createHttpLink = <R extends Role>(role: R): HostLink<R> => createCarriedLink<R>(createHttpCarrier(role));
