/** Sentences about lists that are imported. The reader knows which file is meant. */
import type { Bilingual } from '../rules/rule.ts';

export const oldWorkbook: Bilingual = {
    zh: '这是旧格式的工作簿（.xls 或 .et）。请在 Excel 或 WPS 中另存为 .xlsx 后再导入。',
    en: 'This is a workbook in the old format (.xls or .et). Save it as .xlsx in Excel or WPS and import that.'
};

export const unknownTable: Bilingual = {
    zh: '能导入的是 Excel 工作簿（.xlsx）和文本表格（.csv、.tsv、.txt）。请另存为其中一种后再导入，或者复制表格，粘贴到方案里。',
    en: 'Excel workbooks (.xlsx) and tables of text (.csv, .tsv, .txt) can be imported. Save the list as one of these, or copy the table and paste it into the plan.'
};

export const badWorkbook: Bilingual = {
    zh: '这个工作簿读不出来：可能已损坏，或设了打开密码。请在 Excel 或 WPS 中打开，去掉密码后另存为 .xlsx。',
    en: 'This workbook cannot be read: it may be damaged or protected by a password. Open it in Excel or WPS and save it as .xlsx without a password.'
};

export const hugeWorkbook: Bilingual = {
    zh: '这个工作簿展开后超过200兆字节，不像是名单，没有读取。',
    en: 'This workbook unpacks to more than 200 megabytes, is hardly a list, and was not read.'
};

export const emptyFile: Bilingual = {
    zh: '文件里没有内容。请检查选的是不是要导入的文件，是否已经保存。',
    en: 'The file is empty. Check that it is the one to be imported and that it was saved.'
};

export const noHeadings: Bilingual = {
    zh: '没有找到栏名。表里要有一行栏名，例如：学校、学段、驻地、教师数；或：牵头学校、成员学校；或：姓名、学校、职务。',
    en: 'No headings were found. One row must name the columns, such as: school, phase, seat, teachers; or: lead, members; or: name, school, post.'
};

export function columnLeftOut(heading: string): Bilingual {
    return {
        zh: `“${heading}”这一栏没有导入：方案里没有对应的内容。`,
        en: `The column “${heading}” was not imported: a plan has nothing like it.`
    };
}

export function cellMissing(heading: Bilingual): Bilingual {
    return {
        zh: `缺“${heading.zh}”，这一行没有导入。`,
        en: `There is no ${heading.en}, so this row was not imported.`
    };
}

export function badName(name: string): Bilingual {
    return {
        zh: `“${name}”不能作名称（有引号、书名号、括号｛｝【】或竖线），这一行没有导入。`,
        en: `“${name}” can be no name (it has quotation marks, braces, brackets 【】 or bars), so this row was not imported.`
    };
}

export function badCount(heading: string, text: string): Bilingual {
    return {
        zh: `“${heading}”应是人数，这里写的是“${text}”，没有导入这一格。`,
        en: `“${heading}” takes a number, not “${text}”: this cell was not imported.`
    };
}

export function badWords(heading: string, text: string): Bilingual {
    return {
        zh: `“${heading}”里的“${text}”含有不能用的符号，没有导入这一格。`,
        en: `“${text}” in “${heading}” holds signs that cannot be used, so this cell was not imported.`
    };
}

export function namedBefore(name: string, row: number): Bilingual {
    return {
        zh: `“${name}”与第${String(row)}行重复，这一行没有导入；若是两个，请改用不同的名称。`,
        en: `“${name}” is the same as in row ${String(row)}, so this row was not imported; if they are two, name them apart.`
    };
}

export function declaredBefore(name: string): Bilingual {
    return {
        zh: `方案里已有“${name}”，没有再写一遍。`,
        en: `The plan has “${name}” already; it was not written again.`
    };
}

export function postWithoutSchool(name: string): Bilingual {
    return {
        zh: `“${name}”的学校和职务没有写全，只导入了姓名。`,
        en: `School and post of “${name}” are not both given, so only the name was imported.`
    };
}

export function pairsItself(name: string): Bilingual {
    return {
        zh: `“${name}”与自己结对，这一行没有导入。`,
        en: `“${name}” is paired with itself, so this row was not imported.`
    };
}
