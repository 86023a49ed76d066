/** Stages with what is planned in them. */
import type { Activity, Measure, Stage, Submission, When } from '../../../language/model/work.ts';
import { isOwn } from '../../facts/source.ts';
import { shown } from '../../facts/times.ts';
import type { OutlineNode } from '../../protocol.ts';
import { statusWords } from '../hover/facts/work.ts';
import { numbered, titleOf, type TreeMaker } from './tree.ts';

/** The stages in the order of the plan; behind them what belongs to none. */
export function stagesNode(maker: TreeMaker): OutlineNode {
    const { plan } = maker;
    const loose = plan.activities.filter(({ stages }) => stages.length === 0);
    const looseNode = maker.node('stage', '', maker.say({ zh: '不在阶段中', en: 'In no stage' }), undefined, {
        detail: String(loose.length),
        children: activityNodes(maker, loose)
    });
    return maker.node('stages', '', maker.say({ zh: '阶段', en: 'Stages' }), undefined, {
        detail: String(plan.stages.length),
        children: [
            ...numbered(plan.stages, ({ name }) => name).map(({ one, id }) => stageNode(maker, one, id)),
            ...(loose.length > 0 ? [looseNode] : [])
        ]
    });
}

function stageNode(maker: TreeMaker, stage: Stage, id: string): OutlineNode {
    return maker.node('stage', id, titleOf(stage), stage.nameSpan, {
        detail: whenText(maker, stage.when),
        children: [
            ...numbered(stage.measures, ({ name, text = '' }) => name || text).map(({ one, id: own }) =>
                measureNode(maker, one, own)
            ),
            ...numbered(stage.submissions, ({ name }) => name).map(({ one, id: own }) =>
                submissionNode(maker, one, own)
            ),
            ...activityNodes(maker, stage.activities)
        ]
    });
}

function activityNodes(maker: TreeMaker, activities: readonly Activity[]): OutlineNode[] {
    return numbered(activities, (one) => one.name || (one.topics[0] ?? '')).map(({ one, id }) => {
        const state = one.status === 'planned' ? '' : maker.say(statusWords[one.status]);
        return maker.node(one.kind, id, titleOf(one, one.topics[0]), placeOf(maker, one), {
            detail: joined(whenText(maker, one.when), state)
        });
    });
}

/** A row of a schedule has its own place; the item's name is that of the schedule. */
function placeOf({ plan }: TreeMaker, { row, span, nameSpan }: Activity): Activity['span'] {
    return row && isOwn(plan, span) ? span : nameSpan;
}

function measureNode(maker: TreeMaker, measure: Measure, id: string): OutlineNode {
    const { text, nameSpan, deadline, time, responsible } = measure;
    const who = responsible.map((party) => party.text).join(maker.language === 'zh' ? '、' : ', ');
    return maker.node('measure', id, titleOf(measure, text), nameSpan, {
        detail: joined(whenText(maker, deadline ?? time), who)
    });
}

function submissionNode(maker: TreeMaker, submission: Submission, id: string): OutlineNode {
    return maker.node('submission', id, titleOf(submission), submission.nameSpan, {
        detail: whenText(maker, submission.steps[0]?.when)
    });
}

function whenText({ language }: TreeMaker, when: When | undefined): string {
    return when === undefined ? '' : shown(when, language);
}

function joined(...parts: readonly string[]): string {
    return parts.filter((part) => part !== '').join(' · ');
}
