/** Tells mutants that types forbid: nobody could commit them, so no test has to notice. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Whether a file of the project would still compile with another text, as `npm run typecheck` has it. */
export function compiler(): (path: string, source: string) => boolean {
    const config = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
    const changed = new Map<string, { readonly source: string; readonly version: number }>();
    let version = 0;
    let current = '';
    const service = ts.createLanguageService({
        getCompilationSettings: () => options,
        getScriptFileNames: () => [current],
        getScriptVersion: (path) => String(changed.get(path)?.version ?? 0),
        getScriptSnapshot(path) {
            const text = changed.get(path)?.source ?? ts.sys.readFile(path);
            return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
        },
        getCurrentDirectory: () => dirname(root),
        getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
        fileExists: (path) => ts.sys.fileExists(path),
        readFile: (path) => ts.sys.readFile(path),
        directoryExists: (path) => ts.sys.directoryExists(path)
    });
    return (path, source) => {
        current = path;
        changed.set(path, { source, version: ++version });
        const fits = service.getSemanticDiagnostics(path).length === 0;
        changed.delete(path);
        return fits;
    };
}
