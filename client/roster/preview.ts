import type { Disposable } from 'vscode';
import { EventEmitter, TabInputText, Uri, ViewColumn, l10n, languages, window, workspace } from 'vscode';
import { fileExtension, languageId } from '../../server/protocol.ts';
import type { RosterRead } from './import-roster.ts';

/** Texts that are only shown have an origin of their own, so that nothing checks or saves them. */
const scheme = 'alliance-plan-import';

/** Shows what a list becomes, before anything is written. */
export class RosterPreview implements Disposable {
    readonly #changed = new EventEmitter<Uri>();
    readonly #provider: Disposable;
    #uri: Uri | undefined;
    #text = '';

    constructor() {
        this.#provider = workspace.registerTextDocumentContentProvider(scheme, {
            onDidChange: this.#changed.event,
            provideTextDocumentContent: () => this.#text
        });
    }

    async show({ text, problems }: RosterRead, name: string): Promise<void> {
        const notes = problems.map(
            ({ where, message }) => `# ${where === '' ? message : l10n.t('{0}: {1}', where, message)}\n`
        );
        this.#text = `# ${l10n.t('From “{0}”. Nothing is written yet.', name)}\n${notes.join('')}\n${text}`;
        this.#uri = Uri.from({ scheme, path: `/${l10n.t('Import of {0}', name)}${fileExtension}` });
        this.#changed.fire(this.#uri);
        const document = await workspace.openTextDocument(this.#uri);
        await languages.setTextDocumentLanguage(document, languageId);
        await window.showTextDocument(document, {
            viewColumn: ViewColumn.Beside,
            preserveFocus: true,
            preview: true
        });
    }

    async close(): Promise<void> {
        const shown = window.tabGroups.all
            .flatMap(({ tabs }) => tabs)
            .filter(({ input }) => input instanceof TabInputText && input.uri.scheme === scheme);
        await window.tabGroups.close(shown);
    }

    dispose(): void {
        this.#provider.dispose();
        this.#changed.dispose();
    }
}
