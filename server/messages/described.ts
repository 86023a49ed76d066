import type * as z from 'zod';
import type { Bilingual } from '../rules/rule.ts';

/** The schema with a description, which a JSON schema made of it holds in both languages, a line each. */
export function described<Schema extends z.ZodType>(schema: Schema, { zh, en }: Bilingual): Schema {
    return schema.meta({ description: `${zh}\n${en}` });
}
