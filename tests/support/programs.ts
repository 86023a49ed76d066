/** Bundles the programs as the build does, once for all tests, which start them as users have them. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { cataloguePath } from '../../server/rules/catalogue.ts';

declare module 'vitest' {
    export interface ProvidedContext {
        /** The folder that holds `server.cjs` and `alliance-plan.cjs`. */
        programs: string;
    }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
    const packed = await mkdtemp(join(tmpdir(), 'alliance-programs-'));
    const programs = join(packed, 'dist');
    await promisify(execFile)(process.execPath, ['esbuild.mjs', '--out', programs], { cwd: root });
    // The server looks for it beside its own folder.
    await cp(join(root, cataloguePath), join(packed, cataloguePath));
    project.provide('programs', programs);
    return () => rm(packed, { recursive: true, force: true });
}
