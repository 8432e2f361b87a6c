import { z } from 'zod';

/** Light or dark windows; `system` follows the computer. */
export const themes = ['system', 'dark', 'light'] as const;

/** What the console may ask of the window shell. Nothing here touches a session. */
export const shellCommandSchema = z.discriminatedUnion('type', [
  /** Tells where everything stands; the answer comes as a message. */
  z.strictObject({ type: z.literal('tellState') }),
  z.strictObject({ type: z.literal('chooseDisplay'), display: z.int() }),
  z.strictObject({ type: z.literal('identify') }),
  z.strictObject({ type: z.literal('swapScreens') }),
  z.strictObject({ type: z.literal('openProjection') }),
  z.strictObject({ type: z.literal('parkProjection') }),
  /** The facilitator has read that this screen may be mirrored, and wants to see the notes. */
  z.strictObject({ type: z.literal('showNotes') }),
  z.strictObject({ type: z.literal('setTheme'), theme: z.enum(themes) }),
  z.strictObject({ type: z.literal('openPlanFile') }),
]);

/** A request of the console to the window shell. */
export type ShellCommand = z.infer<typeof shellCommandSchema>;

const displaySchema = z.object({
  id: z.number(),
  /** Counted from 1, as shown on the displays themselves. */
  number: z.number(),
  label: z.string(),
  size: z.string(),
  holds: z.object({ console: z.boolean(), projection: z.boolean() }),
  /** The display that was chosen for the room. */
  chosen: z.boolean(),
});

/** Where the projection is. */
const projectionSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('live'), label: z.string() }),
  /** The chosen display is gone; its place is kept. */
  z.object({ state: z.literal('away'), label: z.string() }),
  /** In a small window: by hand, or because there is no other display. */
  z.object({ state: z.literal('parked') }),
  z.object({ state: z.literal('closed') }),
]);

export const shellStateSchema = z.object({
  displays: z.array(displaySchema),
  projection: projectionSchema,
  /** Only one display, or several that show the same: a projector would mirror what the console shows. */
  oneDisplay: z.boolean(),
  /** Whether private words must be covered until the facilitator has read the warning. */
  cover: z.boolean(),
  theme: z.enum(themes),
});

/** Displays and windows as the console shows them. */
export type ShellState = z.infer<typeof shellStateSchema>;

/** What the window shell tells the console: where everything stands, or that a sheet was asked for in the menu. */
export const shellMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('state'), state: shellStateSchema }),
  z.object({ kind: z.literal('open'), sheet: z.enum(['keys', 'displays']) }),
]);

export type ShellMessage = z.infer<typeof shellMessageSchema>;
