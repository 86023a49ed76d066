/** Sentences about the answers to the questions of a new plan. */
import type { Bilingual } from '../rules/rule.ts';

export function badNameIn(name: string): Bilingual {
    return name === ''
        ? { zh: '请写名称。', en: 'Write a name.' }
        : {
              zh: `“${name}”不能作名称：名称里不能有引号、书名号、括号｛｝【】和竖线。`,
              en: `“${name}” can be no name: a name holds no quotation marks, braces, brackets 【】 or bars.`
          };
}

export function badPeriod(text: string): Bilingual {
    const example = {
        zh: '请写起止年月，例如“2027年1月至2029年12月”，或只写年份“2027年”。',
        en: 'Write the first and last month, as in “January 2027 to December 2029”, or a year, “2027”.'
    };
    return text === ''
        ? example
        : {
              zh: `“${text}”看不出起止时间。${example.zh}`,
              en: `“${text}” does not tell when it begins and ends. ${example.en}`
          };
}

export function shortPeriod(months: number): Bilingual {
    return {
        zh: `期限太短：准备、实施、总结至少要${String(months)}个月。`,
        en: `The period is too short: to prepare, carry out and conclude takes ${String(months)} months at least.`
    };
}

export function longPeriod(years: number): Bilingual {
    return {
        zh: `期限超过${String(years)}年，请写短一些；以后可以在文件里改。`,
        en: `The period is longer than ${String(years)} years; write a shorter one, it can be changed in the file.`
    };
}

export const badGroups: Bilingual = {
    zh: '请写联盟（小组）的个数，例如“3”，或逐个写名称，用“、”隔开。',
    en: 'Write how many alliances there are, as in “3”, or their names, separated by commas.'
};

export function manyGroups(most: number): Bilingual {
    return {
        zh: `最多写${String(most)}个联盟；更多的请在文件里添加，或从名单导入。`,
        en: `At most ${String(most)} alliances are written here; add more in the file, or import them from a list.`
    };
}

/** The answer clashes with something of the plan; `message` is what the rules would say. */
export function wouldHaveMistake({ zh, en }: Bilingual): Bilingual {
    return { zh: `这样写方案会有错误：${zh}`, en: `The plan would have a mistake: ${en}` };
}
