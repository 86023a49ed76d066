import { LSPErrorCodes, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { createFacade } from '../../../server/facade.ts';
import { FolderFiles } from '../../../server/lsp/folders.ts';
import { LiveSession } from '../../../server/lsp/live-session.ts';
import { PlanList } from '../../../server/lsp/plan-list.ts';
import { Projects } from '../../../server/settings/project.ts';
import { Workspace } from '../../../server/workspace/workspace.ts';
import { MemoryFiles } from '../workspace/memory-files.ts';

function sessionOnFolder(): LiveSession {
    const disk = new MemoryFiles({
        'file:///plans/a.alliance': '学校 甲校\n',
        'file:///plans/b.alliance': '学校 乙校\n'
    });
    const files = new FolderFiles(() => disk);
    files.add('file:///plans');
    const workspace = new Workspace(files);
    const documents = new TextDocuments(TextDocument);
    const facade = createFacade(workspace, new Projects(files));
    return new LiveSession({ workspace, facade, documents, plans: new PlanList(files, documents) });
}

describe('the plans of the folders', () => {
    it('are given as a whole', async () => {
        const snapshots = await sessionOnFolder().everySnapshot();
        expect(snapshots.map(({ uri }) => uri)).toEqual([
            'file:///plans/a.alliance',
            'file:///plans/b.alliance'
        ]);
    });

    it('are not given in part where the planner stops the reading', async () => {
        const session = sessionOnFolder();
        session.progress = (_, work) => work({ step: () => Promise.resolve(), stopped: true });
        await expect(session.everySnapshot()).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    });
});
