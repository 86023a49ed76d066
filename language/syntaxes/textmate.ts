import * as p from './patterns.ts';

/** The scope every scope of the grammar ends in. */
const suffix = '.alliance-plan';

interface Rule {
    readonly name?: string;
    readonly contentName?: string;
    readonly match?: string;
    readonly begin?: string;
    readonly end?: string;
    readonly include?: string;
    readonly captures?: Captures;
    readonly beginCaptures?: Captures;
    readonly endCaptures?: Captures;
    readonly patterns?: readonly Rule[];
}
type Captures = Readonly<Record<string, Rule>>;

/** The colouring of plan files, as VS Code reads it. */
export interface TextMateGrammar {
    readonly name: string;
    readonly scopeName: string;
    readonly fileTypes: readonly string[];
    readonly patterns: readonly Rule[];
    readonly repository: Readonly<Record<string, Rule>>;
}

const scope = (name: string): Rule => ({ name: name + suffix });
const include = (...names: readonly string[]): readonly Rule[] =>
    names.map((name) => ({ include: `#${name}` }));

/** Words in quotation marks; an unclosed mark spoils one line, never the next item. */
function quoted(open: string, close: string, kind: string, inner: readonly Rule[]): Rule {
    return {
        name: `string.quoted.${kind}${suffix}`,
        begin: open,
        end: `${close}|$`,
        beginCaptures: { '0': scope('punctuation.definition.string.begin') },
        endCaptures: { '0': scope('punctuation.definition.string.end') },
        patterns: inner
    };
}

/** Text after a colon, to the end of the line or to the brace that closes the item; words in marks are no such text. */
const lineText = '(?!\\s*(?:【|“[^”]*”.?$|"[^"]*".?$|「[^」]*」.?$))(?:\\{[^{}\\r\\n]*\\}|[^{}｛｝\\r\\n])*';

