import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { dayOf, type Day } from '../../../language/calendar/index.ts';
import type { Facade } from '../../facade.ts';
import { inLanguage } from '../../messages/language.ts';
import type { PreviewParams, PreviewReply } from '../../protocol.ts';
import { marginNotes } from '../../views/margin-notes.ts';
import { nextTurn } from '../schedule.ts';
import type { Session } from '../session.ts';

/**
 * One view of a plan; an empty page with a note where there is none.
 *
 * @throws ResponseError where the reader does not wait for it any more: it is looked for between the parts of the work
 */
export async function preview(
    session: Session,
    facade: Facade,
    { uri, view, opened }: PreviewParams,
    token: CancellationToken
): Promise<PreviewReply> {
    const pause = async (): Promise<void> => {
        await nextTurn();
        if (token.isCancellationRequested) {
            throw new ResponseError(LSPErrorCodes.RequestCancelled, 'stopped');
        }
    };
    const version = session.version(uri) ?? 0;
    const { language } = session;
    const request = { view, language, today: today(), pause, ...(opened && { opened }) };
    const page = await facade.preview(uri, request);
    if (!page.ok) {
        const note = inLanguage(page.message, language);
        return { title: '', body: '', style: '', broken: true, note, version };
    }
    const { title, body, style, broken, kept, note } = page;
    const noted = view === 'document' && !kept;
    await pause();
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
