/** Keeps the server alive when a provider fails. */
import { ResponseError, type RemoteConsole } from 'vscode-languageserver';
import { inLanguage, type ReaderLanguage } from '../messages/language.ts';
import { failedInside } from '../messages/server.ts';

type Handler<Parameters extends unknown[], Result> = (...parameters: Parameters) => Result | Promise<Result>;

/**
 * The handler, but answering `empty` and noting the failure in the log where it throws. A `ResponseError` is an
 * answer of its own (a refused rename) and passes.
 */
export function guarded<Parameters extends unknown[], Result>(
    log: Pick<RemoteConsole, 'error'>,
    name: string,
    handler: Handler<Parameters, Result>,
    empty: NoInfer<Result>
): (...parameters: Parameters) => Promise<Result> {
    return async (...parameters) => {
        try {
            return await handler(...parameters);
        } catch (error) {
            if (error instanceof ResponseError) {
                throw error;
            }
            log.error(`${name}: ${describe(error)}`);
            return empty;
        }
    };
}

/** The log, each failure told in the language the reader has at that moment. */
export function failuresIn(
    log: Pick<RemoteConsole, 'error'>,
    reader: { readonly language: ReaderLanguage }
): Pick<RemoteConsole, 'error'> {
    return { error: (detail) => log.error(inLanguage(failedInside(detail), reader.language)) };
}

/** The error with its stack, for the log. */
function describe(error: unknown): string {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
