/** Words that are no keywords, but usual in a place. */
import type { ItemKind } from '../../../language/items/item.ts';
import type { KeywordLanguage } from '../../../language/keywords/lookup.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import { asWritten } from '../../../language/parsing/writing-names.ts';
import { usualTerms, type Vocabulary } from '../../../language/keywords/terms.ts';

type ByLanguage = Readonly<Record<KeywordLanguage, readonly string[]>>;

const none: ByLanguage = { zh: [], en: [] };
const times: ByLanguage = {
    zh: ['每年', '每学年', '每学期', '每月', '每周', '隔周', '另行通知', '待定', '暂定'],
    en: ['every year', 'every school year', 'every term', 'every month', 'every week', 'to be announced']
};
/** Parties known in every plan without a declaration. */
const relativeParties: ByLanguage = {
    zh: ['牵头学校', '成员学校', '全体 成员学校', '各校'],
    en: ['lead', 'members', 'all members', 'all schools']
};
const relativePosts: ByLanguage = {
    zh: ['牵头学校·校长', '成员学校·校长', '牵头学校·副校长', '成员学校·副校长'],
    en: ['lead.principal', 'members.principal', 'lead.deputy principal', 'members.deputy principal']
};

const words: Readonly<Partial<Record<KeywordId, ByLanguage>>> = {
    status: {
        zh: ['计划', '暂定', '进行中', '已完成', '取消', '推迟'],
        en: ['planned', 'provisional', 'underway', 'cancelled', 'postponed']
    },
    phase: termsOf('phase'),
    seat: termsOf('seat'),
    time: times,
    deadline: times,
    responsible: relativeParties,
    host: relativeParties,
    assisting: relativeParties,
    attend: relativeParties,
    model: { zh: ['一对一', '一帮二', '一帮三'], en: [] },
    rate: {
        zh: [
            '每人每学期300元',
            '每名教师每月200元',
            '每人每次50元',
            '每次50元',
            '每人每学期300元，满3年的500元，不超过1000元'
        ],
        en: [
            'each person 300 CNY a term',
            'each teacher 200 CNY a month',
            '50 CNY each time',
            'each person 300 CNY a term, at least 3 years of 500 CNY, at most 1000 CNY'
        ]
    },
    tiers: { zh: ['一等奖1个、二等奖3个'], en: ['first prize 1, second prize 3'] },
    bound: { zh: ['全体 联盟'], en: ['all alliance'] },
    belongs: { zh: ['每个联盟'], en: ['each alliance'] },
    heldBy: relativePosts,
    also: relativePosts,
    excludes: relativePosts
};

function termsOf(vocabulary: Vocabulary): ByLanguage {
    return {
        zh: usualTerms(vocabulary, 'zh').map(asWritten),
        en: usualTerms(vocabulary, 'en').map(asWritten)
    };
}

/** Where an attachment is. */
const attachmentStates: ByLanguage = {
    zh: ['未附', '已附', '另附'],
    en: ['missing', 'attached', 'external']
};

/** Usual values of a property of an item. */
export function usualValues(
    property: KeywordId,
    item: ItemKind | undefined,
    language: KeywordLanguage
): readonly string[] {
    if (property === 'status' && item === 'attachment') {
        return attachmentStates[language];
    }
    return (words[property] ?? none)[language];
}

/** What each of several who are responsible does, in brackets behind its name. */
export const shares: ByLanguage = { zh: ['牵头', '配合'], en: ['lead', 'with'] };

/** Posts a school usually has, as an import writes them: labels in schools and what follows `·`. */
export const usualPosts: ByLanguage = termsOf('post');

/** Labels of those who hold something in an alliance or body. */
export const usualLabels: ByLanguage = {
    zh: ['组长', '副组长', '成员', '理事长', '副理事长', '理事', '办公室主任'],
    en: ['Leader', 'Deputy', 'Members']
};

/** Whom a duty binds. */
export const subjects: ByLanguage = {
    zh: ['每个联盟', '每所成员学校', '全体 成员学校', '牵头学校', '成员学校', '每名教师', '全县'],
    en: ['each alliance', 'each school', 'all members', 'lead']
};

/** What may follow in a duty, in the order in which it is printed. */
export const slots: ByLanguage = {
    zh: [
        '每年',
        '每学年',
        '每学期',
        '每月',
        '每周',
        '原则上',
        '应当',
        '可以',
        '开展',
        '举办',
        '组织',
        '选派',
        '互派',
        '提交',
        '参加',
        '达到',
        '从',
        '到',
        '不少于',
        '不超过',
        '约'
    ],
    en: [
        'each year',
        'each term',
        'each month',
        'normally',
        'shall',
        'may',
        'holds',
        'sends',
        'exchanges',
        'hands in',
        'attend',
        'reaches',
        'from',
        'to',
        'at least',
        'at most',
        'about'
    ]
};

/** What may follow a comma in a duty. */
export const clauses: ByLanguage = {
    zh: ['每次 不少于', '按比例', '四舍五入', '经', '不含'],
    en: ['each time at least', 'pro rata', 'rounded', 'approved by', 'except']
};
