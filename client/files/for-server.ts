import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    fileExtension,
    largestPlanFile,
    listPlansMethod,
    mostPlans,
    readFileMethod
} from '../../server/protocol.ts';
import type {
    ListPlansParams,
    ListPlansReply,
    ReadFileParams,
    ReadFileReply
} from '../../server/protocol.ts';
import { base64Of } from './base64.ts';
import { writeProblemOf } from './problems.ts';

/** Answers what a server without a disk of its own asks for, within the folders that are open. */
export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
    return [
        client.onRequest(readFileMethod, ({ uri }: ReadFileParams) => readFile(withoutDots(Uri.parse(uri)))),
        client.onRequest(listPlansMethod, ({ folders }: ListPlansParams) => listPlans(folders))
    ];
}

/** `..` in a path is gone before it is asked which folder the path lies in. */
function withoutDots(uri: Uri): Uri {
    return Uri.joinPath(uri, '.');
}

async function readFile(uri: Uri): Promise<ReadFileReply> {
    if (!workspace.getWorkspaceFolder(uri)) {
        return { ok: false, failure: 'denied' };
    }
    try {
        const { type, size } = await workspace.fs.stat(uri);
        if ((type & FileType.Directory) !== 0) {
            return { ok: false, failure: 'folder' };
        }
        return size > largestPlanFile
            ? { ok: false, failure: 'too-large' }
            : { ok: true, base64: base64Of(await workspace.fs.readFile(uri)) };
    } catch (error) {
        const failures = {
            folderMissing: 'missing',
            locked: 'denied',
            noSpace: 'failed',
            other: 'failed'
        } as const;
        return { ok: false, failure: failures[writeProblemOf(error)] };
    }
}

async function listPlans(folders: readonly string[]): Promise<ListPlansReply> {
    const open = folders
        .map((folder) => withoutDots(Uri.parse(folder)))
        .filter((uri) => workspace.getWorkspaceFolder(uri));
    const found = await Promise.all(
        open.map((folder) =>
            workspace.findFiles(new RelativePattern(folder, `**/*${fileExtension}`), undefined, mostPlans + 1)
        )
    );
    return { uris: found.flat().map(String) };
}
