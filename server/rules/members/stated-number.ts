import type { Plan } from '../../../language/model/plan.ts';
import { within } from '../../../language/source.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import { distinctPairs, isPairOfSchools } from '../../facts/pairs.ts';
import { mayState, statedNumbersIn, type ListedKind, type StatedNumber } from '../../facts/stated-numbers.ts';
import { schoolsCounted, statedSchoolsIn, type StatedSchools } from '../../facts/stated-schools.ts';
import { textsOf, type TextPiece } from '../../facts/texts.ts';
import type { Bilingual, Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const statedNumber: Rule = {
    code: 'M10',
    name: 'stated-number',
    severity: 'warning',
    since: '0.1.0',
    title: both('写出的数目与列出的不符', 'Stated number against what is listed'),
    documentation: {
        what: both(
            '正文里手写的“10个联合发展小组”“四项原则”“4所农村学校”等数目，与方案列出的个数不同；学校按“驻地”数。',
            'A number typed in running text, such as 10 groups, four principles or 4 rural schools, differs from what the plan lists; schools are counted by their seat.'
        ),
        why: both(
            '正文与名单对不上，评审一定会问；改了名单，手写的数目也不会跟着变。',
            'A reviewer will ask which is right, and a typed number does not follow the list when it changes.'
        ),
        bad: example`
            学校 甲校、乙校、丙校、丁校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            联盟 第二组 { 牵头 丙校  成员 丁校 }
            一、总则
            【全县共划分为«10个»联合发展小组，实行捆绑评价。】
        `,
        good: example`
            学校 甲校、乙校、丙校、丁校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            联盟 第二组 { 牵头 丙校  成员 丁校 }
            一、总则
            【全县共划分为{联盟.数量}个联合发展小组，实行捆绑评价。】
        `,
        source: both('方案自身：正文与所列内容对照。', 'The plan itself: its text against its lists.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const piece of textsOf(plan)) {
            if (piece.kind === 'title' || piece.kind === 'cell' || !mayState(piece.text)) continue;
            const { text } = piece;
            for (const stated of [...statedNumbersIn(text), ...statedSchoolsIn(text)]) {
                const counted = isOfSchools(stated) ? schoolsOf(plan, piece, stated) : countOf(plan, stated);
                if (!counted || counted.count === stated.value) continue;
                const { count, what, english, quote } = counted;
                const sure = stated.whole || count === 0;
                const span = within(piece.span, stated.start, stated.end);
                const advice = adviceFor(counted);
                yield {
                    span,
                    ...(!sure && { severity: 'hint' as const }),
                    message: both(
                        `这里写“${spaced(stated)}”，方案${count === 0 ? `没有列出${what}` : `列出${count}${measures[stated.kind]}${what}`}${sure ? '' : '（若只指其中一部分，可以不改）'}。${advice.zh}`,
                        `This says ${plan.language === 'en' ? `“${spaced(stated)}”` : stated.value}, but the plan lists ${count === 0 ? 'no' : count} ${count === 1 ? english.replace(/s$/, '') : english}${sure ? '' : ' (leave it if only some of them are meant)'}. ${advice.en}`
                    ),
                    ...(count > 0 &&
                        quote !== undefined && {
                            fixes: () => [
                                {
                                    title: both(
                                        `引用方案列出的数目（${count}）`,
                                        `Quote the number that is listed (${count})`
                                    ),
                                    edits: [
                                        {
                                            span: within(piece.span, stated.start, stated.numberEnd),
                                            text: quote
                                        }
                                    ]
                                }
                            ]
                        })
                };
            }
        }
    }
};

function isOfSchools(stated: StatedNumber): stated is StatedSchools {
    return stated.kind === 'schools';
}

function schoolsOf(plan: Plan, piece: TextPiece, stated: StatedSchools): Counted | undefined {
    const counted = schoolsCounted(plan, piece, stated);
    return (
        counted && {
            ...counted,
            what: `${SEATS[stated.seat]}${stated.phase && plan.language === 'zh' ? stated.phase : '学校'}`,
            english: englishOf(stated)
        }
    );
}

const SEATS: Readonly<Record<StatedSchools['seat'], string>> = { rural: '农村', town: '县城' };

function englishOf({ seat, noun }: StatedSchools): string {
    return /^[a-z]/i.test(noun) ? noun : `${seat} schools`;
}

/** 4所农村学校, 4 rural schools: what is written, with the noun. */
function spaced({ text, noun }: StatedNumber): string {
    return /^[a-z]/i.test(noun) ? `${text} ${noun}` : `${text}${noun}`;
}

function adviceFor({ count, quote }: Counted): Bilingual {
    if (quote === undefined)
        return count === 0
            ? both('请逐个列出，或者改数目。', 'List them, or change the number.')
            : both('请核对。', 'Check which is right.');
    return both(
        `${count === 0 ? '请逐个列出，数目用' : '请核对，数目用'}“${quote}”引用，就不会再不一致。`,
        `${count === 0 ? 'List them, and quote' : 'Check it, and quote'} the number as “${quote}” so that the two cannot differ.`
    );
}

/** What each kind is counted by: 3项原则. */
const measures: Readonly<Record<ListedKind, string>> = {
    schools: '所',
    alliances: '个',
    members: '所',
    principles: '项',
    stages: '个',
    attachments: '个',
    pairs: '对'
};

interface Counted {
    readonly count: number;
    readonly what: string;
    readonly english: string;
    /** The quote that prints the number, where there is one. */
    readonly quote?: string;
}

/** How many of what the number states the plan lists; undefined where the plan would not list such things. */
function countOf(plan: Plan, stated: StatedNumber): Counted | undefined {
    const zh = plan.language === 'zh';
    const quoteOf = (collection: string): string => (zh ? `{${collection}.数量}` : `{${stated.kind}.count}`);
    switch (stated.kind) {
        case 'schools':
            return undefined;
        case 'alliances':
            return {
                count: alliancesOf(plan).length,
                what: '联盟',
                english: 'alliances',
                quote: quoteOf('联盟')
            };
        case 'members': {
            const [only, ...others] = alliancesOf(plan);
            if (!only || others.length > 0) return undefined;
            const quote = zh ? `{${only.name}.成员.数量}` : `{${only.name}.members.count}`;
            return { count: only.members.length, what: only.memberWord, english: 'members', quote };
        }
        case 'principles':
            return orNothing({
                count: plan.principles.length,
                what: '原则',
                english: 'principles',
                quote: quoteOf('原则')
            });
        case 'stages':
            return orNothing({
                count: plan.stages.length,
                what: '阶段',
                english: 'stages',
                quote: quoteOf('阶段')
            });
        case 'attachments':
            return {
                count: plan.attachments.length,
                what: '附件',
                english: 'attachments',
                quote: quoteOf('附件')
            };
        case 'pairs':
            return orNothing({
                count: pairsMeant(plan, stated),
                what: '结对',
                english: 'pairs',
                quote: quoteOf('结对')
            });
    }
}

/** A plan may list pairs of schools and of their teachers; a number that fits the schools alone means those. */
function pairsMeant(plan: Plan, stated: StatedNumber): number {
    const all = distinctPairs(plan);
    const schools = all.filter(isPairOfSchools).length;
    return stated.noun.endsWith('学校') || stated.value === schools ? schools : all.length;
}

/** Principles and stages may stand in running text alone; then there is no list to compare with. */
function orNothing(counted: Counted): Counted | undefined {
    return counted.count === 0 ? undefined : counted;
}
