/** The requests beyond LSP: each checked against its schema before it is answered. */
import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import type * as z from 'zod';
import type { Facade } from '../../facade.ts';
import { inLanguage } from '../../messages/language.ts';
import type { Bilingual } from '../../rules/rule.ts';
import { exportParamsSchema, previewParamsSchema, templateParamsSchema } from '../../protocol-schemas.ts';
import { exportMethod, previewMethod, templateMethod } from '../../protocol.ts';
import type { ExportReply, PreviewReply } from '../../protocol.ts';
import { guarded } from '../guard.ts';
import type { Session } from '../session.ts';
import { exportDocument } from './export.ts';
import { preview } from './preview.ts';
import { template } from './template.ts';

const previewFailed: Bilingual = {
    zh: '预览时程序出错，详情见“输出”面板；方案本身没有改动。',
    en: 'The program failed while making the preview; see the output panel. The plan is unchanged.'
};
const exportFailed: Bilingual = {
    zh: '导出时程序出错，详情见“输出”面板；没有写出文件。',
    en: 'The program failed while exporting; see the output panel. No file was written.'
};

/** Registers the answers to the custom requests. */
export function answerCustomRequests(connection: Connection, session: Session, facade: Facade): void {
    const log = connection.console;
    connection.onRequest(previewMethod, (sent: unknown) => {
        const params = checked(previewParamsSchema, sent);
        const note = inLanguage(previewFailed, session.language);
        const failed: PreviewReply = { title: '', body: '', style: '', broken: true, note, version: 0 };
        return guarded(log, previewMethod, () => preview(session, facade, params), failed)();
    });
    connection.onRequest(exportMethod, (sent: unknown) => {
        const params = checked(exportParamsSchema, sent);
        const failed: ExportReply = { ok: false, message: inLanguage(exportFailed, session.language) };
        return guarded(log, exportMethod, () => exportDocument(session, facade, params), failed)();
    });
    connection.onRequest(templateMethod, (sent: unknown) => template(checked(templateParamsSchema, sent)));
}

function checked<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.infer<Schema> {
    const read = schema.safeParse(sent);
    if (!read.success) {
        throw new ResponseError(ErrorCodes.InvalidParams, read.error.message);
    }
    return read.data;
}
