/**
 * How the editor treats brackets, comments, words and folding in plan files. Full-width marks pair as half-width
 * ones do, since an input method types them.
 */

/** Brackets in the strict sense, which the editor matches and colours. */
const brackets = ['{}', '｛｝', '()', '（）', '【】'] as const;

/** Marks around words and titles, which only close by themselves. */
const marks = ['“”', '‘’', '「」', '『』', '《》', '〈〉', '〔〕', '""'] as const;

const pair = (both: string): [string, string] => [both.slice(0, 1), both.slice(1)];

/** CJK characters of names, as the inside of a character class with the `u` flag. */
const cjk = '\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}';

/** The file's content as data; `wordPattern` is a JavaScript regular expression. */
export function languageConfiguration() {
    return {
        comments: { lineComment: '#', blockComment: ['/*', '*/'] },
        brackets: [...brackets, '《》', '「」', '〔〕'].map(pair),
        colorizedBracketPairs: brackets.map(pair),
        autoClosingPairs: [
            ...brackets.map(pair).map(([open, close]) => ({ open, close, notIn: ['comment'] })),
            ...marks.map(pair).map(([open, close]) => ({ open, close, notIn: ['string', 'comment'] }))
        ],
        surroundingPairs: [...brackets, ...marks].map(pair),
        autoCloseBefore: ' \t\r\n　。，、；：）】》」”｝});,|',
        folding: {
            markers: {
                start: '^\\s*(?:[#＃]|//)\\s*(?:region\\b|区域(?!结束))',
                end: '^\\s*(?:[#＃]|//)\\s*(?:end ?region\\b|区域结束)'
            }
        },
        wordPattern: {
            pattern: `[${cjk}][${cjk}\\w]*|[A-Za-z_][A-Za-z0-9_${cjk}]*(?:-[A-Za-z0-9_]+)*|\\d+(?:\\.\\d+)?`,
            flags: 'u'
        },
        // A line break before an item must not indent it as the line above, which may go on from another.
        onEnterRules: [{ beforeText: '^$', afterText: '^\\S', action: { indent: 'none' } }],
        indentationRules: {
            increaseIndentPattern: '^(?!\\s*[#＃]).*[{｛【（(][^}｝】）)]*$',
            decreaseIndentPattern: '^\\s*[}｝】）)]'
        }
    };
}
