/** What conditions and amendments read like in the document. */
import type { Change, Condition } from '../../../language/items/item.ts';
import type { PrintedPlan } from './wording.ts';
import { frameWordsOf, nameOf, sliceOf, squeezed, timeWords } from './words.ts';

/** 教龄满3年；符合下列条件中的2项：… */
export function conditionWords(condition: Condition, plan: PrintedPlan): string {
    switch (condition.type) {
        case 'named':
            return nameOf(condition.reference, plan);
        case 'measured':
            return squeezed(sliceOf(condition.span, plan), plan);
        case 'group': {
            const words = frameWordsOf(plan);
            const inner = condition.conditions.map((each) => conditionWords(each, plan));
            return `${groupWords(condition, plan)}${words.colon}${inner.join(words.listSign)}`;
        }
    }
}

function groupWords(group: Extract<Condition, { type: 'group' }>, plan: PrintedPlan): string {
    const count = group.count?.text ?? '';
    switch (group.kind) {
        case 'all':
            return plan.language === 'zh' ? '同时符合下列条件' : 'all of the following';
        case 'any':
            return plan.language === 'zh' ? '符合下列条件之一' : 'any of the following';
        case 'some':
            return plan.language === 'zh' ? `符合下列条件中的${count}` : `${count} of the following`;
    }
}

/** 专项调研原定2009年4月，改为2009年9月上旬 */
export function changeWords(change: Change, plan: PrintedPlan): string {
    const chinese = plan.language === 'zh';
    const targets = change.targets.map((target) => nameOf(target, plan)).join(frameWordsOf(plan).listSign);
    const to = change.to ? timeWords(change.to, plan) : '';
    switch (change.kind) {
        case 'moved': {
            const from = change.from ? timeWords(change.from, plan) : '';
            return chinese
                ? `${targets}原定${from}，改为${to}`
                : `${targets}: originally ${from}, moved to ${to}`;
        }
        case 'merged': {
            const into = change.into ? nameOf(change.into, plan) : '';
            const time = to === '' ? '' : `${frameWordsOf(plan).opening}${to}${frameWordsOf(plan).closing}`;
            return chinese ? `${targets}并入${into}${time}` : `${targets} merged into ${into}${time}`;
        }
        case 'cancelled':
            return chinese ? `取消${targets}` : `${targets} cancelled`;
    }
}
