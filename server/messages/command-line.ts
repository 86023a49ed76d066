/** Sentences and words of the command line. */
import { counted } from '../../language/amounts/index.ts';
import type { Bilingual } from '../rules/rule.ts';

export const folderWithoutPlans: Bilingual = {
    zh: '这个文件夹里没有方案文件（.alliance）。',
    en: 'This folder holds no plan file (.alliance).'
};

export const nothingMatches: Bilingual = {
    zh: '没有文件符合这个写法，请检查路径。',
    en: 'No file matches this pattern; check the path.'
};

/** `known` are the formats that can be asked for. */
export function unknownFormat(known: readonly string[]): Bilingual {
    return {
        zh: `没有这种格式。可用的格式：${known.join('、')}。`,
        en: `There is no such format. Formats: ${known.join(', ')}.`
    };
}

/** Several formats cannot go into one file. */
export const oneFileManyFormats: Bilingual = {
    zh: '导出多种格式时，--out 要写文件夹，不能写一个文件。',
    en: 'To export several formats, --out has to name a folder, not a file.'
};

/** Several plans cannot go into one file. */
export const oneFileManyPlans: Bilingual = {
    zh: '导出多个方案时，--out 要写文件夹，不能写一个文件。',
    en: 'To export several plans, --out has to name a folder, not a file.'
};

export const noPaper: Bilingual = {
    zh: '只有单位、人员等名录，没有文稿，没有导出。',
    en: 'It holds a registry and no paper, and was not exported.'
};

/** The name given for the output has another format's extension. */
export function wrongExtension(extension: string): Bilingual {
    return {
        zh: `文件名与格式不符，这种格式的文件名以 ${extension} 结尾。`,
        en: `The file name does not go with the format: its names end in ${extension}.`
    };
}

/** `nearest` is a rule that may have been meant. */
export function unknownRule(nearest: string | undefined): Bilingual {
    return {
        zh: `没有这条规则。${nearest === undefined ? '' : `是否 ${nearest}？`}不带代码运行 explain 可列出全部规则。`,
        en: `There is no such rule.${nearest === undefined ? '' : ` Did you mean ${nearest}?`} Run explain without a code for a list.`
    };
}

export const baselineOfSomeRules: Bilingual = {
    zh: '--rule 与 --write-baseline 不能同用：基线要记下全部规则的问题。',
    en: '--rule and --write-baseline exclude each other: a baseline holds the findings of every rule.'
};

/** `count` findings are in it for the plans that were checked. */
export function baselineWritten(path: string, count: number): Bilingual {
    return {
        zh: `已写出基线：${path}，记下${count}处。`,
        en: `Wrote the baseline ${path} with ${counted(count, 'finding')}.`
    };
}

export const baselineHint: Bilingual = {
    zh: '要让以后的检查都用它，请在 alliance-plan.json 里写上 "baseline"，或每次加上 --baseline。',
    en: 'To have it used from now on, name it as "baseline" in alliance-plan.json, or give --baseline each time.'
};

export const oddCharacters: Bilingual = {
    zh: '文本里有 GB18030 不能表示的字符，没有改写。请先用编辑器另存为 UTF-8。',
    en: 'The text holds characters GB18030 cannot express; it was not rewritten. Save it as UTF-8 first.'
};

export const sampleMissing: Bilingual = {
    zh: '没有找到示例，请在项目文件夹里运行。',
    en: 'The sample was not found; run this in the project folder.'
};

/** The document was written although the text has so many syntax errors. */
export function exportedWithErrors(count: number): Bilingual {
    return {
        zh: `文本有${count}处语法错误，写出的文件可能不完整。请运行 check 查看。`,
        en: `The text has ${counted(count, 'syntax error')}, so what was written may be incomplete. Run check to see them.`
    };
}

export const written: Bilingual = { zh: '已写出', en: 'Wrote' };
export const formatted: Bilingual = { zh: '已整理', en: 'Formatted' };
export const wouldFormat: Bilingual = { zh: '需要整理', en: 'Would format' };
export const translated: Bilingual = { zh: '已换关键字', en: 'Translated' };
export const wouldTranslate: Bilingual = { zh: '需要换关键字', en: 'Would translate' };

/** The program failed inside: a mistake of ours. `detail` is what its maintainers need, such as a stack. */
export function unexpected(detail: string): Bilingual {
    return {
        zh: `程序内部出错，没有完成。请把下面的内容告诉维护者：\n${detail}`,
        en: `The program failed inside and did not finish. Please tell its maintainers:\n${detail}`
    };
}
