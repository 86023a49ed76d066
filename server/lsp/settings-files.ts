/**
 * Mistakes in settings files, shown in those files: the editor knows them as JSON and asks nobody else. What is wrong
 * with files that the editor's own settings name is told in a message, once.
 */
import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import { inLanguage } from '../messages/language.ts';
import { calendarSetting } from '../messages/settings.ts';
import type { Projects } from '../settings/project.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import { diagnosticSource } from './diagnostics.ts';
import { LineIndex } from './lines.ts';
import type { Session } from './session.ts';
import { warn } from './warn.ts';

/** Sends what is wrong in the settings read so far, where it differs from what was last sent. */
export function settingsTeller(
    connection: Connection,
    projects: Projects,
    session: Session
): () => Promise<void> {
    const sent = new Map<string, string>();
    const told = new Set<string>();
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
        const problems = await projects.editorProblems();
        for (const problem of problems) {
            const message = inLanguage(calendarSetting(problem), session.language);
            if (!told.has(message)) {
                told.add(message);
                warn(connection, message);
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
