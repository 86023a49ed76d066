import { describe, expect, it } from 'vitest';
import { placesIn, summaryOf, type CheckedFile } from '../../../../server/cli/reporters/checked.ts';
import { jsonReport } from '../../../../server/cli/reporters/json.ts';
import { checkReportSchema } from '../../../../server/cli/reporters/report.ts';
import { summaryLine, textReport } from '../../../../server/cli/reporters/text.ts';
import type { Finding } from '../../../../server/rules/rule.ts';

const plan = '学校 甲校\r\n定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。\r\n';
const registry = '# 名录\n学校 甲校\n';
const texts = new Map([
    ['file:///plan.alliance', plan],
    ['file:///registry.alliance', registry]
]);

/** The span of a text's first `part`. The place starts behind the file's start, as that of any later item. */
function span(uri: string, part: string) {
    const start = texts.get(uri)!.indexOf(part);
    const place = { uri, start: Math.min(2, start) };
    return { place, start: start - place.start, end: start - place.start + part.length };
}

const shortfall: Finding = {
    code: 'Q01',
    severity: 'error',
    span: span('file:///plan.alliance', '不少于4次'),
    message: { zh: '2009年应有4次，现有1次，还差3次。', en: '4 due in 2009, 1 there: 3 are missing.' },
    related: [
        { span: span('file:///registry.alliance', '甲校'), message: { zh: '名录', en: 'the registry' } },
        { span: span('file:///plan.alliance', '甲校'), message: { zh: '本校', en: 'this school' } }
    ],
    fixes: () => [
        {
            title: { zh: '改为1次', en: 'Change to 1' },
            edits: [{ span: span('file:///plan.alliance', '4次'), text: '1次' }],
            preferred: true
        }
    ]
};

const files: readonly CheckedFile[] = [
    { path: 'plan.alliance', findings: [shortfall] },
    { path: 'clean.alliance', findings: [] },
    { path: 'none.alliance', findings: [], failure: { zh: '没有这个文件。', en: 'No such file.' } }
];
const places = placesIn(
    (uri) => texts.get(uri),
    (uri) => uri.replace('file:///', '')
);

describe('the report for people', () => {
    it('shows the finding, its line with carets, other places and the fix', () => {
        expect(textReport(files, places, 'zh', false)).toBe(
            [
                'plan.alliance',
                '',
                '  错误 Q01  2009年应有4次，现有1次，还差3次。',
                '    > plan.alliance:2:25',
                '  2 | 定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。',
                '    | ' + ' '.repeat(43) + '^^^^^^^^^',
                '    = 相关：registry.alliance 第2行第4列 名录',
                '    = 相关：第1行第4列 本校',
                '    = 可改：改为1次',
                '',
                ''
            ].join('\n')
        );
    });

    it('speaks English', () => {
        const text = textReport(files, places, 'en', false);
        expect(text).toContain('error Q01  4 due in 2009, 1 there: 3 are missing.');
        expect(text).toContain('see: registry.alliance line 2, column 4 the registry');
        expect(text).not.toContain('相关');
    });

    it('is coloured only when asked', () => {
        expect(textReport(files, places, 'zh', false)).not.toContain('\u001b');
        expect(textReport(files, places, 'zh', true)).toContain('\u001b[31m错误\u001b[0m');
    });

    it('lets no control character of a plan through to the terminal, whether quoted by a message, a place or a fix', () => {
        const said = { zh: '“甲\u001b[2J\u202e乙”重复。', en: '' };
        const finding: Finding = {
            ...shortfall,
            message: said,
            related: [{ span: shortfall.span, message: said }],
            fixes: () => [{ title: said, edits: [] }]
        };
        const text = textReport([{ path: 'plan.alliance', findings: [finding] }], places, 'zh', false);
        expect(text.match(/“甲 \[2J 乙”重复。/g)).toHaveLength(3);
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    });

    it('does without a fix that cannot be made', () => {
        const fixes = () => {
            throw new Error('a mistake in the rule');
        };
        const file = { path: 'plan.alliance', findings: [{ ...shortfall, fixes }] };
        expect(textReport([file], places, 'zh', false)).toContain('还差3次');
        expect(jsonReport([file], places, 'zh')).toContain('"fixes": []');
    });

    it('ends with what was counted', () => {
        const summary = summaryOf(files);
        expect(summary).toEqual({
            files: 2,
            failures: 1,
            error: 1,
            warning: 0,
            information: 0,
            hint: 0,
            known: 0,
            gone: 0
        });
        expect(summaryLine(summary, 'zh')).toBe('检查了2个文件：错误1处；1个没有检查成。');
        expect(summaryLine(summary, 'en')).toBe('Checked 2 files: 1 error; 1 could not be checked.');
        const clean = summaryOf([{ path: 'a', findings: [] }]);
        expect(summaryLine(clean, 'zh')).toBe('检查了1个文件：没有发现问题。');
        expect(summaryLine(clean, 'en')).toBe('Checked 1 file: nothing found.');
        const known = summaryOf([{ path: 'a', findings: [], known: 12, gone: 1 }]);
        expect(summaryLine(known, 'zh').split('\n')).toEqual([
            '检查了1个文件：没有发现问题。',
            '基线中的12处没有列出。',
            '基线中有1处已不存在，可用 --write-baseline 更新基线。'
        ]);
        expect(summaryLine(known, 'en')).toContain('1 finding of the baseline is gone');
    });
});

describe('the report for programs', () => {
    it('has the shape the schema describes', () => {
        const report = checkReportSchema.parse(JSON.parse(jsonReport(files, places, 'en')));
        expect(report.summary).toEqual(summaryOf(files));
        expect(report.files.map(({ path, failure }) => [path, failure])).toEqual([
            ['plan.alliance', null],
            ['clean.alliance', null],
            ['none.alliance', 'No such file.']
        ]);
        expect(report.files[0]?.findings).toEqual([
            {
                code: 'Q01',
                severity: 'error',
                message: '4 due in 2009, 1 there: 3 are missing.',
                start: { line: 2, column: 25, offset: 31 },
                end: { line: 2, column: 30, offset: 36 },
                related: [
                    {
                        path: 'registry.alliance',
                        start: { line: 2, column: 4, offset: 8 },
                        end: { line: 2, column: 6, offset: 10 },
                        message: 'the registry'
                    },
                    {
                        path: 'plan.alliance',
                        start: { line: 1, column: 4, offset: 3 },
                        end: { line: 1, column: 6, offset: 5 },
                        message: 'this school'
                    }
                ],
                fixes: [
                    {
                        title: 'Change to 1',
                        preferred: true,
                        edits: [
                            {
                                path: 'plan.alliance',
                                start: { line: 2, column: 28, offset: 34 },
                                end: { line: 2, column: 30, offset: 36 },
                                text: '1次'
                            }
                        ]
                    }
                ]
            }
        ]);
    });
});
