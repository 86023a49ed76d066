import { Disposable, workspace } from 'vscode';
import { languageId } from '../../server/protocol.ts';
import type { PlanServer } from '../server.ts';

/** A check that is done sooner is not shown, in milliseconds: what flickers at every keystroke tells nothing. */
const worthShowing = 500;

export interface Checking extends Disposable {
    /** A change has been waiting for its findings longer than is worth showing. */
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
    const listeners = Disposable.from(
        workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
            const uri = document.uri.toString();
            if (document.languageId === languageId && contentChanges.length > 0 && !waiting.has(uri)) {
                waiting.set(
                    uri,
                    setTimeout(() => {
                        late.add(uri);
                        changed();
                    }, worthShowing)
                );
            }
        }),
        workspace.onDidCloseTextDocument(({ uri }) => done(uri.toString())),
        server.onDocumentChanged((uri) => done(uri.toString())),
        server.onDidChangeState(() => [...waiting.keys()].forEach(done))
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
