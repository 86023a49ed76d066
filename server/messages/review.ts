/** The words of the review report. */
import { counted } from '../../language/amounts/index.ts';
import { severityNames } from '../rules/explain.ts';
import type { Bilingual, Severity } from '../rules/rule.ts';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

export const reviewWords = {
    report: both('审核报告', 'Review report'),
    findings: both('审核意见', 'Findings'),
    suppressions: both('忽略的规则和理由', 'Rules excused, and why'),
    quotas: both('定额完成情况', 'Quotas'),
    roles: both('任职情况', 'Roles'),
    number: both('序号', 'No.'),
    place: both('位置', 'Place'),
    finding: both('意见', 'Finding'),
    source: both('规则和依据', 'Rule and source'),
    severity: both('级别', 'Severity'),
    rule: both('规则', 'Rule'),
    reason: both('理由', 'Reason'),
    scope: both('范围', 'Holds in'),
    wholeFile: both('全文', 'the whole file'),
    noReason: both('没有写理由，不起作用', 'no reason given: it does not hold'),
    noFindings: both('没有审核意见。', 'There are no findings.'),
    noSuppressions: both('没有忽略任何规则。', 'No rule is excused.'),
    noQuotas: both('方案没有定额。', 'The plan has no quotas.'),
    noRoles: both('方案没有列出联盟和机构的任职人员。', 'The plan names nobody in alliances or bodies.'),
    period: both('时段', 'Period'),
    role: both('职务', 'Role'),
    holders: both('人员', 'Holders')
} as const;

/** 《方案》审核报告 */
export function reportTitle(plan: string): Bilingual {
    return plan === '' ? reviewWords.report : both(`《${plan}》审核报告`, `Review report: ${plan}`);
}

/** A line of the text, counted from 1, with the words that are marked; no words where the place is too long. */
export function placeInText(line: number, words: string): Bilingual {
    return words === ''
        ? both(`第${line}行`, `line ${line}`)
        : both(`第${line}行“${words}”`, `line ${line}, “${words}”`);
}

/** How much the report holds. */
export function reportSummary(
    file: string,
    counts: Readonly<Record<Severity, number>>,
    known: number,
    excused: number
): Bilingual {
    const levels = Object.keys(counts) as Severity[];
    const total = levels.reduce((sum, level) => sum + counts[level], 0);
    const each = (language: 'zh' | 'en'): string =>
        levels
            .map((level) =>
                language === 'zh'
                    ? `${severityNames[level].zh}${counts[level]}条`
                    : `${severityNames[level].en} ${counts[level]}`
            )
            .join(language === 'zh' ? '，' : ', ');
    return both(
        `送审文件：${file}。共${total}条审核意见：${each('zh')}。${known > 0 ? `另有${known}条已列入基线，不再列出。` : ''}忽略${excused}处。`,
        `File: ${file}. ${counted(total, 'finding')}: ${each('en')}. ${known > 0 ? `${known} more ${known === 1 ? 'is' : 'are'} in the baseline and not listed. ` : ''}${excused} excused.`
    );
}
