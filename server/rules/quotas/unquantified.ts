import { within } from '../../../language/source.ts';
import { quotaTitle } from '../../facts/quota-title.ts';
import { brokenItems } from '../../facts/broken-items.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { softened } from '../support/severity.ts';

export const unquantified: Rule = {
    code: 'Q05',
    name: 'unquantified',
    severity: 'warning',
    since: '0.1.0',
    title: both('没有确定的数量', 'No definite amount'),
    documentation: {
        what: both(
            '定额写“若干”“一定数量”，或者没有写数量。',
            'A quota says 若干 (some) or a certain number, or gives no amount.'
        ),
        why: both(
            '没有数量的要求无法核对，考核时也说不清是否完成。',
            'It cannot be checked, and nobody can say whether it was met.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 选派教师：牵头学校 每年 选派 «若干名» 优秀教师 到 成员学校。
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 选派教师：牵头学校 每年 选派 2名 优秀教师 到 成员学校。
        `,
        source: both('评审惯例：要求应可核对。', 'Review practice: duties must be checkable.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const quota of plan.quotas) {
            const { quantity } = quota.sentence;
            const absent = !quota.bound && !quota.share && !quota.unquantified && !quantity;
            if (absent ? brokenItems(plan).has(quota.item) : !quota.unquantified) continue;
            const severity = softened(absent ? 'information' : 'warning', quota.modality);
            yield {
                span: quantity?.amount.span ?? quota.nameSpan,
                ...(severity !== 'warning' && { severity }),
                message: absent
                    ? both(
                          `“${quotaTitle(quota)}”没有写数量，无法核对。请写明至少多少，例如“不少于2次”“2名”。`,
                          `“${quotaTitle(quota)}” gives no amount and cannot be checked. Say how many at least.`
                      )
                    : both(
                          `“${quantity?.amount.text.trim() ?? ''}”没有确定的数量，无法核对（评审时会列出）。请写明至少多少。`,
                          `“${quantity?.amount.text.trim() ?? ''}” is no definite amount and cannot be checked (a review lists it). Say how many at least.`
                      )
            };
        }
        for (const piece of textsOf(plan)) {
            if (!/若干|一定/.test(piece.text)) continue;
            for (const match of piece.text.matchAll(
                /若干(?:名|次|人|节|所|个(?!意见)|篇)|一定数量的?|一定比例的?/g
            )) {
                yield {
                    span: within(piece.span, match.index, match.index + match[0].length),
                    severity: 'hint',
                    message: both(
                        `“${match[0]}”没有确定的数量，无法核对。若是要求，请写明数量，或者写成“定额”。`,
                        `“${match[0]}” is no definite amount and cannot be checked. If it is a duty, give a number or make it a quota.`
                    )
                };
            }
        }
    }
};
