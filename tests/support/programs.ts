/** Bundles the programs as the build does, once for all tests, which start them as users have them. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
    export interface ProvidedContext {
        /** The folder that holds `server.cjs` and `alliance-plan.cjs`. */
        programs: string;
    }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
    const folder = await mkdtemp(join(tmpdir(), 'alliance-programs-'));
    await promisify(execFile)(process.execPath, ['esbuild.mjs', '--out', folder], { cwd: root });
    project.provide('programs', folder);
    return () => rm(folder, { recursive: true, force: true });
}
