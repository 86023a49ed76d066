import type { CancellationToken } from 'vscode-languageserver';
import type { Facade } from '../../facade.ts';
import { inLanguage } from '../../messages/language.ts';
import { exportRestricted } from '../../messages/server.ts';
import type { ExportParams, ExportReply } from '../../protocol.ts';
import type { Session } from '../session.ts';
import { base64 } from './base64.ts';

/** The document as a file for the client to write; a sentence where it cannot be made. */
export async function exportDocument(
    session: Session,
    facade: Facade,
    { uri, format, review, as }: ExportParams,
    token: CancellationToken
): Promise<ExportReply> {
    if (session.restricted) {
        return { ok: false, message: inLanguage(exportRestricted, session.language) };
    }
    const stopping = new AbortController();
    const listening = token.onCancellationRequested(() => stopping.abort());
    const exported = await facade
        .exportPlan(uri, format, { review, as, signal: stopping.signal })
        .finally(() => listening.dispose());
    return exported.ok
        ? { ok: true, fileName: exported.fileName, base64: base64(exported.bytes) }
        : { ok: false, message: inLanguage(exported.message, session.language) };
}
