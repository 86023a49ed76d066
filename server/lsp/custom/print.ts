import type { Facade } from '../../facade.ts';
import { inLanguage } from '../../messages/language.ts';
import { exportRestricted } from '../../messages/server.ts';
import type { PrintParams, PrintReply } from '../../protocol.ts';
import type { Session } from '../session.ts';
import { today } from './preview.ts';

/** A view as a printable page for the client to open in a browser; a sentence where it cannot be made. */
export async function printable(
    session: Session,
    facade: Facade,
    { uri, view }: PrintParams
): Promise<PrintReply> {
    const { language } = session;
    if (session.restricted) {
        return { ok: false, message: inLanguage(exportRestricted, language) };
    }
    const page = await facade.printable(uri, { view, language, today: today() });
    return page.ok
        ? { ok: true, fileName: page.fileName, html: page.html }
        : { ok: false, message: inLanguage(page.message, language) };
}
