import { chineseNumber } from '../../language/amounts/index.ts';

/** Things a plan lists and whose number its text may state. */
export type ListedKind =
    'schools' | 'alliances' | 'members' | 'principles' | 'stages' | 'attachments' | 'pairs';

/** A number of listed things typed in running text; UTF-16 offsets in that text, ends exclusive. */
export interface StatedNumber {
    readonly kind: ListedKind;
    readonly value: number;
    /** Number and classifier as written: 10个. */
    readonly text: string;
    /** What is counted, as written: 联合发展小组. */
    readonly noun: string;
    /** The wording says that all are meant (共划分为…, 坚持以下…), not some of them. */
    readonly whole: boolean;
    readonly start: number;
    /** End of the number, before the classifier. */
    readonly numberEnd: number;
    /** End of number and classifier. */
    readonly end: number;
}

const NOUNS: readonly (readonly [ListedKind, string])[] = [
    ['alliances', '联合发展小组|发展小组|捆绑小组|联盟|共同体|联合体|协作体|教育集团|alliances|groups'],
    ['members', '分校|成员学校|成员校|被帮扶学校|member schools|branches'],
    ['principles', '基本原则|原则|principles'],
    ['stages', '阶段|stages'],
    ['attachments', '附件|attachments'],
    ['pairs', '结对学校|对子|pairs']
];

const ENGLISH = 'two three four five six seven eight nine ten'.split(' ');
const NOUN = NOUNS.map(([, words]) => words).join('|');
const CHINESE = new RegExp(
    `(\\d{1,4}|[一二两三四五六七八九十百]{1,5})\\s*([个所项条对家组大])((?:[^\\s，。；、：:！？（）\\d]{0,8}?))(${NOUN})(?!小学|学校|中学|校|内|成员|活动|工作|会议|章程|的|之间|各|长|性)`,
    'g'
);
/** 3对学校, 十对城乡学校: with this word alone for a noun only pairs are meant. */
const PAIRS_OF_SCHOOLS =
    /(\d{1,4}|[一二两三四五六七八九十百]{1,5})\s*(对)([^\s，。；、：:！？（）\d]{0,4}?)(学校)(?!的|之间|各|内)/g;
/** 结成5对: with nothing behind it, pairs of the schools; 师徒结成5对 are not. */
const PAIRS_ALONE =
    /((?:结成|结为|组成)\s*)(\d{1,4}|[一二两三四五六七八九十百]{1,5})\s*对(?=[，。；、）\s]|$)/g;
const OF_PEOPLE = /师徒|师生|教师|学生|老师|干部|骨干|青蓝|徒/;
const LATIN = new RegExp(`\\b(\\d{1,4}|${ENGLISH.join('|')})((?: [a-z-]+){0,2}) (${NOUN})\\b`, 'gi');

/** 每2个, 约10个, 第3个, 其中2个: not the number of all. */
const NOT_ALL =
    /(?:第|每|各|前|后|近|约|超过|不少于|不低于|至少|不超过|至多|其中|另|再|新增|首批|任|某|上述|其他|其余|余下|增加|减少|\d[.．—～~-]|each|every|about|at least|at most|first|other|of the)\s*$/i;
const ALL =
    /共|全部|划分|分为|分成|组成|组建|成立|设立|建立|确定|坚持|遵循|以下|如下|附|\ball\b|total|divided|consists?/i;
const LOOK_BACK = 14;

const ANY_NOUN = new RegExp(
    `${NOUN}|村小|(?:农村|乡村|县城|城区|城市)(?:学校|小学|初中|中学|幼儿园)|(?:rural|village|country|town|urban|city) [a-z ]*schools|对[^，。；]{0,4}学校|(?:结成|结为|组成)[^，。；]{1,6}对`,
    'i'
);

/** A quick look that spares most texts the long one. */
export function mayState(text: string): boolean {
    return ANY_NOUN.test(text);
}

/** The numbers of listed things that a text states. */
export function statedNumbersIn(text: string): readonly StatedNumber[] {
    const found: StatedNumber[] = [];
    for (const match of text.matchAll(CHINESE)) {
        const [, number = '', classifier = '', , noun = ''] = match;
        add(found, text, match.index, number, classifier, noun);
    }
    for (const match of text.matchAll(PAIRS_OF_SCHOOLS)) {
        const [, number = '', classifier = '', , noun = ''] = match;
        if (!found.some(({ start }) => start === match.index))
            add(found, text, match.index, number, classifier, noun);
    }
    for (const { 0: all, 1: verb = '', 2: number = '', index } of text.matchAll(PAIRS_ALONE)) {
        const clause = lastClause(text.slice(0, index));
        if (OF_PEOPLE.test(clause)) continue;
        const start = index + verb.length;
        const value = valueOf(number);
        if (value === undefined) continue;
        const end = index + all.length;
        const written = { text: text.slice(start, end), numberEnd: start + number.length, start, end };
        found.push({ kind: 'pairs', value, noun: '', whole: true, ...written });
    }
    if (/[a-z]/i.test(text)) {
        for (const match of text.matchAll(LATIN))
            add(found, text, match.index, match[1] ?? '', '', match[3] ?? '');
    }
    return found;
}

function add(
    found: StatedNumber[],
    text: string,
    at: number,
    number: string,
    classifier: string,
    noun: string
): void {
    const value = valueOf(number);
    const before = lastClause(text.slice(Math.max(0, at - LOOK_BACK), at));
    const kind =
        noun === '学校'
            ? 'pairs'
            : NOUNS.find(([, words]) => new RegExp(`^(?:${words})$`, 'i').test(noun))?.[0];
    const meant = isTypedForAll(before);
    // 8所小学纳入联盟 counts schools.
    const isOfSchools = classifier === '所' && kind !== 'members';
    if (value === undefined || kind === undefined || !meant || isOfSchools) return;
    const written = text.slice(at).indexOf(classifier, number.length) + classifier.length;
    const length = classifier ? written : number.length;
    found.push({
        kind,
        value,
        noun,
        text: text.slice(at, at + length),
        whole: meant === 'whole',
        start: at,
        numberEnd: at + number.length,
        end: at + length
    });
}

/**
 * Whether a number behind these words is that of all: 'whole' where they say so (共划分为), false where they say that it is
 * not (其中, 约), or where the number goes on before it.
 */
export function isTypedForAll(before: string): 'whole' | 'perhaps' | false {
    const near = before.slice(-LOOK_BACK);
    if (/[\d一二三四五六七八九十]$/.test(near) || NOT_ALL.test(near)) return false;
    return ALL.test(near) ? 'whole' : 'perhaps';
}

/** What stands in the sentence before: up to the last full stop or semicolon. */
export function lastClause(text: string): string {
    return text.split(/[。；;\n]/).at(-1) ?? '';
}

/** The number that figures, Chinese numerals or an English word say. */
export function valueOf(number: string): number | undefined {
    if (/^\d+$/.test(number)) return Number(number);
    const word = ENGLISH.indexOf(number.toLowerCase());
    return word >= 0 ? word + 2 : chineseNumber(number);
}
