/** Sentences about settings files and baseline files. The reader knows which file is meant. */
import type { Bilingual } from '../rules/rule.ts';

export const brokenJson: Bilingual = {
    zh: '这里不合 JSON 的写法：请检查引号、逗号和括号。读得出来的设置仍然有效。',
    en: 'This is not valid JSON: check quotation marks, commas and brackets. What can be read still holds.'
};

const kinds: Readonly<Record<string, Bilingual>> = {
    object: { zh: '花括号 { } 括起的一组设置', en: 'a group of settings in braces { }' },
    array: { zh: '方括号 [ ] 括起的列表', en: 'a list in brackets [ ]' },
    string: { zh: '引号括起的文字', en: 'text in quotation marks' },
    number: { zh: '数字', en: 'a number' },
    int: { zh: '整数', en: 'a whole number' },
    boolean: { zh: 'true 或 false', en: 'true or false' }
};

/** `expected` is a kind of JSON value. */
export function wrongKind(expected: string): Bilingual {
    const kind = kinds[expected] ?? { zh: expected, en: expected };
    return {
        zh: `这里要写${kind.zh}；这一项没有采用。`,
        en: `This has to be ${kind.en}; the entry is left out.`
    };
}

export function noSuchValue(possible: readonly string[]): Bilingual {
    return {
        zh: `没有这个值。可写：${possible.join('、')}。这一项没有采用。`,
        en: `There is no such value. Possible: ${possible.join(', ')}. The entry is left out.`
    };
}

/** An entry that a group of settings must have is not there. */
export function missingEntry(name: string): Bilingual {
    return {
        zh: `这里缺少“${name}”一项；这一项没有采用。`,
        en: `"${name}" is missing here; the entry is left out.`
    };
}

/** `bound` is the largest or smallest value, inclusive. */
export function outOfRange(side: 'small' | 'big', bound: string): Bilingual {
    return side === 'small'
        ? { zh: `至少为${bound}；这一项没有采用。`, en: `At least ${bound}; the entry is left out.` }
        : { zh: `最多为${bound}；这一项没有采用。`, en: `At most ${bound}; the entry is left out.` };
}

/** `nearest` is an entry that may have been meant. */
export function noSuchEntry(name: string, nearest: string | undefined): Bilingual {
    return {
        zh: `设置里没有“${name}”这一项。${nearest === undefined ? '' : `是否“${nearest}”？`}`,
        en: `There is no setting "${name}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`
    };
}

/** A rule is named once by its code and once by its name, with different levels. */
export function ruleTwice(code: string, name: string): Bilingual {
    return {
        zh: `“${name}”和“${code}”是同一条规则，级别不同；以“${code}”为准，请删去一处。`,
        en: `"${name}" and "${code}" are the same rule with different levels; "${code}" holds. Remove one.`
    };
}

export const unusable: Bilingual = {
    zh: '这个值不能用；这一项没有采用。',
    en: 'This value cannot be used; the entry is left out.'
};

/** A sentence of the house style has no place for what it is said of. */
export const noPlaceForValue: Bilingual = {
    zh: '说法里要有 {}，印的时候换成内容，如“责任单位：{}”；这一项没有采用。',
    en: 'The words need {}, which stands for the value, as in "in charge: {}"; the entry is left out.'
};

/** The name of a face holds a sign that would end it in a style sheet or in XML. */
export const noFaceName: Bilingual = {
    zh: '字体名不能有引号、逗号、冒号、分号、括号等符号；这一项没有采用。',
    en: 'The name of a font holds no quotation mark, comma, colon, semicolon or bracket; the entry is left out.'
};

/** The settings name a baseline that could not be read; `reason` is a sentence. */
export function baselineUnread(path: string, reason: Bilingual): Bilingual {
    return {
        zh: `基线文件“${path}”没有读成，所有问题照常报告。${reason.zh}`,
        en: `The baseline file "${path}" was not read, so everything is reported. ${reason.en}`
    };
}

export const brokenBaseline: Bilingual = {
    zh: '它不是 check --write-baseline 写出的文件，请重新写出。',
    en: 'It is no file that check --write-baseline wrote; write it again.'
};

/** The settings name a calendar file that could not be used; `reason` is a sentence. */
export function calendarUnread(path: string, reason: Bilingual): Bilingual {
    return {
        zh: `校历文件“${path}”没有采用，学期按通常的学年推算。${reason.zh}`,
        en: `The calendar file "${path}" is not used, so terms are reckoned as usual. ${reason.en}`
    };
}

export const noCalendarInside: Bilingual = {
    zh: '其中没有“校历”一项，或者没有一行写明开学和放假的日期。',
    en: 'It holds no school calendar (校历) with the days on which school opens and closes.'
};

/** What is wrong with the calendar file that the editor's settings name; `problem` is a sentence about it. */
export function calendarSetting(problem: Bilingual): Bilingual {
    return {
        zh: `设置 alliancePlan.calendar：${problem.zh}`,
        en: `Setting alliancePlan.calendar: ${problem.en}`
    };
}

/** Settings of the editor, by their names below `alliancePlan`. */
export function unusableSetting(names: string): Bilingual {
    return {
        zh: `设置 alliancePlan.${names} 的值不能用，按默认值处理。请在设置里改正。`,
        en: `The value of the setting alliancePlan.${names} cannot be used, so its default holds. Please correct it in the settings.`
    };
}
