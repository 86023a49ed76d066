/** The compound lines of the language: what they are made of, slot by slot. */
import type { KeywordId } from '../../../language/keywords/table.ts';
import type { Bilingual } from '../../rules/rule.ts';

export interface Slot {
    /** A short word for it, in the language of the file. */
    readonly label: Bilingual;
    readonly about: Bilingual;
}

export interface Form {
    /** What stands between the slots. */
    readonly between: string;
    readonly slots: readonly Slot[];
    readonly about: Bilingual;
}

function slot(zh: string, en: string, aboutZh: string, aboutEn: string): Slot {
    return { label: { zh, en }, about: { zh: aboutZh, en: aboutEn } };
}

/** The places of the slots of a duty. */
export const dutySlot = {
    who: 0,
    period: 1,
    modality: 2,
    work: 3,
    direction: 4,
    amount: 5,
    clause: 6
} as const;

export const dutyForm: Form = {
    between: ' ',
    about: {
        zh: '一项要求写成一句话，以“。”结束。只有“谁”“做什么”“数量”不可少。',
        en: 'A duty is one sentence and ends with a full stop. Only who, what and how much are required.'
    },
    slots: [
        slot(
            '谁',
            'who',
            '每个联盟、每所成员学校、全体 成员学校、牵头学校、全县',
            'each alliance, all members, lead, county'
        ),
        slot(
            '周期',
            'period',
            '每年、每学年、每学期、每月，或某个时间；不写就是整个期限',
            'a year, each term, a date; left out: the whole plan'
        ),
        slot(
            '语气',
            'modality',
            '应当、原则上、一般、可以；不写就是应当',
            'shall, normally, usually, may; left out: shall'
        ),
        slot(
            '做什么',
            'work',
            '开展、组织、选派、提交、参加……加上活动、人员或材料的种类',
            'holds, sends, hands in, takes part in … and what: a kind of activity, people or paper'
        ),
        slot('方向', 'direction', '从 牵头学校 到 成员学校', 'from the lead school to the member schools'),
        slot(
            '数量',
            'amount',
            '不少于4次、2—3名、5人左右、不低于 青年教师的20%',
            'at least 4 times, 2–3 teachers, at most 5'
        ),
        slot(
            '，补充',
            ', more',
            '，每次 不少于一个月；，按比例；，符合 条件；，不含 学校',
            ', each time at least 1 month; pro rata; subject to …; except …'
        )
    ]
};

export const submissionForm: Form = {
    between: ' ',
    about: {
        zh: '一步一行，以“；”结束；一级一级往上报，后一步的时间不早于前一步。',
        en: 'One step a line, ended by ; — each level hands in after the one below it.'
    },
    slots: [
        slot('谁', 'who', '每个联盟、学校、中心小学', 'each alliance, a school'),
        slot(
            '截止时间',
            'by when',
            '3月10日前、2009年春季开学初、每学期末',
            '2009-03-10, the end of each term'
        ),
        slot('报 单位', 'submits to unit', '报 西吉县教育体育局', 'submits to Bureau')
    ]
};

export const roleForm: Form = {
    between: ' ',
    about: {
        zh: '先写每个联盟几人，以“。”结束；再写由谁担任、兼任什么。',
        en: 'First how many in each alliance, then who holds it and what it brings.'
    },
    slots: [
        slot('每个联盟', 'each alliance', '在哪里计数', 'where it is counted'),
        slot('人数', 'how many', '1人、不少于1人、1—2人', '1 person, at least 1 person')
    ]
};

const posts = slot('学校·职务', 'School.Post', '成员学校·校长、西吉一小·副校长', 'MemberSchool.Principal');

const attendance: Form = {
    between: '',
    about: { zh: '几方之间用“、”。', en: 'Several are separated by 、 or a comma.' },
    slots: [
        slot(
            '单位',
            'party',
            '学校、联盟、人员，可以不写',
            'a school, an alliance, a person; may be left out'
        ),
        slot('人数', 'number', '6人、4名', '6 people'),
        slot('类别', 'kind', '教师、骨干教师、校长', 'teachers, principals'),
        slot(
            '（分项）',
            '(parts)',
            '（语文3人、英语2人、校长1人）：相加应等于人数',
            '(3 Chinese, 2 English): they add up to the number'
        )
    ]
};

/** The forms of properties whose value has several parts. */
export const propertyForms: Readonly<Partial<Record<KeywordId, Form>>> = {
    headcount: {
        between: '',
        about: { zh: '几类人之间用“、”。', en: 'Several kinds are separated by 、 or a comma.' },
        slots: [
            slot('类别', 'kind', '在编、专任教师；可以不写', 'staff, teachers; may be left out'),
            slot('人数', 'number', '18人', '18 people'),
            slot(
                '（分项）',
                '(parts)',
                '（校长2人、教师16人）：相加应等于人数',
                '(2 principals, 16 teachers): they add up to the number'
            )
        ]
    },
    attend: attendance,
    invite: attendance,
    heldBy: { between: ' ', about: { zh: '末尾写“担任”。', en: 'Who may hold the role.' }, slots: [posts] },
    also: {
        between: ' ',
        about: { zh: '同时担任的职务。', en: 'The post that comes with it.' },
        slots: [posts]
    },
    excludes: {
        between: ' ',
        about: { zh: '不能同时担任的职务。', en: 'A post that excludes it.' },
        slots: [posts]
    },
    rate: {
        between: ' ',
        about: { zh: '补贴的标准。', en: 'What is paid.' },
        slots: [
            slot('每人', 'each', '每人、每校、每节', 'each teacher'),
            slot('周期', 'period', '每月、每学期、每年', 'each month, each term'),
            slot('金额', 'amount', '300元、1万元', '300 yuan')
        ]
    },
    originally: {
        between: ' ',
        about: {
            zh: '原来的时间和改后的时间都留在案。',
            en: 'Both the old and the new time stay on record.'
        },
        slots: [
            slot('原来的时间', 'old time', '2009年4月', '2009-04'),
            slot('改为 新的时间', 'moved to new time', '改为 2009年9月上旬', 'moved to 2009-09')
        ]
    }
};
