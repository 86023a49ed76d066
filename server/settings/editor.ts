/** What the editor's settings say about the look of papers, and what is wrong in them. */
import * as z from 'zod';
import { profileSchema, type Profile } from '../document/profile.ts';
import type { Settings } from '../protocol.ts';
import { settingsSchema } from '../protocol-schemas.ts';

/** The profile for plans whose project names none: the editor's, with its faces; nothing where it says nothing of it. */
export function profileIn({ profile, fonts }: Settings): Profile | undefined {
    const faces = Object.entries(fonts).filter(([, name]) => name !== '');
    if (Object.keys(profile).length === 0 && faces.length === 0) {
        return undefined;
    }
    const own = z.looseObject({ fonts: z.looseObject({}).optional() }).safeParse(profile).data ?? {};
    const named = Object.fromEntries(faces.map(([use, name]) => [use, { name }]));
    const read = profileSchema.safeParse({ ...own, fonts: { ...own.fonts, ...named } });
    return read.success ? read.data : undefined;
}

/**
 * The names of settings that cannot be used as they were sent, such as `rules.T02`: those whose value the schema
 * replaced. Settings the schema does not know are other people's.
 */
export function unusableSettings(sent: unknown): readonly string[] {
    const used: Record<string, unknown> = settingsSchema.parse(isRecord(sent) ? sent : {});
    const wrong = isRecord(sent)
        ? Object.entries(used).flatMap(([name, value]) => replaced(sent[name], value, name))
        : [];
    const profile =
        isRecord(sent) && isRecord(sent['profile']) ? profileSchema.safeParse(sent['profile']) : undefined;
    const inProfile = profile?.error?.issues.map(({ path }) => ['profile', ...path].join('.')) ?? [];
    return [...new Set([...wrong, ...inProfile])];
}

function replaced(sent: unknown, used: unknown, name: string): readonly string[] {
    if (sent === undefined || sent === null || Object.is(sent, used)) {
        return [];
    }
    if (isRecord(sent) && isRecord(used)) {
        return Object.keys(sent).flatMap((key) =>
            key in used || sent[key] !== undefined ? replaced(sent[key], used[key], `${name}.${key}`) : []
        );
    }
    return JSON.stringify(sent) === JSON.stringify(used) ? [] : [name];
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
