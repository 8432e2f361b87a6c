import { z } from 'zod';

/** What a practice asks of people that somebody may not wish or not be able to do (domain 1.7). */
export const careFlags = ['touch', 'eye contact', 'eyes closed', 'walking backwards', 'strong emotion'] as const;

/** Something to take care of. */
export type CareFlag = (typeof careFlags)[number];

/** Reads a list of what to take care of. */
export const careFlagsSchema = z.array(z.enum(careFlags)).max(careFlags.length);

/** Experience as the Network tags its practices: for emerging facilitators too, or for experienced ones (domain 1.7). */
export const levels = ['emerging', 'experienced'] as const;

/** How much experience a practice asks for, or facilitators have. */
export type Level = (typeof levels)[number];

/** Reads a level of experience. */
export const levelSchema = z.enum(levels);

/** What happens in pair work when the number of people is odd (domain 0.10). */
export const oddChoices = ['the facilitator joins', 'one group of three'] as const;

/** A choice for an odd number of people. */
export type OddChoice = (typeof oddChoices)[number];

/** Reads a choice for an odd number of people. */
export const oddSchema = z.enum(oddChoices);
