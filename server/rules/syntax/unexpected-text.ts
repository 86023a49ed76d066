import { keywordOf, preferredWord, type KeywordLanguage } from '../../../language/keywords/lookup.ts';
import type { Expectation, SyntaxProblem } from '../../../language/parsing/problem.ts';
import type { Bilingual } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { syntaxRule } from '../support/syntax-rule.ts';

export const unexpectedText = syntaxRule({
    code: 'L01',
    name: 'unexpected-text',
    problem: 'unexpected',
    title: both('放错位置的文字', 'Text that fits nowhere'),
    documentation: {
        what: both(
            '一处文字既不是条目，也不是条目的内容。',
            'A piece of text is neither an item nor part of one.'
        ),
        why: both(
            '读不懂的文字不会进入方案，印出的文件会缺少这一段。',
            'What cannot be read does not reach the plan: the printed document would lack it.'
        ),
        bad: example`
            单位 教研室
            «活运» 送教下乡 2009年4月10日 { 负责 教研室 }
        `,
        good: example`
            单位 教研室
            活动 送教下乡 2009年4月10日 { 负责 教研室 }
        `,
        source: both(
            '语言规则：每一处文字都属于一个条目、一个标题或一段【正文】。',
            'The language: every piece of text belongs to an item, a heading or a paragraph in 【 】.'
        )
    },
    fixable: true,
    message(problem, language) {
        return problem.expected === undefined ? fitsNowhere(problem) : meantInstead(problem, language);
    },
    fixTitle({ expected, replacement }) {
        const title = FIX_TITLES[expected ?? 'more'];
        return title ?? both(`改为“${replacement ?? ''}”`, `Replace with “${replacement ?? ''}”`);
    }
});

const FIX_TITLES: Readonly<Partial<Record<Expectation, Bilingual>>> = {
    'duty-comma': both('改用空格和“，”', 'Use blanks and “，”'),
    quotes: both('改用“ ”', 'Use “ ”'),
    bars: both('改用“|”', 'Use |'),
    blank: both('改为空格', 'Use a blank'),
    number: both('删除编号', 'Delete the number'),
    'new-line': both('另起一行', 'Start a new line'),
    braces: both('改用 { }', 'Use { }'),
    'each-own': both('删除', 'Delete'),
    'subject-words': both('删去这一行', 'Delete this line'),
    'open-brace': both('补上“{”', 'Add “{”'),
    prose: both('放进【 】', 'Put it into 【 】')
};

/** How it is written, in the words of a Chinese and of an English plan. */
const EXAMPLES: Readonly<Partial<Record<Expectation, Readonly<Record<KeywordLanguage, string>>>>> = {
    bars: { zh: '| 时间 | 内容 |', en: '| Date | Activity |' },
    braces: { zh: '{ 负责 教研室 }', en: '{ responsible ResearchOffice }' },
    prose: { zh: '【各校要高度重视。】', en: '【All schools take part.】' },
    colon: { zh: '组长：甲校·校长', en: 'Leader: TownOne.principal' },
    'duty-comma': {
        zh: '每个联盟 每年 开展 听课，一般 5月。',
        en: 'each alliance holds lesson visits once a year, usually in May.'
    },
    equals: { zh: '牵头 甲校', en: 'lead TownOne' }
};

/** Nothing is known but where it stands. */
function fitsNowhere({ found, item }: SyntaxProblem): Bilingual {
    const zh = found ? `“${found}”` : '这里的文字';
    const en = found ? `“${found}”` : 'this text';
    if (found !== undefined && keywordOf(found) !== undefined && item) {
        return both(
            `“${item}”里不能写${zh}，这一处没有读入。请另写一行，或者移到它所属的条目里。`,
            `“${item}” takes no ${en} here, so it is not read. Give it a line of its own or move it to the item it belongs to.`
        );
    }
    const example =
        writtenIn(found ?? '') === 'en'
            ? 'activity LessonVisit 10 April 2009'
            : '活动 送教下乡 2009年4月10日';
    return both(
        `${zh}看不懂，没有读入。每一项以关键字开头，例如“${example}”；若是正文，请放进【 】。`,
        `What ${en} means here cannot be told, so it is not read. An item begins with a keyword, such as “${example}”; running text goes into 【 】.`
    );
}

