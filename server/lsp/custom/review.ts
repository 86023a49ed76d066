import type { Facade } from '../../facade.ts';
import { inLanguage } from '../../messages/language.ts';
import { exportRestricted } from '../../messages/server.ts';
import type { ExportReply, ReviewParams } from '../../protocol.ts';
import type { Session } from '../session.ts';
import { base64 } from './base64.ts';

/** The review report as a file for the client to write; a sentence where it cannot be made. */
export async function reviewReport(
    session: Session,
    facade: Facade,
    { uri, format }: ReviewParams
): Promise<ExportReply> {
    const { language } = session;
    if (session.restricted) {
        return { ok: false, message: inLanguage(exportRestricted, language) };
    }
    const made = await facade.review(uri, format, language);
    return made.ok
        ? { ok: true, fileName: made.fileName, base64: base64(made.bytes) }
        : { ok: false, message: inLanguage(made.message, language) };
}
