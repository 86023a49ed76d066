import type { Uri } from 'vscode';
import { ProgressLocation, l10n, window, workspace } from 'vscode';
import type { ExportFormat, ReportKind } from '../../server/protocol.ts';
import { bytesOf } from '../files/base64.ts';
import { messageOf } from '../files/problems.ts';
import type { PlanServer } from '../server.ts';
import { formatLabel } from './formats.ts';

/** One file to be made. */
export interface Job {
    readonly plan: Uri;
    readonly format: ExportFormat;
    readonly review: boolean;
    readonly as?: ReportKind;
}

export interface MadeFile {
    readonly job: Job;
    readonly fileName: string;
    readonly bytes: Uint8Array;
}

export interface MadeFiles {
    readonly files: readonly MadeFile[];
    /** A sentence for each file that could not be made, its plan's name before it. */
    readonly failures: readonly string[];
}

/** Makes all files, telling how far it is; nothing when the user cancels. No file is written here. */
export async function makeFiles(server: PlanServer, jobs: readonly Job[]): Promise<MadeFiles | undefined> {
    const [only] = jobs;
    const title =
        jobs.length === 1 && only
            ? l10n.t('Exporting: {0}', formatLabel(only.format))
            : l10n.t('Exporting {0} files', jobs.length);
    const options = { location: ProgressLocation.Notification, cancellable: true, title };
    return window.withProgress(options, async (progress, token) => {
        const files: MadeFile[] = [];
        const failures: string[] = [];
        for (const job of jobs) {
            const name = nameOf(job.plan);
            progress.report({
                message: jobs.length === 1 ? '' : `${name} → .${job.format}`,
                increment: 100 / jobs.length
            });
            try {
                await workspace.openTextDocument(job.plan);
                const { format, review, as } = job;
                const request = { uri: server.uriOf(job.plan), format, review, ...(as && { as }) };
                const reply = await server.export(request, token);
                if (reply.ok) files.push({ job, fileName: reply.fileName, bytes: bytesOf(reply.base64) });
                else failures.push(`${name}: ${reply.message}`);
            } catch (error) {
                if (!token.isCancellationRequested) failures.push(`${name}: ${messageOf(error)}`);
            }
            if (token.isCancellationRequested) return undefined;
        }
        return { files, failures };
    });
}

function nameOf(plan: Uri): string {
    return plan.path.slice(plan.path.lastIndexOf('/') + 1);
}
