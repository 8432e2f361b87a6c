import { type Beginning, beginningName } from '../wire.ts';

/** What the launcher said about the machine to be simulated. */
export const beginning: Beginning = JSON.parse(process.env[beginningName] ?? 'null');
