import type { Facade } from '../../facade.ts';
import { inLanguage } from '../../messages/language.ts';
import type { PreviewParams, PreviewReply } from '../../protocol.ts';
import type { Session } from '../session.ts';

/** The document as it will be issued; an empty page with a note where there is none. */
export async function preview(
    session: Session,
    facade: Facade,
    { uri }: PreviewParams
): Promise<PreviewReply> {
    const version = session.version(uri) ?? 0;
    const page = await facade.preview(uri);
    if (!page.ok) {
        const note = inLanguage(page.message, session.language);
        return { title: '', body: '', style: '', broken: true, note, version };
    }
    const { title, body, style, broken, note } = page;
    return { title, body, style, broken, version, ...(note && { note: inLanguage(note, session.language) }) };
}
