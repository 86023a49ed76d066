import { yearIn } from './months.ts';
import type { Months } from './months.ts';
import { schoolsOf } from './template.ts';
import type { Template } from './template.ts';

/** Schools, people and the school calendar of a county, for plans to import. */
export const registryTemplate: Template = {
    zh: ({
        bureau,
        period,
        groups
    }) => `# 名录：供多个方案导入，例如 导入 “名录.alliance”。这里只写单位、学校、人员和校历。

单位 ${bureau}
单位 教研室、督导室 { 上级 ${bureau} }

学校 ${schoolsOf(groups).leads.join('、')} { 驻地 县城 }
学校 ${schoolsOf(groups).members.join('、')} { 驻地 农村 }

类别 语文教师、数学教师、英语教师

校历 县校历 {
    | 学期 | 开学 | 放假 | 周起始 |
${termsOf(period).join('\n')}
}
`,
    en: ({
        bureau,
        period,
        groups
    }) => `# A registry for plans to import, as in: import "registry.alliance". It holds units, schools, people and the calendar.

unit ${bureau}
unit ResearchOffice "Teaching Research Office" { under ${bureau} }

school ${schoolsOf(groups).leads.join(', ')} { seat town }
school ${schoolsOf(groups).members.join(', ')} { seat country }

category LanguageTeachers, MathematicsTeachers

calendar SchoolCalendar {
    | term | opening | closing | week-start |
${termsOf(period).join('\n')}
}
`
};

/** The terms of each year; names of terms and days are written alike in both languages. */
function termsOf({ first, last }: Months): string[] {
    const years = Array.from(
        { length: yearIn(last) - yearIn(first) + 1 },
        (_, index) => yearIn(first) + index
    );
    return years.flatMap((year) => [
        `    | ${String(year)}年春季学期 | ${String(year)}-03-01 | ${String(year)}-07-10 | 周一 |`,
        `    | ${String(year)}年秋季学期 | ${String(year)}-09-01 | ${String(year + 1)}-01-20 | 周一 |`
    ]);
}
