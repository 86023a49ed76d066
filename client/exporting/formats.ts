import { l10n } from 'vscode';
import type { ExportFormat } from '../../server/protocol.ts';

/** The format's name for the reader. */
export function formatLabel(format: ExportFormat): string {
    const labels: Record<ExportFormat, string> = {
        docx: l10n.t('Word document'),
        pdf: l10n.t('PDF document'),
        html: l10n.t('HTML page'),
        xlsx: l10n.t('Excel workbook'),
        ics: l10n.t('Calendar'),
        md: l10n.t('Markdown text'),
        json: l10n.t('JSON data')
    };
    return labels[format];
}

/** Formats the editor itself opens. */
export function isTextual(format: ExportFormat): boolean {
    return format === 'md' || format === 'json' || format === 'ics';
}
