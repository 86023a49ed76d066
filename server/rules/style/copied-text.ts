import type { Plan } from '../../../language/model/plan.ts';
import { sharedTexts, type Copied } from '../../facts/near-duplicates.ts';
import type { Problem, Related } from '../rule.ts';
import { acrossRule } from '../support/across-rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const copiedText = acrossRule({
    code: 'S12',
    name: 'copied-text',
    severity: 'hint',
    since: '0.2.0',
    title: both('与另一文件雷同，只换了名称', 'The text of another file with other names'),
    documentation: {
        what: both(
            '两个单位的文件，去掉校名、人名和数字以后，大部分内容相同。相同的段落逐处列出，由审核人判断。',
            'Files of two issuers say mostly the same once names and figures are left out. The passages are shown, for a reviewer to judge.'
        ),
        why: both(
            '汇报照抄别校的，就看不出本校做了什么。只按连续文字比较，不判断谁抄谁；同一单位的稿件不比较。',
            'A copied report does not tell what this school did. Only wording is compared, not who copied; drafts of one issuer are not compared.'
        ),
        bad: example`
            学校 甲校
            汇报 甲校汇报 “«甲校联盟工作汇报»” { 发文机关 甲校 }
            措施 教研 “每周三组织语文教师集体备课，课后及时交流心得”
            措施 帮扶 “派出骨干教师到村小上示范课，并带回学生作业”
            记录 家访 “走访住校学生家庭，了解上学路上的困难” 2016年3月
            记录 读书 “组织教师共读一本书，写出读书笔记互相传看” 2016年4月
            # —— 另一个文件 ——
            学校 乙校
            汇报 乙校汇报 “乙校联盟工作汇报” { 发文机关 乙校 }
            措施 教研 “每周三组织语文教师集体备课，课后及时交流心得”
            措施 帮扶 “派出骨干教师到村小上示范课，并带回学生作业”
            记录 家访 “走访住校学生家庭，了解上学路上的困难” 2015年3月
            记录 读书 “组织教师共读一本书，写出读书笔记互相传看” 2015年4月
        `,
        good: example`
            学校 甲校
            汇报 甲校汇报 “甲校联盟工作汇报” { 发文机关 甲校 }
            措施 教研 “每周三组织语文教师集体备课，课后及时交流心得”
            # —— 另一个文件 ——
            学校 乙校
            汇报 乙校汇报 “乙校联盟工作汇报” { 发文机关 乙校 }
            措施 教研 “每学期请县城教师来校上三节数学公开课”
        `,
        source: both('评审惯例：汇报应反映本校实际。', 'Review practice: a report tells of its own school.')
    },
    *checkAcross(plan, plans): Iterable<Problem> {
        const own = plan.main ?? plan.documents[0];
        if (!own) return;
        for (const { plan: other, passages, share } of sharedTexts(plans).get(plan) ?? []) {
            if (share < MOSTLY || passages.length < FEWEST || sameIssuer(plan, other)) continue;
            const title = other.main?.title ?? other.main?.name ?? '';
            const percent = Math.round(share * 100);
            const span = own.item.names[0]?.title?.span ?? own.nameSpan;
            yield {
                span,
                message: both(
                    `本文件约${percent}%的内容与“${title}”相同，只换了名称和数字（${passages.length}处）。请核对是否写的是本单位的情况。`,
                    `About ${percent} per cent of this file says the same as “${title}” with other names and figures (${passages.length} passages). Check that it tells of its own unit.`
                ),
                related: passages.slice(0, SHOWN).flatMap(bothPlaces)
            };
        }
    }
});

/** So much of the text has to be the same … */
const MOSTLY = 0.4;
/** … in so many places. */
const FEWEST = 4;
const SHOWN = 10;

function bothPlaces({ own, other }: Copied): readonly Related[] {
    return [
        { span: own.span, message: both('本文件的一处', 'A passage of this file') },
        { span: other.span, message: both('另一文件中相同的一处', 'The same in the other file') }
    ];
}

/** Drafts, plans and reports of one issuer may well repeat one another, and so may those of one alliance. */
function sameIssuer(a: Plan, b: Plan): boolean {
    const names = new Set(partiesOf(a));
    return partiesOf(b).some((name) => names.has(name));
}

function partiesOf({ documents, alliances }: Plan): readonly string[] {
    return [
        ...documents.flatMap(({ issuers }) => issuers.map(({ text }) => text)),
        ...alliances.flatMap(({ leads, members }) => [...leads, ...members].map(({ name }) => name))
    ];
}
