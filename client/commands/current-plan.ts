import { Uri, l10n, window } from 'vscode';
import { languageId } from '../../server/protocol.ts';
import type { CurrentPlanOutline } from '../plan-view/current-plan-outline.ts';
import type { Previews } from '../preview/previews.ts';

/** Of the URI that the menu of a preview's title gives; it names no file. */
const previewScheme = 'webview-panel';

/** Tells which plan a command is about. */
export class PlanAtHand {
    readonly #previews: Previews;
    readonly #outline: CurrentPlanOutline;

    constructor(previews: Previews, outline: CurrentPlanOutline) {
        this.#previews = previews;
        this.#outline = outline;
    }

    /**
     * The file a command was called on (menus give its URI as `called`), else the plan the user is at: of the active
     * preview, else of the active editor, else of any visible one, else the one the side bar shows, which may stand
     * behind something else such as the tour.
     */
    find(called?: unknown): Uri | undefined {
        if (called instanceof Uri && called.scheme !== previewScheme) {
            return called;
        }
        const editors = [window.activeTextEditor, ...window.visibleTextEditors];
        const seen = editors.find((editor) => editor?.document.languageId === languageId)?.document.uri;
        return this.#previews.active ?? seen ?? this.#outline.plan?.uri;
    }
}

/** Says that a command needs a plan. */
export function tellNoPlan(): void {
    void window.showInformationMessage(l10n.t('Open an alliance plan (.alliance) first.'));
}
