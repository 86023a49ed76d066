/** Keywords in the other language: the changes are made when the action is chosen, and their making can be stopped. */
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { codeActions } from '../../../server/lsp/code-actions.ts';
import type { WithProgress } from '../../../server/lsp/progress.ts';
import type { Session } from '../../../server/lsp/session.ts';
import { resolveTranslation } from '../../../server/lsp/translate-action.ts';
import { keywordTranslationKind } from '../../../server/protocol.ts';
import { onlyUri, sessionOn } from './support/session.ts';

const text = '学校 甲校\n学校 乙校\n联盟 丙 { 牵头 甲校  成员 乙校 }\n';
const start = { line: 0, character: 0 };

/** The action that a client is offered which asks for the changes later, or for all at once. */
async function offered(session: Session): Promise<CodeAction> {
    const [action, ...others] = await codeActions(session, {
        textDocument: { uri: onlyUri },
        range: { start, end: start },
        context: { diagnostics: [], only: [keywordTranslationKind] }
    });
    expect(others).toEqual([]);
    return action!;
}

function newTexts({ edit }: CodeAction): readonly string[] | undefined {
    const changes = edit?.documentChanges as readonly TextDocumentEdit[] | undefined;
    return changes?.flatMap(({ edits }) => edits.map((one) => ('newText' in one ? one.newText : '')));
}

describe('putting keywords into the other language', () => {
    const plain = sessionOn(text);
    const lazy: Session = { ...plain, client: { ...plain.client, resolvesActions: true } };

    it('makes the same changes when it is chosen as it does at once', async () => {
        const atOnce = newTexts(await offered(plain));
        expect(atOnce?.join('\n')).toContain('alliance 丙');
        const action = await offered(lazy);
        expect(action.edit).toBeUndefined();
        const chosen = await resolveTranslation(lazy, action);
        expect(newTexts(chosen)).toEqual(atOnce);
    });

    it('changes nothing where it is stopped on the way', async () => {
        let steps = 0;
        const stopping: WithProgress = (_, work) =>
            work({
                step: async () => void (steps += 1),
                get stopped() {
                    return steps > 1;
                }
            });
        const session: Session = { ...lazy, progress: stopping };
        const stopped = await resolveTranslation(session, await offered(session));
        expect(stopped.edit).toBeUndefined();
        expect(steps).toBe(2);
    });

    it('changes nothing where the text has changed meanwhile', async () => {
        const other = sessionOn(`${text}学校 丁校\n`);
        let asked = 0;
        const session: Session = {
            ...lazy,
            source: (uri) => ((asked += 1) === 1 ? lazy.source(uri) : other.source(uri))
        };
        const action = await resolveTranslation(session, await offered(lazy));
        expect(action.edit).toBeUndefined();
    });

    it('leaves other actions as they are', async () => {
        const action: CodeAction = { title: '改正' };
        expect(await resolveTranslation(lazy, action)).toBe(action);
    });
});
