import { viewKinds, type ViewKind } from '../../../server/protocol.ts';
import { byId, panelOf, tabOf } from './elements.ts';

/** Makes the row of tabs work by mouse and by arrow keys, Home and End (the tabs pattern of ARIA). */
export function startTabs(choose: (view: ViewKind) => void): void {
    for (const view of viewKinds) {
        tabOf(view).addEventListener('click', () => choose(view));
    }
    byId('tabs').addEventListener('keydown', (event) => {
        const index = viewKinds.findIndex((view) => tabOf(view) === document.activeElement);
        const target = targetOf(event.key, index);
        if (index >= 0 && target) {
            event.preventDefault();
            choose(target);
            tabOf(target).focus();
        }
    });
}

function targetOf(key: string, index: number): ViewKind | undefined {
    const count = viewKinds.length;
    switch (key) {
        case 'ArrowRight':
            return viewKinds[(index + 1) % count];
        case 'ArrowLeft':
            return viewKinds[(index + count - 1) % count];
        case 'Home':
            return viewKinds[0];
        case 'End':
            return viewKinds[count - 1];
        default:
            return undefined;
    }
}

/** Shows one panel and its tab as chosen; only the chosen tab is reached by the Tab key. */
export function showTab(chosen: ViewKind): void {
    for (const view of viewKinds) {
        const tab = tabOf(view);
        tab.setAttribute('aria-selected', String(view === chosen));
        tab.tabIndex = view === chosen ? 0 : -1;
        panelOf(view).hidden = view !== chosen;
    }
}
