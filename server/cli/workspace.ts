/** Files, settings and the facade on them, as every command needs them. */
import { createFacade, type Facade } from '../facade.ts';
import { Projects, type Overrides } from '../settings/project.ts';
import { nodeFiles } from '../workspace/node-files.ts';
import { nodePrinter } from '../workspace/node-printer.ts';
import { Workspace } from '../workspace/workspace.ts';

export interface OpenWorkspace {
    readonly workspace: Workspace;
    readonly projects: Projects;
    readonly facade: Facade;
}

/** A workspace of the disk. `folders` are absolute; nothing outside of them is read. */
export function openWorkspace(folders: readonly string[], overrides: Overrides = {}): OpenWorkspace {
    const files = nodeFiles(folders);
    const projects = new Projects(files, overrides);
    const workspace = new Workspace(files, (uri) => projects.of(uri).calendar);
    return { workspace, projects, facade: createFacade(workspace, projects, { printer: nodePrinter() }) };
}
