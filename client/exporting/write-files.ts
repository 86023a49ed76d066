import { Uri, l10n, window, workspace } from 'vscode';
import { writeWhole } from '../files/whole-write.ts';
import type { WriteOutcome } from '../files/whole-write.ts';
import { failureText, temporaryBeside } from './save-file.ts';
import type { MadeFile } from './make-files.ts';
import { openWritten } from './open-written.ts';

/** Asks for a folder and writes the files into it, each whole; offers to try again what could not be written. */
export async function writeFiles(
    files: readonly MadeFile[],
    suggestion: Uri | undefined,
    open: boolean
): Promise<void> {
    const [folder] =
        (await window.showOpenDialog({
            title: l10n.t('Export {0} files', files.length),
            openLabel: l10n.t('Export'),
            canSelectFiles: false,
            canSelectFolders: true,
            ...(suggestion && { defaultUri: suggestion })
        })) ?? [];
    if (!folder) {
        return;
    }
    const placed = distinct(files).map(({ file, name }) => ({ file, target: Uri.joinPath(folder, name) }));
    const failed = await writeAgain(placed);
    const written = placed.filter((entry) => !failed.has(entry));
    await openWritten(
        written.map(({ file, target }) => ({ target, format: file.job.format })),
        open
    );
}

/** Writes as long as something fails and the user wants to try again. Gives what is not written. */
async function writeAgain(entries: readonly Placed[]): Promise<ReadonlySet<Placed>> {
    const failed: { readonly entry: Placed; readonly outcome: Failed }[] = [];
    for (const entry of entries) {
        const { file, target } = entry;
        const outcome = await writeWhole(workspace.fs, target, temporaryBeside(target), file.bytes);
        if (!outcome.ok) failed.push({ entry, outcome });
    }
    const left = failed.map(({ entry }) => entry);
    return failed.length > 0 && (await askAgain(failed)) ? writeAgain(left) : new Set(left);
}

interface Placed {
    readonly file: MadeFile;
    readonly target: Uri;
}

type Failed = Extract<WriteOutcome<Uri>, { ok: false }>;

async function askAgain(failed: readonly { entry: Placed; outcome: Failed }[]): Promise<boolean> {
    const again = l10n.t('Try Again');
    const text = failed.map(({ entry, outcome }) => failureText(entry.target, outcome)).join('\n');
    return (await window.showErrorMessage(text, again)) === again;
}

/** Two plans of one title must not overwrite one another: the second is numbered. */
function distinct(files: readonly MadeFile[]): readonly { readonly file: MadeFile; readonly name: string }[] {
    const taken = new Set<string>();
    return files.map((file) => {
        const { fileName } = file;
        const dot = fileName.lastIndexOf('.');
        let name = fileName;
        for (let count = 2; taken.has(name.toLowerCase()); count++) {
            name = `${fileName.slice(0, dot)} (${count})${fileName.slice(dot)}`;
        }
        taken.add(name.toLowerCase());
        return { file, name };
    });
}
