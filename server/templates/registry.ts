import type { KeywordLanguage } from '../../language/keywords/lookup.ts';
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
${termsOf(period, 'zh').join('\n')}
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
    | Term | Opening | Closing | Week starts |
${termsOf(period, 'en').join('\n')}
}
`
};

/** The terms of each year, as rows of the calendar. */
function termsOf({ first, last }: Months, language: KeywordLanguage): string[] {
    const years = Array.from(
        { length: yearIn(last) - yearIn(first) + 1 },
        (_, index) => yearIn(first) + index
    );
    return years.flatMap((year) => {
        const [own, next] = [String(year), String(year + 1)];
        return language === 'zh'
            ? [
                  `    | ${own}年春季学期 | ${own}年3月1日 | ${own}年7月10日 | 周一 |`,
                  `    | ${own}年秋季学期 | ${own}年9月1日 | ${next}年1月20日 | 周一 |`
              ]
            : [
                  `    | Spring term ${own} | 1 March ${own} | 10 July ${own} | Monday |`,
                  `    | Autumn term ${own} | 1 September ${own} | 20 January ${next} | Monday |`
              ];
    });
}
