import { Disposable, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { languageId } from '../../server/protocol.ts';
import { checkedSchemes } from '../client-options.ts';
import { worthTelling } from '../lasting.ts';
import type { PlanServer } from '../server.ts';

export interface Checking extends Disposable {
    /**
     * A text that was opened or changed has waited half a second for its findings: what flickers at every keystroke would
     * tell nothing.
     */
    readonly busy: boolean;
}

/** Watches which plans wait for their findings, and calls back when that changes what is to be shown. */
export function watchChecking(server: PlanServer, changed: () => void): Checking {
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();
    const late = new Set<string>();
    const done = (uri: string): void => {
        clearTimeout(waiting.get(uri));
        waiting.delete(uri);
        if (late.delete(uri)) {
            changed();
        }
    };
    const begun = (document: TextDocument): void => {
        const uri = document.uri.toString();
        const isChecked = document.languageId === languageId && checkedSchemes().has(document.uri.scheme);
        if (isChecked && !waiting.has(uri)) {
            waiting.set(
                uri,
                setTimeout(() => {
                    late.add(uri);
                    changed();
                }, worthTelling)
            );
        }
    };
    const listeners = Disposable.from(
        workspace.onDidOpenTextDocument(begun),
        workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
            if (contentChanges.length > 0) {
                begun(document);
            }
        }),
        workspace.onDidCloseTextDocument(({ uri }) => done(uri.toString())),
        server.onDocumentChanged((uri) => done(uri.toString())),
        server.onDidChangeState((state) => {
            [...waiting.keys()].forEach(done);
            if (state === 'running') {
                workspace.textDocuments.forEach(begun);
            }
        })
    );
    return {
        get busy() {
            return late.size > 0;
        },
        dispose: () => {
            [...waiting.keys()].forEach(done);
            listeners.dispose();
        }
    };
}
