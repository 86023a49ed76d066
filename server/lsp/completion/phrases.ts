/** Whole slots of a duty, as bureaus write them, ranked by which slot comes next. */
import { civil, englishDate, type Day } from '../../../language/calendar/index.ts';
import type { KeywordLanguage } from '../../../language/keywords/lookup.ts';
import { keywordOf, preferredWord } from '../../../language/keywords/lookup.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { oncePerPlan } from '../../facts/memo.ts';
import { activeInDuty } from '../signature/active.ts';
import { dutySlot } from '../signature/forms.ts';
import type { Candidate } from './candidates.ts';
import type { Token } from './reader.ts';

type ByLanguage = Readonly<Record<KeywordLanguage, readonly string[]>>;

const directions: ByLanguage = {
    zh: ['从 牵头学校 到 成员学校', '到 成员学校', '到 牵头学校'],
    en: ['from lead school to member schools', 'to member schools', 'to the lead school']
};

/** Amounts by what is counted: times, people, papers. */
const amounts: Readonly<Record<'times' | 'people' | 'papers', ByLanguage>> = {
    times: {
        zh: ['不少于1次', '不少于2次', '不少于4次', '1次'],
        en: ['at least 1 time', 'at least 2 times', 'at least 4 times']
    },
    people: {
        zh: [
            '不少于1名',
            '2—3名',
            '5人左右',
            '不超过5人',
            '不低于 青年教师的20%',
            '不低于 45周岁以下青年教师的20%'
        ],
        en: [
            'at least 1 person',
            '2–3 people',
            'at most 5 people',
            'at least 20% of young teachers',
            'at least 20% of young teachers under 45'
        ]
    },
    papers: { zh: ['1份', '不少于1份'], en: ['1 copy', 'at least 1 copy'] }
};

const clauses: ByLanguage = {
    zh: ['每次 不少于一个月', '每次 不少于一周', '按比例', '四舍五入', '一般 5月和11月'],
    en: ['each time at least one month', 'pro rata', 'rounded']
};

/** Whole phrases for the slots behind what is written; those of the slot that comes next first. */
export function phrases(
    written: readonly Token[],
    clause: boolean,
    plan: Plan,
    language: KeywordLanguage
): Candidate[] {
    const active = clause ? dutySlot.clause : activeInDuty(written);
    const bySlot = [
        { slot: dutySlot.work, texts: kindsWithVerbs(plan) },
        { slot: dutySlot.direction, texts: directions[language] },
        { slot: dutySlot.amount, texts: amounts[countedBy(written)][language] },
        {
            slot: dutySlot.clause,
            texts: [
                ...clauses[language],
                ...plan.eligibilities.map(
                    ({ name }) => `${language === 'zh' ? '符合' : 'subject to'} ${name}`
                )
            ]
        }
    ];
    return bySlot
        .filter(({ slot }) => (clause ? slot === dutySlot.clause : slot >= active && slot < dutySlot.clause))
        .flatMap(({ slot, texts }) =>
            texts.map((label): Candidate => ({ label, kind: 'word', group: slot === active ? 0 : 3 }))
        );
}

/** Figures that rise or fall over the plan's period: from the year before it to its last. */
export function figuresOf({ period }: Plan, language: KeywordLanguage): readonly string[] {
    const isClosed = period?.openStart !== true && period?.openEnd !== true;
    const [from, to] =
        period && isClosed
            ? [civil(period.earliestStart).year - 1, civil(period.latestEnd).year]
            : [undefined, undefined];
    if (language === 'en') {
        const [on, by] = from === undefined ? ['', ''] : [` in ${String(from)}`, ` in ${String(to)}`];
        return [`rise from 60%${on} to 95%${by}`, `fall from 10%${on} to 5%${by}`];
    }
    const [on, by] = from === undefined ? ['', ''] : [`${String(from)}年的`, `${String(to)}年的`];
    return [`由${on}60%提高到${by}95%`, `由${on}10%降低到${by}5%`];
}

/** What may stand in brackets behind who holds a post: from when to when, over the plan's period, and a second post. */
export function heldOf({ period }: Plan, language: KeywordLanguage): readonly string[] {
    const also = preferredWord('also', language);
    if (!period || period.openStart === true || period.openEnd === true) return [also];
    const { earliestStart, latestEnd } = period;
    if (language === 'en') {
        return [
            `from ${englishDate(earliestStart)}`,
            `${englishDate(earliestStart)} to ${englishDate(latestEnd)}`,
            also
        ];
    }
    const [from, to] = [monthOf(earliestStart), monthOf(latestEnd)];
    return [`${from}起`, `${from}至${to}`, also];
}

function monthOf(day: Day): string {
    const { year, month } = civil(day);
    return `${year}年${month}月`;
}

/** 开展 帮扶活动: the verbs with their objects, as the plan's duties have them already. */
const kindsWithVerbs = oncePerPlan((plan): readonly string[] => [
    ...new Set(
        plan.quotas.flatMap(({ sentence: { verb }, objects }) =>
            verb === undefined ? [] : objects.map((object) => `${verb.text} ${object}`)
        )
    )
]);

function countedBy(written: readonly Token[]): keyof typeof amounts {
    const verbs = written.map(({ image }) => keywordOf(image));
    return verbs.includes('send') ? 'people' : verbs.includes('handIn') ? 'papers' : 'times';
}
