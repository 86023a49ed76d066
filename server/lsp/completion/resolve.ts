import { MarkupKind, type MarkupContent } from 'vscode-languageserver';
import * as z from 'zod';
import { keywordIds } from '../../../language/keywords/lookup.ts';
import { describeCode } from '../hover/code.ts';
import { describeKeyword } from '../hover/keyword.ts';
import { describeNamed } from '../hover/named.ts';
import type { Session } from '../session.ts';

/** What an offer carries from the list to the question for its documentation. */
const dataSchema = z.object({
    uri: z.string(),
    keyword: z.enum(keywordIds).optional(),
    name: z.string().optional(),
    code: z.string().optional()
});
export type CompletionData = z.infer<typeof dataSchema>;

/** The same text that a hover over the word would show; nothing for offers that explain themselves. */
export async function documentationFor(session: Session, data: unknown): Promise<MarkupContent | undefined> {
    const read = dataSchema.safeParse(data);
    const value = read.success ? await textFor(session, read.data) : undefined;
    return value === undefined ? undefined : { kind: MarkupKind.Markdown, value };
}

async function textFor(session: Session, data: CompletionData): Promise<string | undefined> {
    if (data.code !== undefined) {
        return describeCode(data.code, session.language);
    }
    if (data.name !== undefined) {
        const plan = (await session.snapshot(data.uri))?.plan;
        const named = plan?.names.find(data.name);
        return plan && named && describeNamed(named, plan, session.language);
    }
    return data.keyword === undefined ? undefined : describeKeyword(data.keyword, session.language);
}
