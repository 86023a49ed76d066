import { QuickPickItemKind, l10n, window } from 'vscode';
import type { Memento, QuickPickItem } from 'vscode';
import { exportFormats, openAfterChoices } from '../../server/protocol.ts';
import type { ExportFormat, OpenAfter } from '../../server/protocol.ts';
import { chosenSetting } from '../settings.ts';
import { formatLabel } from './formats.ts';

/** What the user wants exported, remembered for the next time. */
export interface Choices {
    readonly formats: readonly ExportFormat[];
    /** Findings as comments in Word. */
    readonly review: boolean;
    readonly open: boolean;
}

const key = 'alliancePlan.exportChoices';
const first: Choices = { formats: ['docx'], review: false, open: true };

interface ChoiceItem extends QuickPickItem {
    readonly format?: ExportFormat;
    readonly option?: 'review' | 'open';
}

/**
 * The choices made last time; whether files are opened is the settings', where they say so. What is stored may be of
 * another version, so each part is read by itself.
 */
export function remembered(memory: Memento): Choices {
    const after = openAfter();
    const stored: Partial<Choices> = memory.get(key, first);
    const formats = exportFormats.filter((format) => stored.formats?.includes(format));
    return {
        formats: formats.length > 0 ? formats : first.formats,
        review: stored.review ?? first.review,
        open: after === 'ask' ? (stored.open ?? first.open) : after === 'always'
    };
}

/** Asks for formats and options; nothing when the user leaves, or picks no format. */
export async function askChoices(memory: Memento): Promise<Choices | undefined> {
    const before = remembered(memory);
    const asksToOpen = openAfter() === 'ask';
    const items: ChoiceItem[] = [
        { label: l10n.t('Formats'), kind: QuickPickItemKind.Separator },
        ...exportFormats.map((format) => ({
            label: formatLabel(format),
            description: `.${format}`,
            format,
            picked: before.formats.includes(format)
        })),
        { label: l10n.t('Options'), kind: QuickPickItemKind.Separator },
        {
            label: l10n.t('Findings as comments'),
            description: l10n.t('Word, for review'),
            option: 'review',
            picked: before.review
        },
        ...(asksToOpen
            ? [{ label: l10n.t('Open after export'), option: 'open' as const, picked: before.open }]
            : [])
    ];
    const picked = await window.showQuickPick(items, {
        canPickMany: true,
        title: l10n.t('Export plan'),
        placeHolder: l10n.t('Which formats?')
    });
    const formats = picked?.flatMap(({ format }) => format ?? []) ?? [];
    if (!picked || formats.length === 0) {
        return undefined;
    }
    const chosen: Choices = {
        formats,
        review: picked.some(({ option }) => option === 'review'),
        open: asksToOpen ? picked.some(({ option }) => option === 'open') : before.open
    };
    await memory.update(key, chosen);
    return chosen;
}

/** What the settings say about opening exported files. */
function openAfter(): OpenAfter {
    return chosenSetting('export.openAfter', openAfterChoices, undefined);
}
