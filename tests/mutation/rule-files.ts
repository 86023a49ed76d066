/** Which file holds which rule, and what rules share. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A rule and where it is. */
export interface RuleAt {
    readonly code: string;
    /** The exported constant. */
    readonly name: string;
    readonly path: string;
}

/** A file to be spoilt. */
export interface RuleFile {
    /** The rule’s code; for a file that rules of its folder share, the first of their codes and its name. */
    readonly id: string;
    readonly path: string;
    readonly source: string;
    /** Whose tests judge it: the rule in it, or those that import it. */
    readonly rules: readonly RuleAt[];
}

const folder = fileURLToPath(new URL('../../server/rules', import.meta.url));

/**
 * Findings of these are made elsewhere: by the runner (N99), by the suppressions (N08, N10) and, for syntax, from the
 * problems that parsing reports, so that their files hold no condition of their own.
 */
const elsewhere = new Set(['N08', 'N10', 'N99']);

/** The rules and what those of a folder share, by code. */
export function ruleFiles(): readonly RuleFile[] {
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => ({ path: join(folder, path), source: readFileSync(join(folder, path), 'utf8') }));
    const own = sources.flatMap(({ path, source }): RuleFile[] => {
        const code = /^ {4}code: '([A-Z]\d\d)'/m.exec(source)?.[1];
        const name = /^export const (\w+)(?:: Rule)? = /m.exec(source)?.[1];
        return code === undefined || name === undefined || elsewhere.has(code)
            ? []
            : [{ id: code, path, source, rules: [{ code, name, path }] }];
    });
    const shared = sources.flatMap(({ path, source }): RuleFile[] => {
        const users = own
            .filter((user) => dirname(user.path) === dirname(path))
            .filter((user) => user.source.includes(`from './${basename(path)}'`))
            .flatMap(({ rules }) => rules)
            .sort(by(({ code }) => code));
        return users[0]
            ? [{ id: `${users[0].code} ${basename(path, '.ts')}`, path, source, rules: users }]
            : [];
    });
    return [...own, ...shared].sort(by(({ id }) => id));
}

function by<T>(key: (one: T) => string): (a: T, b: T) => number {
    return (a, b) => (key(a) < key(b) ? -1 : 1);
}
