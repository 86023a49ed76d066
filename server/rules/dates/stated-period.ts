import { civil } from '../../../language/calendar/index.ts';
import { within } from '../../../language/source.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const statedPeriod: Rule = {
    code: 'D14',
    name: 'stated-period',
    severity: 'warning',
    since: '0.1.0',
    title: both('正文或标题中的起止年份与期限不符', 'Years in the text against the period'),
    documentation: {
        what: both(
            '标题或正文写的起止年份，与方案的期限不同。',
            'The years given in a title or in the text differ from the plan’s period.'
        ),
        why: both('期限改了，标题和正文没有跟着改。', 'The period was changed and the text was not.'),
        bad: example`
            方案 帮扶 “结对帮扶工作实施方案（«2009—2011年»）” { 期限 2009年至2012年 }
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案（2009—2012年）” { 期限 2009年至2012年 }
        `,
        source: both('方案自身：正文与期限对照。', 'The plan itself: its text against its period.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const { period } = plan;
        if (!period || period.openStart || period.openEnd) return;
        const first = civil(period.earliestStart).year;
        const last = civil(period.latestEnd).year;
        for (const piece of textsOf(plan)) {
            if (!piece.text.includes('年')) continue;
            const inTitle =
                piece.kind === 'title' &&
                plan.documents.some((document) => document.item === piece.item && document.kind !== 'notice');
            for (const match of piece.text.matchAll(
                /(\d{4})(?:年)?(?:\d{1,2}月)?(?:\d{1,2}日)?\s*起?\s*(?:[—－～~-]{1,2}|至|到)\s*(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?!度|级)/g
            )) {
                const about = piece.text.slice(
                    Math.max(0, match.index - 12),
                    match.index + match[0].length + 4
                );
                const ofPlan =
                    inTitle ||
                    /本(?:方案|活动|计划|协议|章程|办法)|期限|有效期|实施期|规划期|自\d{4}年.*(?:结束|止|有效)/.test(
                        about
                    );
                if (!ofPlan || (Number(match[1]) === first && Number(match[2]) === last)) continue;
                if (/学年/.test(piece.text.slice(match.index, match.index + match[0].length + 2))) continue;
                yield {
                    span: within(piece.span, match.index, match.index + match[0].length),
                    message: both(
                        `这里写${match[1] ?? ''}年至${match[2] ?? ''}年，方案的期限是${first}年至${last}年。请改成一致；正文里可以用“{方案名.期限}”引用。`,
                        `This says ${match[1] ?? ''} to ${match[2] ?? ''}, the plan’s period is ${first} to ${last}. Make them agree, or quote it as “{name.period}” ({name.期限}).`
                    )
                };
            }
        }
    }
};
