import { QuickPickItemKind, l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { RosterRead } from './import-roster.ts';

type Where = 'plan' | 'newFile';

/** Asks what becomes of a list that was read, and tells below what was not taken over and why. */
export async function askWhere(
    { text, counts, problems }: RosterRead,
    name: string,
    plan: string | undefined
): Promise<Where | undefined> {
    const found = l10n.t(
        'schools and units: {0}, pairs: {1}, people: {2}',
        counts.schools,
        counts.pairs,
        counts.people
    );
    const choices: (QuickPickItem & { where?: Where })[] = [
        ...(plan !== undefined
            ? [
                  {
                      label: `$(insert) ${l10n.t('Insert into {0}', plan)}`,
                      description: l10n.t('after the item at the cursor'),
                      where: 'plan' as const
                  }
              ]
            : []),
        {
            label: `$(new-file) ${l10n.t('Make a new file')}`,
            description: l10n.t('a registry that plans can import'),
            where: 'newFile' as const
        }
    ];
    const told = problems.map(({ where, message }): QuickPickItem => ({
        label: `$(warning) ${where === '' ? message : where}`,
        ...(where !== '' && { detail: message })
    }));
    const items = [
        ...(text === ''
            ? [{ label: `$(info) ${l10n.t('Nothing in this file is new to the plan.')}` }]
            : choices),
        ...(told.length > 0
            ? [
                  { label: l10n.t('Not taken over ({0})', told.length), kind: QuickPickItemKind.Separator },
                  ...told
              ]
            : [])
    ];
    const picked = await window.showQuickPick(items, {
        title: l10n.t('“{0}”: {1}', name, found),
        placeHolder: l10n.t('The text beside shows what would be written. Where to?'),
        ignoreFocusOut: true,
        matchOnDetail: true
    });
    return choices.find((choice) => choice === picked)?.where;
}
