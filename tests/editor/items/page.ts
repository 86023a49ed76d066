import type { Chapter } from './index.ts';
import { pictureName, themes } from './item.ts';
import type { Item, Theme } from './item.ts';
import { locales } from './reader.ts';

/** The names of an item's pictures, one for each language and theme. */
export function pictureNames(item: Item): readonly string[] {
    return locales.flatMap((locale) =>
        (Object.keys(themes) as Theme[]).map((theme) => `${pictureName(item, locale, theme)}.png`)
    );
}

/** The page that shows every item in both languages and both themes, as Markdown. */
export function pageOf(chapters: readonly Chapter[]): string {
    const parts = chapters.map(({ heading, items }) =>
        [`## ${heading}`, ...items.map((item) => `### ${item.title}\n\n${tableOf(item)}`)].join('\n\n')
    );
    const introduction =
        'Every item of the product in Chinese and English, dark and light, as the tests in a real editor see it\n' +
        '(`PICTURES=yes npm run test:editor`). A test holds that no picture is missing and that this page shows all of them.';
    return `# The product in pictures\n\n${introduction}\n\n${parts.join('\n\n')}\n`;
}

function tableOf(item: Item): string {
    const [chineseDark, chineseLight, englishDark, englishLight] = pictureNames(item).map(
        (name) => `![${name.replace(/\.png$/, '')}](${name})`
    );
    return [
        '| 中文 | English |',
        '| --- | --- |',
        `| ${chineseDark ?? ''} | ${englishDark ?? ''} |`,
        `| ${chineseLight ?? ''} | ${englishLight ?? ''} |`
    ].join('\n');
}
