/** Which file holds which rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface RuleFile {
    readonly code: string;
    /** The exported constant. */
    readonly name: string;
    readonly path: string;
    readonly source: string;
}

const folder = fileURLToPath(new URL('../../server/rules', import.meta.url));

/**
 * Findings of these are made elsewhere: by the runner (N99), by the suppressions (N08, N10) and, for syntax, from the
 * problems that parsing reports, so that their files hold no condition of their own.
 */
const elsewhere = new Set(['N08', 'N10', 'N99']);

/** The rules by code. */
export function ruleFiles(): readonly RuleFile[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .flatMap((path) => {
            const source = readFileSync(join(folder, path), 'utf8');
            const code = /^ {4}code: '([A-Z]\d\d)'/m.exec(source)?.[1];
            const name = /^export const (\w+)(?:: Rule)? = /m.exec(source)?.[1];
            return code === undefined || name === undefined || elsewhere.has(code)
                ? []
                : [{ code, name, path: join(folder, path), source }];
        })
        .sort((a, b) => (a.code < b.code ? -1 : 1));
}
