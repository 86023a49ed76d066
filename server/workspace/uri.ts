/** One spelling for every URI of the same file. */
import { URI, Utils } from 'vscode-uri';

/**
 * The URI as VS Code writes it: Chinese characters percent-encoded, the drive letter in lower case with `%3A`.
 * `file:///C:/方案.alliance` and `file:///c%3A/%E6%96%B9%E6%A1%88.alliance` give the same. A text that is no URI comes back as it is.
 */
export function canonicalUri(uri: string): string {
    try {
        return URI.parse(uri, true).toString();
    } catch {
        return uri;
    }
}

/** Whether `uri` is the folder itself or lies below it. Names are compared as written, letter case included. */
export function liesWithin(uri: string, folder: string): boolean {
    const inner = normalised(uri);
    const outer = normalised(folder);
    if (inner === undefined || outer === undefined) {
        return false;
    }
    const prefix = outer.path.endsWith('/') ? outer.path : `${outer.path}/`;
    return (
        inner.scheme === outer.scheme &&
        inner.authority === outer.authority &&
        (inner.path === outer.path || inner.path.startsWith(prefix))
    );
}

function normalised(uri: string): URI | undefined {
    try {
        return Utils.joinPath(URI.parse(canonicalUri(uri), true), '.');
    } catch {
        return undefined;
    }
}
