import type { SessionOptions } from '../workbench/session.ts';
import type { Locale } from './reader.ts';

const bytes = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));

/** In each language: a plan of each of two folders, and the schools in them. */
export const names = {
    'zh-cn': {
        county: '县方案.alliance',
        town: '镇方案.alliance',
        known: '名录小学',
        unknown: '远处小学',
        old: '旧名小学',
        renamed: '新名小学'
    },
    en: {
        county: 'county.alliance',
        town: 'town.alliance',
        known: 'ListedSchool',
        unknown: 'FarSchool',
        old: 'OldSchool',
        renamed: 'NewSchool'
    }
};

/** The county's plan with some member. */
export const countyPlan: Readonly<Record<Locale, (member: string) => Uint8Array>> = {
    'zh-cn': (member) =>
        bytes('导入 “名录.alliance”', '联盟 县联盟 {', '    牵头  名录小学', `    成员  ${member}`, '}', ''),
    en: (member) =>
        bytes(
            'import "list.alliance"',
            'alliance CountyAlliance {',
            '    lead     ListedSchool',
            `    members  ${member}`,
            '}',
            ''
        )
};

/** Two folders, the first a repository; the second has a plan that imports a list of the first. */
export const severalFolders: SessionOptions = {
    repository: true,
    files: {
        '名录.alliance': bytes('学校 名录小学', ''),
        '县方案.alliance': countyPlan['zh-cn'](names['zh-cn'].old),
        'list.alliance': bytes('school ListedSchool', ''),
        'county.alliance': countyPlan.en(names.en.old)
    },
    folders: {
        乡镇: {
            '镇方案.alliance': bytes(
                '导入 “../联盟 方案/名录.alliance”',
                '联盟 镇联盟 {',
                '    牵头  名录小学',
                '    成员  远处小学',
                '}',
                ''
            )
        },
        towns: {
            'town.alliance': bytes(
                'import "../联盟 方案/list.alliance"',
                'alliance TownAlliance {',
                '    lead     ListedSchool',
                '    members  FarSchool',
                '}',
                ''
            )
        }
    }
};
