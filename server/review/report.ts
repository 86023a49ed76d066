/**
 * The review report: what a reviewer gets to read and sign. The same findings as in the editor and on the command line,
 * grouped by the reviewer's headings with their sources; what is excused and why; quotas and roles as tables.
 */
import type { Plan } from '../../language/model/plan.ts';
import { rangeOf, type Span } from '../../language/source.ts';
import type { Block, DocumentTree, Table } from '../document/blocks.ts';
import { turnedForTables } from '../document/build/wide-tables.ts';
import { isOwn, writtenAt } from '../facts/source.ts';
import type { ReaderLanguage } from '../messages/language.ts';
import { placeInText, reportSummary, reportTitle, reviewWords } from '../messages/review.ts';
import { severityNames } from '../rules/explain.ts';
import { ruleFamilies, ruleOf } from '../rules/registry.ts';
import type { Finding, RuleFamily } from '../rules/rule.ts';
import { quotaBlocks } from './quotas.ts';
import { roleBlocks } from './roles.ts';
import { table } from './table.ts';

export interface Reviewed {
    readonly plan: Plan;
    /** By position; those in the baseline left out. */
    readonly findings: readonly Finding[];
    /** How many more the baseline knows. */
    readonly known: number;
    /** The plan's file as the reader knows it. */
    readonly file: string;
}

/** The report as blocks, in the reader's language. The same plan gives the same report on every day. */
export function reviewReport(reviewed: Reviewed, language: ReaderLanguage): DocumentTree {
    const { plan, findings, known, file } = reviewed;
    const title = reportTitle(titleOf(plan))[language];
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const { severity } of findings) counts[severity] += 1;
    const blocks: Block[] = [
        { kind: 'title', text: title },
        paragraph(reportSummary(file, counts, known, plan.suppressions.length)[language]),
        ...chapter(1, reviewWords.findings[language], language),
        ...findingBlocks(plan, findings, language),
        ...chapter(2, reviewWords.suppressions[language], language),
        ...suppressionBlocks(plan, language),
        ...chapter(3, reviewWords.quotas[language], language),
        ...quotaBlocks(plan, language),
        ...chapter(4, reviewWords.roles[language], language),
        ...roleBlocks(plan, language)
    ];
    return {
        language,
        properties: { title },
        sections: turnedForTables({ kind: 'issued', blocks })
    };
}

function titleOf(plan: Plan): string {
    const document = plan.main ?? plan.documents[0];
    return document?.title ?? document?.name ?? '';
}

const NUMBERS_ZH = ['一', '二', '三', '四'];

function chapter(number: number, text: string, language: ReaderLanguage): Block[] {
    const mark = language === 'zh' ? `${NUMBERS_ZH[number - 1] ?? number}、` : `${number}. `;
    return [{ kind: 'heading', level: 1, number: mark, runs: [{ text }] }];
}

function paragraph(text: string): Block {
    return { kind: 'paragraph', runs: [{ text }] };
}

/** One table a family of rules, in the order of the families; findings stay in the order of the text. */
function findingBlocks(plan: Plan, findings: readonly Finding[], language: ReaderLanguage): Block[] {
    if (findings.length === 0) return [paragraph(reviewWords.noFindings[language])];
    const line = lineCounter(plan.text);
    let number = 0;
    let family = 0;
    return (Object.keys(ruleFamilies) as RuleFamily[]).flatMap((letter) => {
        const own = findings.filter(({ code }) => code.startsWith(letter));
        if (own.length === 0) return [];
        family += 1;
        const rows = own.map((finding) => [
            String((number += 1)),
            placeOf(plan, finding.span, line, language),
            severityNames[finding.severity][language],
            finding.message[language],
            sourceOf(finding.code, language)
        ]);
        const text = ruleFamilies[letter][language];
        const mark = language === 'zh' ? `（${chineseNumber(family)}）` : `1.${family} `;
        return [{ kind: 'heading', level: 2, number: mark, runs: [{ text }] }, findingTable(rows, language)];
    });
}

function chineseNumber(value: number): string {
    return '一二三四五六七八九'.charAt(value - 1);
}

function findingTable(rows: readonly (readonly string[])[], language: ReaderLanguage): Table {
    const { number, place, severity, finding, source } = reviewWords;
    const head = [number, place, severity, finding, source].map((word) => word[language]);
    // The names of the levels are longer in English.
    return table(head, rows, language === 'zh' ? [4, 9, 5, 26, 16] : [3, 9, 10, 24, 16]);
}

/** D02 结束早于开始；依据：…… */
function sourceOf(code: string, language: ReaderLanguage): string {
    const rule = ruleOf(code);
    if (!rule) return code;
    const end = language === 'zh' ? '。' : '. ';
    return `${code} ${rule.title[language]}${end}${rule.documentation.source[language]}`;
}

/** Longer words are not repeated: the line tells where they are. */
const LONGEST_WORDS = 16;

function placeOf(plan: Plan, span: Span, line: (offset: number) => number, language: ReaderLanguage): string {
    if (!isOwn(plan, span)) return '';
    const written = writtenAt(plan, span).replace(/\s+/g, ' ').trim();
    const words = [...written].length > LONGEST_WORDS ? '' : written;
    return placeInText(line(rangeOf(span).start), words)[language];
}

function suppressionBlocks({ suppressions, text }: Plan, language: ReaderLanguage): Block[] {
    if (suppressions.length === 0) return [paragraph(reviewWords.noSuppressions[language])];
    const line = lineCounter(text);
    const rows = suppressions.flatMap(({ rules, reason, scope, span }) =>
        rules.map(({ code }) => {
            const rule = ruleOf(code);
            const name = scope?.names[0]?.name ?? scope?.keyword.text;
            return [
                rule ? `${rule.code} ${rule.title[language]}` : code,
                reason ?? reviewWords.noReason[language],
                name ?? reviewWords.wholeFile[language],
                placeInText(line(rangeOf(span).start), '')[language]
            ];
        })
    );
    const { rule, reason, scope, place } = reviewWords;
    return [
        table(
            [rule, reason, scope, place].map((word) => word[language]),
            rows,
            [14, 28, 12, 8]
        )
    ];
}

/** The line of an offset, counted from 1. */
function lineCounter(text: string): (offset: number) => number {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset) low = middle;
            else high = middle;
        }
        return low + 1;
    };
}
