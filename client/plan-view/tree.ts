import { EventEmitter, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Event, TreeDataProvider } from 'vscode';
import type { PlanEntry } from './entry.ts';
import { iconOf } from './icons.ts';

/** Leads to the place of an entry; also in the manifest's menus. */
export const goToCommand = 'alliancePlan.goTo';

/** Shows entries as a tree of the side bar. */
export class PlanTree implements TreeDataProvider<PlanEntry> {
    readonly #changed = new EventEmitter<undefined>();
    #entries: readonly PlanEntry[] = [];

    get onDidChangeTreeData(): Event<undefined> {
        return this.#changed.event;
    }

    get entries(): readonly PlanEntry[] {
        return this.#entries;
    }

    show(entries: readonly PlanEntry[]): void {
        this.#entries = entries;
        this.#changed.fire(undefined);
    }

    getChildren(entry?: PlanEntry): PlanEntry[] {
        return [...(entry ? entry.children : this.#entries)];
    }

    getParent({ parent }: PlanEntry): PlanEntry | undefined {
        return parent;
    }

    getTreeItem(entry: PlanEntry): TreeItem {
        const { node, id, place } = entry;
        const item = new TreeItem(node.label, stateOf(entry));
        item.id = id;
        item.iconPath = iconOf(node);
        if (node.detail !== undefined) {
            item.description = node.detail;
        }
        item.tooltip = node.tooltip ?? [node.label, node.detail].filter(Boolean).join(' · ');
        if (place) {
            item.contextValue = 'place';
            item.command = { command: goToCommand, title: '', arguments: [entry] };
        }
        return item;
    }
}

/** Closed, the plan's parts fit the view with their numbers; what was found is read line by line. */
function stateOf({ node, children }: PlanEntry): TreeItemCollapsibleState {
    if (children.length === 0) {
        return TreeItemCollapsibleState.None;
    }
    return node.kind === 'heading' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
