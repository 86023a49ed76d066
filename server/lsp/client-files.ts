/** The files of the editor, read through the client: for a server in a browser's worker, which has no disk. */
import type { Connection } from 'vscode-languageserver';
import {
    fileDenied,
    fileFailed,
    fileIsFolder,
    fileMissing,
    fileOutside,
    fileTooLarge
} from '../messages/files.ts';
import { listPlansReplySchema, readFileReplySchema } from '../protocol-schemas.ts';
import {
    largestPlanFile,
    listPlansMethod,
    readFileMethod,
    type ListPlansParams,
    type ReadFileParams,
    type ReadFileReply
} from '../protocol.ts';
import type { Bilingual } from '../rules/rule.ts';
import type { FileFailure, FileFailureReason, FileSystem } from '../workspace/file-system.ts';
import { liesWithin } from '../workspace/uri.ts';
import { bytesOf } from './custom/base64.ts';

type Refused = Extract<ReadFileReply, { ok: false }>['failure'];

const messages: Readonly<Record<Refused, Bilingual>> = {
    missing: fileMissing,
    denied: fileDenied,
    folder: fileIsFolder,
    'too-large': fileTooLarge,
    failed: fileFailed('client')
};

/**
 * A file system that asks the client, for what lies below the given folders only.
 *
 * @param folders URIs
 */
export function clientFiles(
    connection: Pick<Connection, 'sendRequest'>,
    folders: readonly string[]
): FileSystem {
    return {
        inside: (uri) => folders.some((folder) => liesWithin(uri, folder)),
        async read(uri) {
            if (!this.inside(uri)) {
                return failure('outside', fileOutside);
            }
            const params: ReadFileParams = { uri };
            const reply = await asked(connection, readFileMethod, params, (sent) =>
                readFileReplySchema.parse(sent)
            );
            if (reply?.ok !== true) {
                const reason = reply?.failure ?? 'failed';
                return failure(reason, messages[reason]);
            }
            const bytes = bytesOf(reply.base64);
            return bytes.length > largestPlanFile ? failure('too-large', fileTooLarge) : bytes;
        },
        home: () => folders[0],
        async plans() {
            const params: ListPlansParams = { folders: [...folders] };
            const reply = await asked(connection, listPlansMethod, params, (sent) =>
                listPlansReplySchema.parse(sent)
            );
            return { uris: (reply?.uris ?? []).filter((uri) => this.inside(uri)), passedOver: [] };
        }
    };
}

/** The client's answer; nothing where it cannot answer, or not in the form agreed on. */
async function asked<Reply>(
    connection: Pick<Connection, 'sendRequest'>,
    method: string,
    params: object,
    read: (sent: unknown) => Reply
): Promise<Reply | undefined> {
    try {
        return read(await connection.sendRequest<unknown>(method, params));
    } catch {
        return undefined;
    }
}

function failure(reason: FileFailureReason, message: Bilingual): FileFailure {
    return { failure: reason, message };
}
