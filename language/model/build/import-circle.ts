/** Circles of imports: files of which each imports the next. */
import type { Import } from '../../items/item.ts';
import type { FileScope } from './file-scope.ts';

/**
 * The shortest way from a file back to another: the import in the file itself, then those of the files it leads
 * through. Nothing where none leads there.
 *
 * @param scopeAt gives the scopes that have been built, by URI
 */
export function wayBack(
    from: FileScope,
    to: string,
    scopeAt: (uri: string) => FileScope | undefined
): readonly Import[] | undefined {
    const seen = new Set([from]);
    const ways: { readonly scope: FileScope; readonly way: readonly Import[] }[] = [{ scope: from, way: [] }];
    for (const { scope, way } of ways) {
        for (const { entry, uri } of scope.imports) {
            const longer = [...way, entry];
            if (uri === to) {
                return longer;
            }
            const next = scopeAt(uri);
            if (next && !seen.has(next)) {
                seen.add(next);
                ways.push({ scope: next, way: longer });
            }
        }
    }
    return undefined;
}
