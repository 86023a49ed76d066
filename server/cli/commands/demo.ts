/** `demo`: what `npm start` shows: the sample's findings, and its document under `out/`. */
import { join, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { sampleMissing } from '../../messages/command-line.ts';
import { cannotRun, type ExitCode, type Terminal } from '../terminal.ts';
import { check } from './check.ts';
import { exportPlans } from './export.ts';

const sample = join('samples', 'xiji.alliance');

/** Findings are what the sample is there to show, so they do not count against the exit code. */
export async function demo(terminal: Terminal): Promise<ExitCode> {
    if (!existsSync(resolve(terminal.folder, sample))) {
        return cannotRun(terminal, sampleMissing, sample);
    }
    const checked = await check([sample], { json: false, failOn: 'never' }, terminal);
    const exported = await exportPlans([sample], { to: 'docx,html', out: 'out/' }, terminal);
    return checked === 0 ? exported : checked;
}
