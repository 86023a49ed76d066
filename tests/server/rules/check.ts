import { buildPlan, importUri, planOf, readSource, type SourceFile } from '../../../language/index.ts';
import { rangeOf, type Span } from '../../../language/source.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Edit, Finding } from '../../../server/rules/rule.ts';
import { runRules } from '../../../server/rules/runner.ts';

/** A fixture: plan text with «…» around what is to be reported. */
export interface Fixture {
    readonly text: string;
    readonly marked: readonly string[];
}

/** Takes the marks out of a fixture; each marked stretch is given as `offset:text`. */
export function unmark(fixture: string): Fixture {
    const marked: string[] = [];
    let text = '';
    let start = 0;
    for (const part of fixture.split(/([«»])/)) {
        if (part === '«') start = text.length;
        else if (part === '»') marked.push(`${start}:${text.slice(start)}`);
        else text += part;
    }
    return { text, marked };
}

const uri = 'file:///county/this.alliance';

/** A rule's example together with the file that it imports, where the example only names one. */
export function withItsFiles(code: string, example: string): string {
    const needed = needs[code];
    return needed === undefined ? example : `${example}# —— 另一个文件：${needed}`;
}

const needs: Readonly<Record<string, string>> = {
    N02: '名录.alliance ——\n学校 丙校\n单位 教研室\n# —— 另一个文件：邻县.alliance ——\n学校 丙校、丁校\n',
    N04: 'test.alliance ——\n导入 “this.alliance”\n',
    N06: '名录.alliance ——\n学校 丙校\n',
    N07: '名录.alliance ——\n学校 丙校\n'
};

/** A text's first file, and the others behind it with the lines that head them. */
export function firstFile(text: string): readonly [first: string, others: string] {
    const end = text.search(/^# —— 另一个文件/m);
    return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)];
}

/**
 * The plan of a text that may hold other files behind it, each headed by a line that tells its name: what the first one
 * imports. Offsets in the first file are those in the whole text.
 */
export function planFrom(text: string): Plan {
    const [first = '', ...parts] = text.split(/^# —— 另一个文件：(.+) ——\n/m);
    const others = new Map<string, SourceFile>();
    for (let index = 0; index + 1 < parts.length; index += 2) {
        const other = importUri(uri, parts[index] ?? '');
        others.set(other, readSource(other, parts[index + 1] ?? ''));
    }
    if (others.size === 0) return planOf(text);
    const own = readSource(uri, first);
    return buildPlan(own, (wanted) => (wanted === uri ? own : others.get(wanted)));
}

/** What one rule reports in a plan, as `offset:text`, in the order of the file. */
function reported(plan: Plan, code: string): string[] {
    return findingsOf(plan, code).map(({ span }) => `${rangeOf(span).start}:${textAt(plan, span)}`);
}

/** The findings of one rule. */
export function findingsOf(plan: Plan, code: string): Finding[] {
    return runRules(plan).filter((finding) => finding.code === code);
}

/** What the rule reports in a marked fixture, beside what the marks say: both must be equal. */
export function check(
    code: string,
    fixture: string
): { readonly found: string[]; readonly marked: readonly string[] } {
    const { text, marked } = unmark(fixture);
    return { found: [...new Set(reported(planFrom(text), code))], marked };
}

export function textAt(plan: Plan, span: Span): string {
    const { start, end } = rangeOf(span);
    return plan.text.slice(start, end);
}

/** The text after the edits, which must not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
    return [...edits]
        .sort((a, b) => rangeOf(b.span).start - rangeOf(a.span).start)
        .reduce((done, { span, text: put }) => {
            const { start, end } = rangeOf(span);
            return done.slice(0, start) + put + done.slice(end);
        }, text);
}

/** How often each code is reported. */
export function tally(findings: readonly Finding[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
    return counts;
}