/** What was surely meant, with the way to write it. */
function meantInstead(
    { expected, found = '', replacement = '', item = '' }: SyntaxProblem,
    language: KeywordLanguage
): Bilingual {
    const example = EXAMPLES[expected ?? 'more']?.[language] ?? '';
    switch (expected) {
        case 'keyword':
            return both(
                `“${found}”不是关键字：是“${replacement}”吗？`,
                `“${found}” is no keyword: is it “${replacement}”?`
            );
        case 'quotes':
            return both(
                `引号要前后成对，写成 ${replacement}。`,
                `Quotation marks come in pairs: write ${replacement}.`
            );
        case 'bars':
            return both(
                `表格的竖线用“|”或“｜”，例如“${example}”。`,
                `The bars of a table are | or ｜, as in “${example}”.`
            );
        case 'number':
            return both(
                `“${found.trim()}”不用写：印发时程序自动编号。`,
                `Leave “${found.trim()}” out: what is printed is numbered by the program.`
            );
        case 'new-line':
            return both(
                `两项之间不用“${found}”。请另起一行写下一项。`,
                `No “${found}” stands between two items. Start the next one on a new line.`
            );
        case 'braces':
            return both(
                `条目的内容写在 { } 里，例如“${example}”。`,
                `The content of an item stands in { }, as in “${example}”.`
            );
        case 'open-brace':
            return both(
                `“${item}”后面缺少“{”，“${found}”没有算作它的内容。请写成“${item} { ${found} … }”。`,
                `“${item}” lacks its opening “{”, so “${found}” is not taken for its content. Write “${item} { ${found} … }”.`
            );
        case 'prose':
            return both(
                `这是正文，要放进【 】里才会印出，例如“${example}”。`,
                `This is running text: it is printed only in 【 】, as in “${example}”.`
            );
        case 'colon':
            return both(
                `“${found}”后面要写“：”，例如“${example}”。`,
                `Put “：” after “${found}”, as in “${example}”.`
            );
        case 'time-keyword':
            return both(
                `时间前面要写关键字，例如“${replacement.trim()}”；也可以写在 { } 里。`,
                `A keyword goes before the time, as in “${replacement.trim()}”; it may also stand in { }.`
            );
        case 'blank':
            return both(`这里用空格，不用“${found}”。`, `A blank stands here, not “${found}”.`);
        case 'heading':
            return both(
                `章节标题写成“一、总则”，下一级写“（一）机构”：这里写“${replacement}”，印成章、条由程序做。`,
                `A chapter line begins “一、”, one below it “（一）”: write “${replacement}” here; the program prints chapters and articles.`
            );
        case 'duty-comma':
            return both(
                `要求的各部分之间用空格或“，”，主语后面只空一格，例如“${example}”。`,
                `The parts of a duty are divided by blanks or “，”, and by a blank behind its subject, as in “${example}”.`
            );
        case 'duty-verb':
            return both(
                `“${found}”不是这里能用的动词，这句话没有读入。动词用 开展、举办、组织、选派、参加、提交、达到 等，例如“${replacement}”。`,
                `“${found}” is no verb of a duty, so the sentence is not read. Write holds, organises, sends, attends, hands in or reaches, as in “${replacement}”.`
            );
        case 'per-head':
            return both(
                `“${found}”没有读入。请把主语写成每个人，例如“每名教师 每学年 参加 听课 不少于20节”。`,
                `“${found}” is not read. Make each of them the subject: “each teacher attends at least 20 lessons a year”.`
            );
        case 'each-own':
            return both(
                '“各”可以不写：并列的几家本来就各算各的；合起来算才写“或”。',
                'Leave “各” out: those that are listed are counted each on their own.'
            );
        case 'attachment-line':
            return both(
                '附件写在通知或方案的 { } 里，例如“附件 名册 “结对名单” { 来源 结对表 }”；印在文末的附件说明和序号由程序排。',
                'Attachments stand in the { } of the notice or plan: attachment Register "Pairs" { source PairList }. Their note and numbers are set by the program.'
            );
        case 'contact-line':
            return both(
                '联系人、电话写在通知或方案的 { } 里，例如“联系人：“办公室”（0954-1234567）”，印在文末的附注里。',
                'Who to ask stands in the { } of the notice or plan, as in “联系人：“办公室”（0954-1234567）”; it is printed at the end.'
            );
        case 'subject-words':
            return both(
                '主题词自2012年起已取消（GB/T 9704—2012），请删去这一行。',
                'Subject words were abolished in 2012 (GB/T 9704-2012): delete this line.'
            );
        case 'contact-colon':
            return both(
                `“${found}”后面要写“：”，例如“${found}：0954-1234567”。`,
                `Put “：” after “${found}”, as in “${found}：0954-1234567”.`
            );
        case 'contact-brackets':
            return both(
                `号码写在名称后面的括号里，例如“联系人：“办公室”（0954-1234567）”；也可以另写“电话：${found}”。`,
                `Behind a name the number stands in brackets, as in “联系人：“办公室”（0954-1234567）”; or write “电话：${found}”.`
            );
        case 'equals':
            return both(
                `这里用“：”或空格，不用“${found}”，例如“${example}”。`,
                `Use “：” or a blank here, not “${found}”, as in “${example}”.`
            );
        case 'hand-in':
            return both(
                `“${found}”是整份文件；谁在何时向谁报材料，写成“${replacement} 名称 { … }”。`,
                `“${found}” is a whole paper; who hands in what, when and to whom is written “${replacement} Name { … }”.`
            );
        case 'verb':
            return both(
                `“${found}”前面缺少动词，这句话没有读入。请写成“${replacement} 由…提高到…”。`,
                `A verb is missing before “${found}”, so the sentence is not read. Write “${replacement} 由…提高到…”.`
            );
        default:
            return propertyUnknown(item, found);
    }
}

/** The words that are shown are of the language the line is written in, whoever reads the message. */
function propertyUnknown(item: string, found: string): Bilingual {
    const language = writtenIn(found);
    const [responsible, place] = [preferredWord('responsible', language), preferredWord('place', language)];
    const note = language === 'en' ? `note: ${found} …` : `备注：${found} …`;
    return both(
        `“${item}”里没有“${found}”这样的说明，这一行没有读入。可以写“${responsible} …”“${place} …”等；其他内容请写“${note}”。`,
        `“${item}” has no property “${found}”, so this line is not read. Write one it has, such as “${responsible} …” or “${place} …”; put anything else into “${note}”.`
    );
}

/** The language of a word that is no keyword. */
function writtenIn(word: string): KeywordLanguage {
    return /^[A-Za-z0-9 ,.-]*[A-Za-z][A-Za-z0-9 ,.-]*$/.test(word) ? 'en' : 'zh';
}
