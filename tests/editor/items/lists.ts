import { workbook } from '../../support/workbook.ts';
import type { Locale } from './reader.ts';

const bytes = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));

/** The lists of a planner of each language, with rows that cannot be taken over. */
export const lists: Readonly<Record<Locale, { readonly schools: string; readonly people: string }>> = {
    'zh-cn': { schools: '名录.csv', people: '名单.xlsx' },
    en: { schools: 'schools.csv', people: 'people.xlsx' }
};

/** What lies in the planner's folder before the first plan is written. */
export const files: Readonly<Record<string, Uint8Array>> = {
    '名录.csv': bytes(
        '学校名称,学段,驻地,教师数',
        '第一小学,小学,县城,98',
        '东村小学,小学,农村,许多',
        ',小学,农村,9',
        '西村小学,小学,农村,18',
        '南村小学,小学,农村,12'
    ),
    'schools.csv': bytes(
        'School,Phase,Seat,Teachers',
        'FirstSchool,primary,town,98',
        'EastSchool,primary,village,many',
        ',primary,village,9',
        'WestSchool,primary,village,18',
        'SouthSchool,primary,village,12'
    ),
    '名单.xlsx': workbook({
        人员: [
            ['姓名', '学校', '职务'],
            ['校长甲', '东村小学', '校长'],
            ['', '西村小学', '教师']
        ],
        结对: [
            ['牵头学校', '成员学校'],
            ['第一小学', '东村小学、西村小学'],
            ['第二小学', '第二小学']
        ]
    }),
    'people.xlsx': workbook({
        People: [
            ['Name', 'School', 'Post'],
            ['EastPrincipal', 'EastSchool', 'principal'],
            ['', 'WestSchool', 'teacher']
        ],
        Pairs: [
            ['Lead school', 'Member school'],
            ['FirstSchool', 'EastSchool, WestSchool'],
            ['SecondSchool', 'SecondSchool']
        ]
    })
};
