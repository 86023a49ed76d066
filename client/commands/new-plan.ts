import { commands, env, l10n, window, workspace } from 'vscode';
import type { Disposable, QuickPickItem } from 'vscode';
import { languageId, templateKinds, templateLanguages } from '../../server/protocol.ts';
import type { TemplateKind, TemplateLanguage, TemplateParams, TemplateReply } from '../../server/protocol.ts';
import { messageOf } from '../files/problems.ts';
import { lasting } from '../lasting.ts';
import type { PlanServer } from '../server.ts';
import { ask, choose } from '../questions/question.ts';
import { askInTurn } from '../questions/steps.ts';
import type { Step } from '../questions/steps.ts';

type Answers = TemplateParams['answers'];
type Question = keyof Answers;

/** Asks what the plan is to be, one question after another, and opens it as a new, unsaved file. */
export function registerNewPlan(server: PlanServer): Disposable {
    return commands.registerCommand('alliancePlan.newPlan', async () => {
        try {
            const text = await askForPlan(server);
            if (text !== undefined) {
                const document = await workspace.openTextDocument({ language: languageId, content: text });
                await window.showTextDocument(document);
            }
        } catch (error) {
            void window.showErrorMessage(l10n.t('No new plan could be made: {0}', messageOf(error)));
        }
    });
}

async function askForPlan(server: PlanServer): Promise<string | undefined> {
    const language: TemplateLanguage = env.language.startsWith('zh') ? 'zh' : 'en';
    const start: TemplateParams = { kind: 'plan', language, answers: {} };
    const wanted = await askInTurn(l10n.t('New alliance plan'), start, [
        askKind,
        askLanguage,
        askWords(server, 'bureau', {
            prompt: l10n.t('Who issues it? The name as it stands at the head of the paper.')
        }),
        askWords(server, 'period', {
            prompt: l10n.t('From when until when? The first and the last month, or a year.')
        }),
        askWords(server, 'groups', {
            prompt: l10n.t('Which alliances? How many there are, or their names, separated by commas.')
        })
    ]);
    return wanted && (await answerOf(server, wanted))?.text;
}

/** What the server makes of the answers; nothing where the user does not wait for it: it may be busy with a large plan. */
function answerOf(server: PlanServer, params: TemplateParams): Promise<TemplateReply | undefined> {
    return lasting(l10n.t('Preparing the new plan'), (token) => server.template(params, token));
}

const askKind: Step<TemplateParams> = async (state, place) => {
    const kinds: Record<TemplateKind, { label: string; detail: string }> = {
        plan: {
            label: l10n.t('Notice with implementation plan'),
            detail: l10n.t('Aims, principles, alliances, quotas, stages, activities, list of pairs')
        },
        charter: {
            label: l10n.t('Charter'),
            detail: l10n.t('Members, bodies, roles and rules of the alliances')
        },
        programme: {
            label: l10n.t('Yearly work plan'),
            detail: l10n.t("One year's dated activities")
        },
        report: {
            label: l10n.t('Report'),
            detail: l10n.t('What was done, counted against the quotas')
        },
        registry: {
            label: l10n.t('Registry'),
            detail: l10n.t('Schools, people and the school calendar, for other plans to import')
        }
    };
    const items = templateKinds.map((kind) => ({ ...kinds[kind], paper: kind }));
    const current = items.find(({ paper }) => paper === state.kind);
    const answer = await choose(place, l10n.t('What kind of paper?'), items, current);
    return typeof answer === 'string' ? answer : { value: { ...state, kind: answer.value.paper } };
};

const askLanguage: Step<TemplateParams> = async (state, place) => {
    // Each language is offered in its own words, whatever the editor speaks.
    const labels: Record<TemplateLanguage, string> = { zh: '中文', en: 'English' };
    const items = templateLanguages.map((language): QuickPickItem & { language: TemplateLanguage } => ({
        label: labels[language],
        language
    }));
    const current = items.find(({ language }) => language === state.language);
    const answer = await choose(place, l10n.t('Written in which language?'), items, current);
    return typeof answer === 'string' ? answer : { value: { ...state, language: answer.value.language } };
};

/** Asks for one of the server's answers, offering what is usual, and has the server check it. */
function askWords(
    server: PlanServer,
    question: Question,
    { prompt }: { prompt: string }
): Step<TemplateParams> {
    return async (state, place) => {
        const withText = (text: string): TemplateParams => ({
            ...state,
            answers: { ...state.answers, [question]: text }
        });
        const reply = await answerOf(server, state);
        if (reply === undefined) {
            return 'gaveUp';
        }
        const answer = await ask(place, {
            prompt,
            value: reply.answers[question],
            problemIn: async (text) => (await answerOf(server, withText(text)))?.problem ?? ''
        });
        return typeof answer === 'string' ? answer : { value: withText(answer.value) };
    };
}
