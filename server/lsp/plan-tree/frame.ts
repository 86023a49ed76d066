/** Attachments, and what the rules found under the headings a reviewer would write. */
import type { AttachmentState } from '../../../language/model/frame.ts';
import { ruleFamilies } from '../../rules/registry.ts';
import type { Bilingual, Finding, RuleFamily, Severity } from '../../rules/rule.ts';
import type { OutlineNode, OutlineState } from '../../protocol.ts';
import { numbered, titleOf, type TreeMaker } from './tree.ts';

const attachmentStates: Readonly<Record<AttachmentState, { state: OutlineState; word: Bilingual }>> = {
    generated: { state: 'good', word: { zh: '由方案生成', en: 'made from the plan' } },
    external: { state: 'good', word: { zh: '已附', en: 'attached' } },
    missing: { state: 'bad', word: { zh: '未附', en: 'missing' } }
};

export function attachmentsNode(maker: TreeMaker): OutlineNode {
    const { attachments } = maker.plan;
    return maker.node('attachments', '', maker.say({ zh: '附件', en: 'Attachments' }), undefined, {
        detail: String(attachments.length),
        children: numbered(attachments, ({ name }) => name).map(({ one, id }) => {
            const { state, word } = attachmentStates[one.state];
            const number = maker.say({ zh: `附件${String(one.number)}`, en: `${String(one.number)}` });
            return maker.node('attachment', id, `${number} ${titleOf(one)}`, one.nameSpan, {
                state,
                detail: maker.say(word)
            });
        })
    });
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Findings by the matter they are about, each heading with its gravest severity. */
export function findingsNode(maker: TreeMaker, findings: readonly Finding[]): OutlineNode {
    const byFamily = new Map<string, Finding[]>();
    for (const finding of findings) {
        const family = finding.code.charAt(0);
        byFamily.set(family, [...(byFamily.get(family) ?? []), finding]);
    }
    const families = Object.keys(ruleFamilies) as RuleFamily[];
    return maker.node('findings', '', maker.say({ zh: '审核意见', en: 'Review' }), undefined, {
        detail: String(findings.length),
        ...gravest(findings),
        children: families.flatMap((family) => {
            const found = byFamily.get(family) ?? [];
            return found.length === 0 ? [] : [headingNode(maker, family, found)];
        })
    });
}

function headingNode(maker: TreeMaker, family: RuleFamily, findings: readonly Finding[]): OutlineNode {
    return maker.node('heading', family, maker.say(ruleFamilies[family]), undefined, {
        detail: String(findings.length),
        ...gravest(findings),
        children: numbered(findings, ({ code }) => code).map(({ one, id }) => findingNode(maker, one, id))
    });
}

function findingNode(maker: TreeMaker, { code, severity, message, span }: Finding, id: string): OutlineNode {
    const text = maker.say(message);
    return maker.node('finding', id, text, span, { detail: code, tooltip: text, state: severity });
}

function gravest(findings: readonly Finding[]): { state?: Severity } {
    const state = severities.find((one) => findings.some(({ severity }) => severity === one));
    return state === undefined ? {} : { state };
}
