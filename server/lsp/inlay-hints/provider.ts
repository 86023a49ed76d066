import { MarkupKind, type InlayHint, type InlayHintParams } from 'vscode-languageserver';
import type { Session } from '../session.ts';
import type { HintTeller } from './hint.ts';
import { quotaHints } from './quotas.ts';
import { sumHints } from './sums.ts';
import { timeHints } from './times.ts';

/** The hints that the settings ask for, in the part of the file that is shown. */
export async function inlayHints(session: Session, params: InlayHintParams): Promise<InlayHint[]> {
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined) {
        return [];
    }
    const { plan, lines } = snapshot;
    const { weekdays, dates, quotas, sums } = session.shown.inlayHints;
    const tellers: HintTeller[] = [
        ...(weekdays || dates ? [timeHints({ weekdays, dates })] : []),
        ...(quotas ? [quotaHints] : []),
        ...(sums ? [sumHints] : [])
    ];
    const within = { start: lines.offsetAt(params.range.start), end: lines.offsetAt(params.range.end) };
    return tellers
        .flatMap((tell) => tell(plan, within, session.language))
        .sort((a, b) => a.offset - b.offset)
        .map(({ offset, label, tooltip }) => ({
            position: lines.positionAt(offset),
            label,
            paddingLeft: true,
            ...(tooltip !== undefined && { tooltip: { kind: MarkupKind.Markdown, value: tooltip } })
        }));
}
