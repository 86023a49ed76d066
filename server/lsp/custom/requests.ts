/** The requests beyond LSP: each checked against its schema before it is answered. */
import { ErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import type * as z from 'zod';
import type { Facade } from '../../facade.ts';
import { inLanguage } from '../../messages/language.ts';
import type { Bilingual } from '../../rules/rule.ts';
import {
    exportParamsSchema,
    outlineParamsSchema,
    pasteParamsSchema,
    previewParamsSchema,
    printParamsSchema,
    reviewParamsSchema,
    rosterParamsSchema,
    templateParamsSchema
} from '../../protocol-schemas.ts';
import {
    exportMethod,
    outlineMethod,
    pasteMethod,
    previewMethod,
    printMethod,
    reviewMethod,
    rosterMethod,
    templateMethod
} from '../../protocol.ts';
import type { ExportReply, PreviewReply, PrintReply, RosterReply } from '../../protocol.ts';
import { failuresIn, guarded } from '../guard.ts';
import { planTree } from '../plan-tree/provider.ts';
import type { Session } from '../session.ts';
import { exportDocument } from './export.ts';
import { preview } from './preview.ts';
import { printable } from './print.ts';
import { reviewReport } from './review.ts';
import { paste, roster } from './roster.ts';
import { template } from './template.ts';

const previewFailed: Bilingual = {
    zh: '预览时程序出错，详情见“输出”面板；方案本身没有改动。',
    en: 'The program failed while making the preview; see the output panel. The plan is unchanged.'
};
const exportFailed: Bilingual = {
    zh: '导出时程序出错，详情见“输出”面板；没有写出文件。',
    en: 'The program failed while exporting; see the output panel. No file was written.'
};

const rosterFailed: Bilingual = {
    zh: '读取名单时程序出错，详情见“输出”面板；方案没有改动。',
    en: 'The program failed while reading the list; see the output panel. The plan is unchanged.'
};

/** Registers the answers to the custom requests. */
export function answerCustomRequests(connection: Connection, session: Session, facade: Facade): void {
    const log = failuresIn(connection.console, session);
    connection.onRequest(previewMethod, (sent: unknown, token: CancellationToken) => {
        const params = checked(previewParamsSchema, sent);
        const note = inLanguage(previewFailed, session.language);
        const failed: PreviewReply = { title: '', body: '', style: '', broken: true, note, version: 0 };
        return guarded(log, previewMethod, () => preview(session, facade, params, token), failed)();
    });
    connection.onRequest(printMethod, (sent: unknown) => {
        const params = checked(printParamsSchema, sent);
        const failed: PrintReply = { ok: false, message: inLanguage(previewFailed, session.language) };
        return guarded(log, printMethod, () => printable(session, facade, params), failed)();
    });
    connection.onRequest(exportMethod, (sent: unknown, token: CancellationToken) => {
        const params = checked(exportParamsSchema, sent);
        const failed: ExportReply = { ok: false, message: inLanguage(exportFailed, session.language) };
        return guarded(log, exportMethod, () => exportDocument(session, facade, params, token), failed)();
    });
    connection.onRequest(reviewMethod, (sent: unknown) => {
        const params = checked(reviewParamsSchema, sent);
        const failed: ExportReply = { ok: false, message: inLanguage(exportFailed, session.language) };
        return guarded(log, reviewMethod, () => reviewReport(session, facade, params), failed)();
    });
    connection.onRequest(outlineMethod, (sent: unknown) => {
        const params = checked(outlineParamsSchema, sent);
        return guarded(log, outlineMethod, () => planTree(session, params), null)();
    });
    connection.onRequest(rosterMethod, (sent: unknown) => {
        const params = checked(rosterParamsSchema, sent);
        const failed: RosterReply = { ok: false, message: inLanguage(rosterFailed, session.language) };
        return guarded(log, rosterMethod, () => roster(session, params), failed)();
    });
    connection.onRequest(pasteMethod, (sent: unknown) => {
        const params = checked(pasteParamsSchema, sent);
        return guarded(log, pasteMethod, () => paste(session, params), { offers: [] })();
    });
    connection.onRequest(templateMethod, (sent: unknown) =>
        template(checked(templateParamsSchema, sent), session.language)
    );
}

function checked<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.infer<Schema> {
    const read = schema.safeParse(sent);
    if (!read.success) {
        throw new ResponseError(ErrorCodes.InvalidParams, read.error.message);
    }
    return read.data;
}
