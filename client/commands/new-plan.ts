import { commands, env, l10n, window, workspace } from 'vscode';
import type { Disposable, QuickPickItem } from 'vscode';
import { languageId, templateKinds, templateLanguages } from '../../server/protocol.ts';
import type { TemplateKind, TemplateLanguage } from '../../server/protocol.ts';
import type { PlanServer } from '../server.ts';
import { messageOf } from '../files/problems.ts';

/** Asks for a kind and a language, and opens a new, unsaved plan with the template's text. */
export function registerNewPlan(server: PlanServer): Disposable {
    return commands.registerCommand('alliancePlan.newPlan', async () => {
        const kind = await askKind();
        const language = kind && (await askLanguage());
        if (!kind || !language) {
            return;
        }
        try {
            const { text } = await server.template({ kind, language });
            const document = await workspace.openTextDocument({ language: languageId, content: text });
            await window.showTextDocument(document);
        } catch (error) {
            void window.showErrorMessage(l10n.t('No new plan could be made: {0}', messageOf(error)));
        }
    });
}

async function askKind(): Promise<TemplateKind | undefined> {
    const kinds: Record<TemplateKind, { label: string; detail: string }> = {
        plan: {
            label: l10n.t('Implementation plan'),
            detail: l10n.t('Notice and plan: aims, principles, quotas, stages, activities')
        },
        charter: {
            label: l10n.t('Charter'),
            detail: l10n.t('Members, bodies, roles and rules of an alliance')
        },
        programme: {
            label: l10n.t('Work programme'),
            detail: l10n.t("One term's or one year's dated activities")
        },
        registry: {
            label: l10n.t('Registry'),
            detail: l10n.t('Schools, people and the school calendar, for other plans to import')
        }
    };
    const items = templateKinds.map((kind) => ({ ...kinds[kind], template: kind }));
    const title = l10n.t('New alliance plan');
    const choice = await window.showQuickPick(items, { title, placeHolder: l10n.t('What kind of paper?') });
    return choice?.template;
}

async function askLanguage(): Promise<TemplateLanguage | undefined> {
    const labels: Record<TemplateLanguage, string> = { zh: '中文', en: 'English' };
    const preferred: TemplateLanguage = env.language.startsWith('zh') ? 'zh' : 'en';
    const items = [...templateLanguages]
        .sort((a, b) => Number(b === preferred) - Number(a === preferred))
        .map((language): QuickPickItem & { language: TemplateLanguage } => ({
            label: labels[language],
            language
        }));
    const title = l10n.t('New alliance plan');
    const choice = await window.showQuickPick(items, {
        title,
        placeHolder: l10n.t('Written in which language?')
    });
    return choice?.language;
}
