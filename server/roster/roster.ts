/** What a list says, as data: schools, pairs of schools, people with their posts. */
import * as z from 'zod';
import { nameObstacle } from '../../language/parsing/writing-names.ts';
import type { Bilingual } from '../rules/rule.ts';

/** A name as a plan can declare it, quoted or not. */
const nameSchema = z.string().refine((name) => nameObstacle(name) === undefined);

export const schoolSchema = z.object({
    name: nameSchema,
    /** A school, or a unit such as a bureau's office. */
    kind: z.enum(['school', 'unit']),
    alias: nameSchema.optional(),
    phase: nameSchema.optional(),
    seat: nameSchema.optional(),
    under: nameSchema.optional(),
    /** 教师 18: what is counted and how many people. */
    headcounts: z.array(z.object({ counted: nameSchema, people: z.int().min(0) }))
});

export const pairSchema = z.object({ lead: nameSchema, members: z.array(nameSchema).min(1) });

export const personSchema = z.object({
    name: nameSchema,
    posts: z.array(z.object({ organisation: nameSchema, post: nameSchema })),
    categories: z.array(nameSchema)
});

export type RosterSchool = z.infer<typeof schoolSchema>;
export type RosterPair = z.infer<typeof pairSchema>;
export type RosterPerson = z.infer<typeof personSchema>;

export interface Roster {
    readonly schools: readonly RosterSchool[];
    readonly pairs: readonly RosterPair[];
    readonly people: readonly RosterPerson[];
    readonly problems: readonly RosterProblem[];
}

/** Something of the list that was not taken over as it stands there. */
export interface RosterProblem {
    readonly sheet: string;
    /** Row of the sheet as the spreadsheet counts it, from 1; none for what concerns a whole column or sheet. */
    readonly row?: number;
    readonly message: Bilingual;
}
