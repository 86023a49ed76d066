/** Mistakes in settings files, shown in those files: the editor knows them as JSON and asks nobody else. */
import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Projects, SettingsFile } from '../settings/project.ts';
import { diagnosticSource } from './diagnostics.ts';
import { LineIndex } from './lines.ts';
import type { Session } from './session.ts';

/** Sends what is wrong in the settings files read so far, where it differs from what was last sent. */
export function settingsTeller(
    connection: Connection,
    projects: Projects,
    session: Session
): () => Promise<void> {
    const sent = new Map<string, string>();
    return async () => {
        const files = await projects.settingsFiles();
        const now = new Map(files.map((file) => [file.uri, diagnosticsIn(file, session)]));
        for (const uri of new Set([...sent.keys(), ...now.keys()])) {
            const diagnostics = now.get(uri) ?? [];
            const asText = JSON.stringify(diagnostics);
            if (asText !== (sent.get(uri) ?? '[]')) {
                sent.set(uri, asText);
                await connection.sendDiagnostics({ uri, diagnostics });
            }
        }
    };
}

function diagnosticsIn({ text, problems }: SettingsFile, { language }: Session): Diagnostic[] {
    const lines = new LineIndex(text);
    return problems.map(({ range, message }) => ({
        range: lines.range(range),
        severity: DiagnosticSeverity.Warning,
        source: diagnosticSource,
        message: message[language]
    }));
}
