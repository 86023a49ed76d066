import { keywordEntry, keywordIds, type KeywordLanguage } from '../keywords/lookup.ts';
import type { KeywordGroup, KeywordId } from '../keywords/table.ts';

/** The groups in the order of the page, with what their words do. */
const groups: Readonly<Record<KeywordGroup, string>> = {
    frame: '文件框架 / Document frame',
    item: '条目 / Items',
    property: '说明 / Properties',
    sentence: '要求里的词 / Words of duties',
    connective: '连接词 / Connectives'
};

/** Every keyword of the table with all its words, as a page in Markdown; ends in a line break. */
export function glossaryPage(): string {
    const chapters = (Object.keys(groups) as KeywordGroup[]).map((group) => {
        const rows = keywordIds.filter((id) => keywordEntry(id).group === group).map(row);
        return [
            `## ${groups[group]}`,
            ['| 中文 | 中文同义词 | English | also |', '| --- | --- | --- | --- |', ...rows].join('\n')
        ];
    });
    return (
        [
            '# 关键字表 / Glossary of keywords',
            '由 `keywords/table.ts` 生成，请勿手工修改（`npm run generate`）。' +
                'Generated from `keywords/table.ts`; do not edit by hand.',
            '第一个词是补全和互换时写的词，其余的词写了就照留。标 `：` 的关键字，冒号后面直到行末是文字。\n' +
                'The first word is what completion offers and translation writes; the others are kept as written. ' +
                'Behind a keyword marked `：`, text runs to the end of the line.',
            ...chapters.flat()
        ].join('\n\n') + '\n'
    );
}

function row(id: KeywordId): string {
    const line = keywordEntry(id).takesLine ? ' `：`' : '';
    const cells = (['zh', 'en'] as const satisfies KeywordLanguage[]).flatMap((language) => {
        const [first, ...others] = keywordEntry(id)[language];
        return [
            `${first ?? ''}${language === 'zh' ? line : ''}`,
            others.join(language === 'zh' ? '、' : ', ')
        ];
    });
    return `| ${cells.join(' | ')} |`;
}
