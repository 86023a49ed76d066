import { dayOf, type Day } from '../../../language/calendar/index.ts';
import type { Facade } from '../../facade.ts';
import { inLanguage } from '../../messages/language.ts';
import type { PreviewParams, PreviewReply } from '../../protocol.ts';
import { marginNotes } from '../../views/margin-notes.ts';
import type { Session } from '../session.ts';

/** One view of a plan; an empty page with a note where there is none. */
export async function preview(
    session: Session,
    facade: Facade,
    { uri, view, opened }: PreviewParams
): Promise<PreviewReply> {
    const version = session.version(uri) ?? 0;
    const { language } = session;
    const request = { view, language, today: today(), ...(opened && { opened }) };
    const page = await facade.preview(uri, request);
    if (!page.ok) {
        const note = inLanguage(page.message, language);
        return { title: '', body: '', style: '', broken: true, note, version };
    }
    const { title, body, style, broken, kept, note } = page;
    const noted = view === 'document' && !kept;
    return {
        title,
        body,
        style,
        broken,
        version,
        ...(note && { note: inLanguage(note, language) }),
        ...(noted && { findings: marginNotes(await session.findings(uri), language) })
    };
}

/** The present day where the reader is. */
export function today(): Day {
    const now = new Date();
    return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
