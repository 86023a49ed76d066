import { Uri, l10n, window, workspace } from 'vscode';
import type { ExportFormat } from '../../server/protocol.ts';
import { writeWhole } from '../files/whole-write.ts';
import type { WriteOutcome } from '../files/whole-write.ts';
import { openWritten } from './open-written.ts';

export interface FileToSave {
    readonly suggestion: Uri | undefined;
    readonly bytes: Uint8Array;
    readonly format: ExportFormat;
    /** The format's name for the reader. */
    readonly label: string;
    /** Open it when it is written, without asking. */
    readonly open?: boolean;
}

/** Asks where, writes the file whole, and offers to open it; asks again as long as the user wants after a failure. */
export async function saveFile(file: FileToSave): Promise<void> {
    let target = await askPlace(file, file.suggestion);
    while (target) {
        const outcome = await writeWhole(workspace.fs, target, temporaryBeside(target), file.bytes);
        if (outcome.ok) {
            await openWritten([{ target, format: file.format }], file.open ?? false);
            return;
        }
        target = await askAfterFailure(file, target, outcome);
    }
}

function askPlace(file: FileToSave, suggestion: Uri | undefined): Thenable<Uri | undefined> {
    return window.showSaveDialog({
        title: l10n.t('Export: {0}', file.label),
        saveLabel: l10n.t('Export'),
        filters: { [file.label]: [file.format] },
        ...(suggestion && { defaultUri: suggestion })
    });
}

/** A short name, so that a target near the 260 characters of Windows still has room for it. */
export function temporaryBeside(target: Uri): Uri {
    return Uri.joinPath(target, '..', `~${Math.random().toString(36).slice(2, 8)}.tmp`);
}

async function askAfterFailure(
    file: FileToSave,
    target: Uri,
    outcome: Extract<WriteOutcome<Uri>, { ok: false }>
): Promise<Uri | undefined> {
    const again = l10n.t('Try Again');
    const elsewhere = l10n.t('Choose Another Place');
    const choice = await window.showErrorMessage(failureText(target, outcome), again, elsewhere);
    if (choice === again) {
        return target;
    }
    return choice === elsewhere ? askPlace(file, target) : undefined;
}

/** What could not be written, why, and what to do. */
export function failureText(target: Uri, outcome: Extract<WriteOutcome<Uri>, { ok: false }>): string {
    const name = target.path.slice(target.path.lastIndexOf('/') + 1);
    if (outcome.keptAt) {
        return l10n.t(
            '“{0}” could not be put in place. The new file is kept as {1}.',
            name,
            outcome.keptAt.fsPath
        );
    }
    switch (outcome.problem) {
        case 'locked':
            return l10n.t(
                '“{0}” cannot be written. It may be open in Word or WPS, or you may not write in this folder. Close it and try again, or choose another place. Nothing was changed.',
                name
            );
        case 'folderMissing':
            return l10n.t('“{0}” cannot be written: its folder does not exist. Choose another place.', name);
        case 'noSpace':
            return l10n.t(
                '“{0}” cannot be written: the disk is full. Make room or choose another folder. Nothing was changed.',
                name
            );
        case 'other':
            return l10n.t('“{0}” cannot be written: {1}. Nothing was changed.', name, outcome.detail);
    }
}
