import type { Template } from './template.ts';

/** Schools, people and the school calendar of a county, for plans to import. */
export const registryTemplate: Template = {
    zh: (year) => `# 名录：供多个方案导入，例如 导入 “名录.alliance”。这里只写单位、学校、人员和校历。

单位 县教育局
单位 教研室 “县教育局教研室” { 上级 县教育局 }
单位 督导室 “县教育局督导室” { 上级 县教育局 }

学校 城区一小 { 学段 小学  驻地 县城 }
学校 乡镇一小 { 学段 小学  驻地 农村 }
学校 乡镇二小 { 学段 小学  驻地 农村 }

类别 语文教师、数学教师、英语教师

校历 县校历 {
    | 学期 | 开学 | 放假 | 周起始 |
    | ${String(year)}年春季学期 | ${String(year)}年3月1日 | ${String(year)}年7月10日 | 周一 |
    | ${String(year)}年秋季学期 | ${String(year)}年9月1日 | ${String(year + 1)}年1月20日 | 周一 |
}
`,
    en: (
        year
    ) => `# A registry for plans to import, as in: import "registry.alliance". It holds units, schools, people and the calendar.

unit CountyBureau "County Education Bureau"
unit ResearchOffice "Teaching Research Office" { under CountyBureau }

school TownOne { phase primary  seat town }
school VillageOne { phase primary  seat country }
school VillageTwo { phase primary  seat country }

category LanguageTeachers, MathematicsTeachers

calendar SchoolCalendar {
    | 学期 | 开学 | 放假 | 周起始 |
    | ${String(year)}年春季学期 | ${String(year)}-03-01 | ${String(year)}-07-10 | 周一 |
    | ${String(year)}年秋季学期 | ${String(year)}-09-01 | ${String(year + 1)}-01-20 | 周一 |
}
`
};