function repository(): Record<string, Rule> {
    const nested = (open: string, close: string): Rule => ({
        match: `${open}[^${open}${close}\\r\\n]*${close}`
    });
    const items = p.keywordPattern(p.keywordsIn('frame', 'item'));
    return {
        comment: {
            patterns: [
                { name: `comment.block${suffix}`, begin: '/\\*', end: '\\*/' },
                { name: `comment.line.double-slash${suffix}`, match: '//.*$' },
                { name: `comment.line.number-sign${suffix}`, match: '[#＃].*$' }
            ]
        },
        heading: {
            name: `markup.heading${suffix}`,
            match: `^\\s*(${p.chapterNumber})[^\\r\\n]*`,
            captures: { '1': scope('punctuation.definition.heading') }
        },
        item: {
            match: `(?:^|(?<=[{｛；;。]))\\s*(${items})(?:\\s+(${p.name}(?:\\s*[、,]\\s*${p.name})*))?`,
            captures: {
                '1': scope('keyword.control.item'),
                '2': {
                    patterns: [
                        { name: `entity.name.type${suffix}`, match: p.name },
                        { name: `punctuation.separator${suffix}`, match: '[、,]' }
                    ]
                }
            }
        },
        line: {
            match: `(?:(?:^|(?<=[{｛；;。]))\\s*)?(${p.keywordPattern(p.lineKeywords())})\\s*([:：])(${lineText})`,
            captures: {
                '1': {
                    patterns: [
                        { name: `keyword.control.item${suffix}`, match: items },
                        ...include('keywords')
                    ]
                },
                '2': scope('punctuation.separator.key-value'),
                '3': { name: `string.unquoted${suffix}`, patterns: include('quote') }
            }
        },
        label: {
            match: `(?:^|(?<=[{｛；;]))\\s*(${p.name}(?:[、,]${p.name})*)\\s*(?=[:：])`,
            captures: {
                '1': {
                    patterns: [...include('keywords'), { name: `variable.parameter${suffix}`, match: p.name }]
                }
            }
        },
        string: {
            patterns: [
                quoted('“', '”', 'double', [...include('quote'), nested('“', '”'), nested('‘', '’')]),
                quoted('"', '"', 'double', include('quote')),
                quoted('「', '」', 'double', [...include('quote'), nested('「', '」'), nested('『', '』')]),
                quoted('《', '》', 'title', [nested('《', '》'), nested('〈', '〉')])
            ]
        },
        contact: { name: `string.unquoted.contact${suffix}`, match: `(?<![0-9])${p.contact}` },
        prose: {
            begin: '【',
            end: '】',
            beginCaptures: { '0': scope('punctuation.definition.prose.begin') },
            endCaptures: { '0': scope('punctuation.definition.prose.end') },
            contentName: `meta.prose${suffix}`,
            patterns: [
                ...include('heading', 'row'),
                {
                    match: '^\\s*(-|\\d+[.．])(?=\\s)',
                    captures: { '1': scope('punctuation.definition.list') }
                },
                ...include('quote')
            ]
        },
        quote: {
            patterns: [
                { name: `constant.character.escape${suffix}`, match: '\\{\\{|\\}\\}' },
                {
                    name: `meta.interpolation${suffix}`,
                    begin: '[{｛]',
                    end: '[}｝]|$',
                    beginCaptures: { '0': scope('punctuation.section.interpolation.begin') },
                    endCaptures: { '0': scope('punctuation.section.interpolation.end') },
                    patterns: [
                        { match: `(${items})(?=\\s)`, captures: { '1': scope('keyword.other') } },
                        ...include('accessor'),
                        { name: `variable.other${suffix}`, match: p.name }
                    ]
                }
            ]
        },
        row: {
            name: `meta.table.row${suffix}`,
            begin: '^\\s*(?=[|｜])',
            end: '$',
            patterns: [
                { name: `punctuation.separator.table${suffix}`, match: '[|｜](?:\\s*:?-{3,}:?\\s*[|｜])*' },
                ...include('quote', 'undetermined', 'date', 'amount')
            ]
        },
        undetermined: { name: `constant.language.undetermined${suffix}`, match: p.undecided },
        each: { name: `keyword.other.each${suffix}`, match: p.each },
        date: { name: `constant.numeric.date${suffix}`, match: p.time },
        comparison: {
            match: p.comparison,
            captures: { '1': scope('keyword.other.sentence'), '2': scope('constant.numeric.amount') }
        },
        amount: { name: `constant.numeric.amount${suffix}`, match: p.amount },
        accessor: {
            match: `([·．.•・])(${p.name})`,
            captures: { '1': scope('punctuation.accessor'), '2': scope('variable.other.property') }
        },
        keywords: {
            patterns: [
                {
                    name: `support.type.property-name${suffix}`,
                    match: p.keywordPattern(p.keywordsIn('property'))
                },
                {
                    name: `keyword.other.sentence${suffix}`,
                    match: p.keywordPattern(p.keywordsIn('sentence'))
                },
                {
                    name: `keyword.other.connective${suffix}`,
                    match: p.keywordPattern(p.keywordsIn('connective'))
                },
                { name: `support.class${suffix}`, match: items }
            ]
        },
        word: { match: p.name },
        punctuation: {
            patterns: [
                { name: `punctuation.section.block${suffix}`, match: '[{}｛｝]' },
                { name: `punctuation.section.parens${suffix}`, match: '[()（）]' },
                { name: `punctuation.terminator${suffix}`, match: '[。；;]' },
                { name: `punctuation.separator${suffix}`, match: '[，,、：:]' }
            ]
        }
    };
}

/** The grammar, made from the keyword table. */
export function textMateGrammar(): TextMateGrammar {
    return {
        name: 'Alliance Plan',
        scopeName: 'source.alliance-plan',
        fileTypes: ['alliance'],
        patterns: include(
            ...[
                'comment',
                'heading',
                'row',
                'prose',
                'string',
                'line',
                'contact',
                'item',
                'undetermined',
                'date',
                'comparison'
            ],
            ...['amount', 'label', 'keywords', 'each', 'accessor', 'word', 'punctuation']
        ),
        repository: repository()
    };
}
