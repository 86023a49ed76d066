/** Where settings files stand and what they name, as URIs. */
import { URI, Utils } from 'vscode-uri';
import { canonicalUri } from '../workspace/uri.ts';

/** The folder a file or folder lies in, in the canonical form; the uppermost lies in itself. */
export function folderUri(uri: string): string {
    return Utils.dirname(URI.parse(canonicalUri(uri))).toString();
}

/** What a path with either kind of slash means from a folder. */
export function joined(folder: string, path: string): string {
    return Utils.joinPath(URI.parse(folder), path.replaceAll('\\', '/')).toString();
}

/** A plan's path as a baseline has it: relative to the baseline's folder where it lies below it, with `/`. */
export function pathFrom(baselineUri: string, planUri: string): string {
    const folder = URI.parse(folderUri(baselineUri)).path.replace(/\/?$/, '/');
    const { path } = URI.parse(planUri);
    return path.startsWith(folder) ? path.slice(folder.length) : path;
}
