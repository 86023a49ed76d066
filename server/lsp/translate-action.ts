/** The keywords of a file in the other language, as an action of the editor. */
import { CodeActionTriggerKind, TextDocumentEdit } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import type { SourceFile } from '../../language/index.ts';
import type { KeywordLanguage } from '../../language/keywords/lookup.ts';
import { otherLanguages, translateKeywords } from '../../language/translation/index.ts';
import { inLanguage } from '../messages/language.ts';
import { keywordTranslationKind } from '../protocol.ts';
import type { Bilingual } from '../rules/rule.ts';
import type { Session } from './session.ts';

const titles: Readonly<Record<KeywordLanguage, Bilingual>> = {
    zh: { zh: '关键字换成中文', en: 'Put the keywords into Chinese' },
    en: { zh: '关键字换成英文', en: 'Put the keywords into English' }
};

/**
 * One action for each language that not all keywords of the file are in. Only where the planner asks for actions: the
 * editor's own asking at every move of the cursor must cost nothing.
 */
export function translateActions(
    session: Session,
    file: SourceFile,
    { textDocument, context }: CodeActionParams
): CodeAction[] {
    if (context.only === undefined && context.triggerKind !== CodeActionTriggerKind.Invoked) {
        return [];
    }
    const lines = session.lines(textDocument.uri);
    return otherLanguages(file).flatMap((to) => {
        const edits = translateKeywords(file, to).flatMap((change) =>
            lines === undefined ? [] : [{ range: lines.range(change), newText: change.text }]
        );
        if (edits.length === 0) {
            return [];
        }
        const version = session.version(file.uri) ?? null;
        return [
            {
                title: inLanguage(titles[to], session.language),
                kind: keywordTranslationKind,
                edit: { documentChanges: [TextDocumentEdit.create({ uri: file.uri, version }, edits)] }
            }
        ];
    });
}
