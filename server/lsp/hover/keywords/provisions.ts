import type { KeywordId } from '../../../../language/keywords/table.ts';
import type { Bilingual } from '../../../rules/rule.ts';

/** What the keywords of eligibility, assessment, money and amendments mean. */
export const provisionKeywords = {
    eligibility: {
        zh: '条件：谁有资格，可以全部、任一或其中几项满足。',
        en: 'Who is eligible: all, any or some of the conditions.'
    },
    assessment: { zh: '考核：什么时候、由谁、怎样考核。', en: 'An assessment: when, by whom, how.' },
    scores: {
        zh: '评分表：指标、分值、评分办法；分值相加应等于满分。',
        en: 'A score table; the points must add up to full marks.'
    },
    award: { zh: '奖项及名额。', en: 'An award and how many there are.' },
    budget: {
        zh: '经费：按科目和年度列表，合计自动核对。',
        en: 'Money by item and year; totals are checked.'
    },
    allowance: { zh: '补贴：标准、出资、对象。', en: 'An allowance: rate, payer, for whom.' },
    supplies: {
        zh: '物资：谁给谁什么，数量、用途列成表。',
        en: 'Things given: by whom, to whom, how many, what for.'
    },
    amendment: {
        zh: '变更：后来的文件改动了什么，改前改后都保留。',
        en: 'What a later document changes; both dates are kept.'
    },
    fullMarks: { zh: '满分多少分。', en: 'The full marks.' },
    payer: { zh: '由谁出资、提供。', en: 'Who pays or gives.' },
    rate: {
        zh: '标准，例如“每人每学期300元”“每次50元”；后面可以写“，满3年的500元，不超过1000元”。',
        en: 'The rate, such as so much per person and term, or each time; tiers and a cap may follow.'
    },
    tiers: {
        zh: '等级及各等级的名额，例如“一等奖1个、二等奖3个”。',
        en: 'The tiers of an award and how many there are of each.'
    },
    mergedInto: { zh: '并入哪项活动。', en: 'The activity it becomes part of.' },
    allOf: { zh: '以下条件全部满足。', en: 'All of the conditions hold.' },
    anyOf: { zh: '以下条件满足任意一项。', en: 'Any one of the conditions holds.' },
    someOf: { zh: '以下条件满足其中几项，例如“其中2项”。', en: 'So many of the conditions hold.' },
    age: { zh: '年龄要求。', en: 'The age required.' },
    seniority: { zh: '教龄要求。', en: 'The years of teaching required.' },
    meets: { zh: '符合哪组条件。', en: 'The conditions to be met.' }
} as const satisfies Partial<Record<KeywordId, Bilingual>>;
