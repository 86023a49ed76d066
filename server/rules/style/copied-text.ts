import type { Plan } from '../../../language/model/plan.ts';
import type { Span } from '../../../language/source.ts';
import { partiesOf, sharedTexts, type Copied } from '../../facts/across/near-duplicates.ts';
import { writtenAt } from '../../facts/source.ts';
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
    *checkAcross(plan, others): Iterable<Problem> {
        const own = plan.main ?? plan.documents[0];
        if (!own) return;
        for (const { plan: other, passages, share } of sharedTexts(plan, others)) {
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
                related: passages.slice(0, SHOWN).flatMap(bothPlaces(plan, other))
            };
        }
    }
});

/**
 * So much of the text has to be the same. Measured on the samples: of copies with other names and figures of which two
 * sentences in five, or one character in twenty, were replaced besides, more than 0.45 is found again; of texts that have
 * nothing to do with one another less than 0.05, and less than 0.15 where they take over one sentence in ten.
 */
const MOSTLY = 0.3;
/** … in so many places. */
const FEWEST = 3;
const SHOWN = 10;
const LONGEST = 24;

/** A passage and what it is alike to, so that a reviewer can read them one after the other. */
function bothPlaces(plan: Plan, other: Plan): (copied: Copied, index: number) => readonly Related[] {
    return ({ own, other: theirs, likeness }, index) => {
        const percent = Math.round(likeness * 100);
        const [mine, its] = [excerpt(plan, own.span), excerpt(other, theirs.span)];
        return [
            {
                span: own.span,
                message: both(`第${index + 1}处，本文件：${mine}`, `Passage ${index + 1}, this file: ${mine}`)
            },
            {
                span: theirs.span,
                message: both(
                    `第${index + 1}处，另一文件（去掉名称和数字后${percent}%相同）：${its}`,
                    `Passage ${index + 1}, the other file (${percent} per cent the same without names and figures): ${its}`
                )
            }
        ];
    };
}

function excerpt(plan: Plan, span: Span): string {
    const text = writtenAt(plan, span).replace(/\s+/g, ' ').trim();
    return text.length > LONGEST ? `“${text.slice(0, LONGEST)}……”` : `“${text}”`;
}

/** Drafts, plans and reports of one issuer may well repeat one another, and so may those of one alliance. */
function sameIssuer(a: Plan, b: Plan): boolean {
    const names = new Set(partiesOf(a));
    return partiesOf(b).some((name) => names.has(name));
}
