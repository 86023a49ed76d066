import { env, l10n } from 'vscode';
import type { PageWords } from './messages.ts';

/** The words of the preview's page in the editor's language. */
export function pageWords(): PageWords {
    return {
        views: {
            document: l10n.t('Document'),
            schedule: l10n.t('Schedule'),
            quotas: l10n.t('Quotas'),
            roles: l10n.t('Roles'),
            alliances: l10n.t('Alliances')
        },
        tabs: l10n.t('Views of the plan'),
        tools: l10n.t('Tools of the view'),
        outline: l10n.t('Outline'),
        findings: l10n.t('Findings beside the document'),
        zoom: l10n.t('Zoom'),
        zoomIn: l10n.t('Zoom in (Ctrl +)'),
        zoomOut: l10n.t('Zoom out (Ctrl -)'),
        zoomChoices: {
            auto: l10n.t('Automatic'),
            width: l10n.t('Fit width'),
            page: l10n.t('Fit page')
        },
        print: l10n.t('Print'),
        keys: l10n.t('Ctrl+↓ ↑ or Alt+↓ ↑: paragraph · Enter: go to its text · Tab: notes'),
        waiting: l10n.t('This is being made …'),
        stop: l10n.t('Cancel'),
        stopped: l10n.t('Stopped. Nothing is drawn until you ask for it.'),
        again: l10n.t('Draw It'),
        pages: l10n.t('Page {0} of {1}'),
        severities: {
            error: l10n.t('Error'),
            warning: l10n.t('Warning'),
            information: l10n.t('Information'),
            hint: l10n.t('Hint')
        }
    };
}

/** The editor's language as a tag for a page. */
export function pageLanguage(): string {
    return env.language.toLowerCase().startsWith('zh') ? 'zh-CN' : env.language;
}
