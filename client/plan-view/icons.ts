import { ThemeColor, ThemeIcon } from 'vscode';
import type { OutlineKind, OutlineNode, OutlineState } from '../../server/protocol.ts';

/** States go by shape and colour; what they say stands in the text as well. */
const stateIcons: Readonly<Record<OutlineState, ThemeIcon>> = {
    good: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
    open: new ThemeIcon('question', new ThemeColor('descriptionForeground')),
    bad: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
    error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
    warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
    information: new ThemeIcon('info', new ThemeColor('notificationsInfoIcon.foreground')),
    hint: new ThemeIcon('lightbulb', new ThemeColor('descriptionForeground'))
};

const kindIcons: Readonly<Record<OutlineKind, string>> = {
    alliances: 'organization',
    roles: 'account',
    stages: 'milestone',
    quotas: 'checklist',
    attachments: 'files',
    findings: 'comment-discussion',
    alliance: 'organization',
    pairing: 'git-compare',
    school: 'mortar-board',
    body: 'briefcase',
    role: 'person',
    holder: 'person',
    stage: 'milestone',
    activity: 'calendar',
    record: 'history',
    measure: 'tasklist',
    submission: 'mail',
    quota: 'checklist',
    base: 'target',
    period: 'calendar',
    attachment: 'file',
    heading: 'comment',
    finding: 'comment',
    more: 'ellipsis'
};

/** The picture of a node: how it stands where that is known, else what it is. */
export function iconOf({ kind, state }: OutlineNode): ThemeIcon {
    return state === undefined ? new ThemeIcon(kindIcons[kind]) : stateIcons[state];
}
