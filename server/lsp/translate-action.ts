/** The keywords of a file in the other language, as an action of the editor. */
import { CodeActionTriggerKind, TextDocumentEdit } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, TextEdit } from 'vscode-languageserver';
import * as z from 'zod';
import type { SourceFile } from '../../language/index.ts';
import type { KeywordLanguage } from '../../language/keywords/lookup.ts';
import { otherLanguages, translatedChunks, translateKeywords } from '../../language/translation/index.ts';
import { inLanguage } from '../messages/language.ts';
import { keywordTranslationKind } from '../protocol.ts';
import type { Bilingual } from '../rules/rule.ts';
import type { Session } from './session.ts';

const titles: Readonly<Record<KeywordLanguage, Bilingual>> = {
    zh: { zh: '关键字换成中文', en: 'Put the keywords into Chinese' },
    en: { zh: '关键字换成英文', en: 'Put the keywords into English' }
};

/** What an action carries until it is chosen. */
const dataSchema = z.object({ uri: z.string(), to: z.enum(['zh', 'en']) });
type ActionData = z.infer<typeof dataSchema>;

/**
 * One action for each language that not all keywords of the file are in. Only where the planner asks for actions: the
 * editor's own asking at every move of the cursor must cost nothing. The changes of a large file take seconds, so they
 * are made when the action is chosen, where the client can ask for them then.
 */
export function translateActions(
    session: Session,
    file: SourceFile,
    { textDocument, context }: CodeActionParams
): CodeAction[] {
    if (context.only === undefined && context.triggerKind !== CodeActionTriggerKind.Invoked) {
        return [];
    }
    return otherLanguages(file).flatMap((to) => {
        const action = { title: inLanguage(titles[to], session.language), kind: keywordTranslationKind };
        if (session.client.resolvesActions) {
            return [{ ...action, data: { uri: textDocument.uri, to } satisfies ActionData }];
        }
        const edits = editsOf(session, file, translateKeywords(file, to));
        return edits.length === 0 ? [] : [withEdits(session, file, action, edits)];
    });
}

/** The action with its changes; as it was where the planner stops the making, or it carries none of this kind. */
export async function resolveTranslation(session: Session, action: CodeAction): Promise<CodeAction> {
    const { data } = dataSchema.safeParse(action.data);
    const file = data && (await session.source(data.uri));
    if (data === undefined || file === undefined) {
        return action;
    }
    return session.progress(titles[data.to], async (progress) => {
        const changes: TextChangeOrNone[] = [];
        for (const change of translatedChunks(file, data.to)) {
            changes.push(change);
            await progress.step(changes.length, file.chunks.length);
            if (progress.stopped) {
                return action;
            }
        }
        const now = await session.source(data.uri);
        return now?.text === file.text
            ? withEdits(session, file, action, editsOf(session, file, changes))
            : action;
    });
}

type TextChangeOrNone = ReturnType<typeof translateKeywords>[number] | undefined;

function editsOf(session: Session, file: SourceFile, changes: readonly TextChangeOrNone[]): TextEdit[] {
    const lines = session.lines(file.uri);
    return changes.flatMap((change) =>
        lines === undefined || change === undefined
            ? []
            : [{ range: lines.range(change), newText: change.text }]
    );
}

function withEdits(session: Session, { uri }: SourceFile, action: CodeAction, edits: TextEdit[]): CodeAction {
    const version = session.version(uri) ?? null;
    return { ...action, edit: { documentChanges: [TextDocumentEdit.create({ uri, version }, edits)] } };
}
