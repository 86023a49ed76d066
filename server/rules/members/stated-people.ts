import type { Headcount, Organisation } from '../../../language/model/parties.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { within } from '../../../language/source.ts';
import { exactValue } from '../../facts/amounts.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const statedPeople: Rule = {
    code: 'M25',
    name: 'stated-people',
    severity: 'warning',
    since: '0.2.0',
    title: both('正文里的人数与学校的人数不符', 'Stated number of people against the school’s'),
    documentation: {
        what: both(
            '正文说某校某类人员有多少人，与该校“人数”里写的同一类不一样。',
            'The text says how many people of a kind a school has, and the school’s own headcount (人数) says otherwise.'
        ),
        why: both(
            '同一个数在两处各写一遍，改了一处就忘了另一处；引用就不会不一致。',
            'A number written twice is corrected once; a quote cannot differ.'
        ),
        bad: example`
            学校 幸福小学 { 人数 教职工18人（校长2人、借调1人、教师15人） }
            正文 【幸福小学现有教职工«16人»。】
        `,
        good: example`
            学校 幸福小学 { 人数 教职工18人（校长2人、借调1人、教师15人） }
            正文 【幸福小学现有教职工{幸福小学.人数}人，其中教师15人。】
        `,
        source: both('方案自身：正文与所列内容对照。', 'The plan itself: its text against its lists.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        const schools = plan.organisations.filter(
            ({ kind, headcounts }) => kind === 'school' || headcounts.length > 0
        );
        for (const piece of textsOf(plan)) {
            if (piece.kind === 'title' || piece.kind === 'cell' || !/\d\s*[人名位]/.test(piece.text))
                continue;
            for (const { index, 0: sentence } of piece.text.matchAll(/[^。；;\n]+/g)) {
                const school = schoolIn(sentence, schools);
                if (!school) continue;
                for (const stated of differing(sentence, school)) {
                    const span = within(piece.span, index + stated.start, index + stated.end);
                    const number = within(piece.span, index + stated.start, index + stated.numberEnd);
                    const quote = stated.isFirst ? quoteOf(plan, school) : undefined;
                    yield {
                        span,
                        message: both(
                            `这里写“${stated.text}”，“${school.name}”的人数里“${stated.label}”是${stated.listed}人。请核对${quote === undefined ? '' : `，数目用“${quote}”引用，就不会再不一致`}。`,
                            `This says ${stated.value}; the headcount of “${school.name}” gives ${stated.listed} for “${stated.label}”. Check it${quote === undefined ? '' : `, and quote it as “${quote}”`}.`
                        ),
                        related: [{ span: school.nameSpan, message: both(school.name, school.name) }],
                        fixes: () => [
                            {
                                title:
                                    quote === undefined
                                        ? both(`改为${stated.listed}`, `Change to ${stated.listed}`)
                                        : both(
                                              `引用人数（${stated.listed}）`,
                                              `Quote the headcount (${stated.listed})`
                                          ),
                                edits: [{ span: number, text: quote ?? String(stated.listed) }]
                            }
                        ]
                    };
                }
            }
        }
    }
};

/** The one school a sentence speaks of; the only one there is, where it names none. */
function schoolIn(sentence: string, schools: readonly Organisation[]): Organisation | undefined {
    const named = schools.filter(({ name, alias, title }) =>
        [name, alias, title].some((one) => one !== undefined && sentence.includes(one))
    );
    return named.length === 1 ? named[0] : undefined;
}

interface Stated {
    readonly label: string;
    readonly listed: number;
    readonly value: number;
    readonly isFirst: boolean;
    readonly text: string;
    readonly start: number;
    readonly numberEnd: number;
    readonly end: number;
}

/** 教职工16人, 教职工共有16名: numbers right behind the words of a headcount that are not its own. */
function* differing(sentence: string, { headcounts }: Organisation): Iterable<Stated> {
    const counted: readonly Pick<Headcount, 'label' | 'amount'>[] = headcounts.flatMap((one) => [
        one,
        ...one.parts
    ]);
    for (const [order, { label, amount }] of counted.entries()) {
        const listed = exactValue(amount);
        if (label.length < 2 || listed === undefined) continue;
        const words = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        const pattern = new RegExp(
            `${words}(?:共有|现有|共计|总数|共|有|为|[：:])?\\s*(\\d+)(\\s*[人名位])`,
            'g'
        );
        for (const match of sentence.matchAll(pattern)) {
            const number = match[1] ?? '';
            const end = match.index + match[0].length;
            const start = end - number.length - (match[2] ?? '').length;
            if (Number(number) === listed) continue;
            yield {
                label,
                listed,
                value: Number(number),
                isFirst: order === 0,
                text: sentence.slice(start, end),
                start,
                numberEnd: start + number.length,
                end
            };
        }
    }
}

function quoteOf({ language }: Plan, { name }: Organisation): string {
    return language === 'zh' ? `{${name}.人数}` : `{${name}.people}`;
}
