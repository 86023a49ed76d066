import { asWritten } from '../../../language/parsing/writing-names.ts';
import type { Quota } from '../../../language/model/quota.ts';
import { preferredWord } from '../../../language/keywords/lookup.ts';
import type { Count } from '../../facts/counting/index.ts';
import { quotaTitle } from '../../facts/quota-title.ts';
import { shareCounts, type ShareCount } from '../../facts/shares.ts';
import type { Bilingual, Problem, Rule } from '../rule.ts';
import { both, listed } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { softened } from '../support/severity.ts';

export const shareShortfall: Rule = {
    code: 'Q12',
    name: 'share-shortfall',
    severity: 'warning',
    since: '0.2.0',
    title: both('比例没有达到', 'Share not reached'),
    documentation: {
        what: both(
            '定额要求某类人员的百分之几，按学校写明的人数折算，安排的人数不够。',
            'A quota asks for a percentage of some people; by the headcounts stated, too few take part.'
        ),
        why: both(
            '比例不折算成人数，谁也看不出够不够。写了“四舍五入”的按四舍五入，没有写的按达到比例算。',
            'Only in people can one see whether a share is reached. Rounded where the quota says so; else the full share is asked for.'
        ),
        bad: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
            学校 甲校 { 人数 青年教师10人 }
            学校 乙校 { 人数 青年教师20人 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 交流：每个联盟 每年 选派 骨干教师 «不低于 青年教师的20%»。
            活动 支教 2009年9月 { 所属 第一组  参加 甲校4名骨干教师  计入 交流 }
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
            学校 甲校 { 人数 青年教师10人 }
            学校 乙校 { 人数 青年教师20人 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 交流：每个联盟 每年 选派 骨干教师 不低于 青年教师的20%。
            活动 支教 2009年9月 { 所属 第一组  参加 甲校6名骨干教师  计入 交流 }
        `,
        source: both('方案自身的“定额”和各校“人数”。', 'The plan’s own quota and headcounts.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const quota of plan.quotas) {
            if (!quota.share || quota.modality === 'may') continue;
            if (quota.sentence.quantity?.comparison === 'at-most') continue;
            const short = shareCounts(plan, quota).filter(({ asked, taking }) => taking.certain < asked);
            const surely = short.filter(({ asked, taking }) => taking.possible < asked);
            const reported = surely.length > 0 ? surely : short;
            if (reported.length === 0) continue;
            const severity = surely.length > 0 ? softened('warning', quota.modality) : 'hint';
            const zh = listed(reported.map(inChinese)).zh;
            const en = listed(reported.map(inEnglish)).en;
            const percent = quota.share.percent.text.trim();
            const mark = markOf(quota, plan.language);
            yield {
                span: quota.sentence.quantity?.span ?? quota.nameSpan,
                ...(severity !== 'warning' && { severity }),
                message: both(
                    `“${quotaTitle(quota)}”要求${percent}，${surely.length > 0 ? '安排的人数不够' : '按写明的人数看，可能不够'}：${zh}。请补足人数${mark.zh}。`,
                    `“${quotaTitle(quota)}” asks for ${percent}, which ${surely.length > 0 ? 'is not reached' : 'may not be reached'}: ${en}. Add people${mark.en}.`
                )
            };
        }
    }
};

/** What makes an activity count, where the quota has a name to be counted towards. */
function markOf({ name }: Quota, language: 'zh' | 'en'): Bilingual {
    if (name === '') return both('', '');
    const mark = `${preferredWord('counts', language)} ${asWritten(name)}`;
    return both(`，或者在有关的活动里写明“${mark}”`, `, or “${mark}” to the activities that count`);
}

function inChinese({ row, column, of, asked, taking }: ShareCount): string {
    return `${row}${column.zh}${of}人应有${Math.ceil(asked)}人，写明${taking.certain}人${uncertain(taking, 'zh')}`;
}

function inEnglish({ row, column, of, asked, taking }: ShareCount): string {
    return `${[row, column.en].filter(Boolean).join(' ')}: ${Math.ceil(asked)} of ${of} asked, ${taking.certain} named${uncertain(taking, 'en')}`;
}

/** People who may or may not belong to the period, where their number is known. */
function uncertain({ certain, possible }: Count, language: 'zh' | 'en'): string {
    const more = possible - certain;
    if (more <= 0 || !Number.isFinite(more)) return '';
    return language === 'zh' ? `（另有${more}人不能确定）` : ` (and ${more} uncertain)`;
}
