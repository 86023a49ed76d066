/** What the columns of a list mean, by the headings bureaus and schools write. */
import type { Bilingual } from '../rules/rule.ts';

export type RosterField =
    | 'school'
    | 'unit'
    | 'alias'
    | 'phase'
    | 'seat'
    | 'under'
    | 'person'
    | 'post'
    | 'category'
    | 'lead'
    | 'member';

/** A column for a number of people keeps what is counted: 教师, 学生. */
export type RosterColumn =
    | { readonly kind: 'field'; readonly field: RosterField; readonly heading: string }
    | { readonly kind: 'count'; readonly counted: string; readonly heading: string }
    | { readonly kind: 'index' }
    | { readonly kind: 'unknown'; readonly heading: string };

const headings: Readonly<Record<RosterField, readonly string[]>> = {
    school: ['学校', '学校名称', '校名', '学校全称', 'school', 'school name'],
    unit: ['单位', '单位名称', '工作单位', '所在单位', 'unit', 'organisation', 'organization'],
    alias: ['简称', '学校简称', '以下简称', 'alias', 'short name'],
    phase: ['学段', '办学类型', '学校类型', '学校类别', '类型', 'phase', 'level', 'type'],
    seat: [
        '驻地',
        '所在地',
        '城乡',
        '城乡类型',
        '所在乡镇',
        '乡镇',
        '地址',
        'seat',
        'location',
        'place',
        'town'
    ],
    under: ['上级', '主管单位', '主管部门', '隶属', '所属中心校', 'under', 'authority'],
    person: ['姓名', '教师姓名', '人员', '教师', 'name', 'person', 'full name'],
    post: ['职务', '岗位', '担任职务', '行政职务', 'post', 'position', 'title', 'role'],
    category: ['类别', '人员类别', '学科', '任教学科', 'category', 'subject'],
    lead: [
        '牵头学校',
        '帮扶学校',
        '支援学校',
        '县城学校',
        '城区学校',
        '总校',
        '盟主',
        '牵头',
        'lead',
        'lead school'
    ],
    member: [
        '成员学校',
        '被帮扶学校',
        '受援学校',
        '农村学校',
        '乡镇学校',
        '分校',
        '成员',
        'member',
        'members',
        'member school'
    ]
};

const fieldOf: ReadonlyMap<string, RosterField> = new Map(
    (Object.keys(headings) as RosterField[]).flatMap((field) =>
        headings[field].map((heading): [string, RosterField] => [heading, field])
    )
);

/** Columns that number the rows and say nothing else. */
const indexHeading = /^(?:序号|编号|no\.?|#|index)$/i;

/** 教师数, 学生人数, 在编教师（人）, number of teachers, staff */
const countHeading =
    /^(?:number of )?(.+?)(?:总?人?数)(?:[（(]人[）)])?$|^(.+?)[（(]人[）)]$|^number of (.+)$/i;
const bareCounts = /^(?:在编|在编教师|专任教师|教职工|学生|班级学生|staff|teachers|students|pupils)$/i;

/** The meaning of a heading. */
export function columnOf(heading: string): RosterColumn {
    const plain = heading
        .normalize('NFKC')
        .replace(/\s+/g, ' ')
        .replace(/[*:：]+$/, '')
        .trim()
        .toLowerCase();
    const compact = /[\u4e00-\u9fff]/.test(plain) ? plain.replace(/ /g, '') : plain;
    if (indexHeading.test(compact)) {
        return { kind: 'index' };
    }
    const field = fieldOf.get(compact);
    if (field !== undefined) {
        return { kind: 'field', field, heading };
    }
    const counted = countHeading.exec(compact);
    const what =
        counted?.[1] ?? counted?.[2] ?? counted?.[3] ?? (bareCounts.test(compact) ? compact : undefined);
    return what === undefined
        ? { kind: 'unknown', heading }
        : { kind: 'count', counted: what.trim(), heading };
}

/** How a reader calls a column that has to be filled. */
export const fieldNames: Readonly<Record<'school' | 'person' | 'lead' | 'member', Bilingual>> = {
    school: { zh: '学校', en: 'school' },
    person: { zh: '姓名', en: 'name' },
    lead: { zh: '牵头学校', en: 'lead school' },
    member: { zh: '成员学校', en: 'member school' }
};
