import { chmod, lstat, mkdir, readFile, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkReportSchema } from '../../../server/cli/reporters/report.ts';
import { commandLine, projectRoot, type CommandLine } from './process.ts';

/** Without anything a rule could object to as an error. */
const clean = '学校 西吉一小、将台小学\n';
const broken = `${clean}联盟 第一组 {\n    牵头  西吉一小\n    负责 教研事 教研事 ｝｝\n学校 又一校\n`;

let cli: CommandLine;

beforeAll(async () => {
    cli = await commandLine();
    await cli.files({ 'clean.alliance': clean, 'broken.alliance': broken });
});
afterAll(() => cli.remove());

/** Paths of the working folder's files below `folder`. */
async function filesIn(folder: string): Promise<string[]> {
    return (await readdir(join(cli.folder, folder), { recursive: true })).sort();
}

describe('check', () => {
    it('is content with a clean file', async () => {
        expect(await cli.run(['check', 'clean.alliance', '--fail-on', 'warning'])).toEqual({
            code: 0,
            out: expect.stringContaining('检查了1个文件'),
            err: ''
        });
    });

    it('shows findings with their line and carets, and ends with 1', async () => {
        const { code, out, err } = await cli.run(['check', 'broken.alliance']);
        expect({ code, err }).toEqual({ code: 1, err: '' });
        expect(out).toMatch(/^broken\.alliance\n\n/);
        expect(out).toMatch(/^ {2}错误 L\d\d {2}/m);
        expect(out).toMatch(/ > broken\.alliance:\d+:\d+\n {2}\d+ \| .*\n +\| +\^+\n/);
        expect(out).not.toContain('\u001b');
    });

    it('checks whole folders', async () => {
        const { code, out } = await cli.run(['check', '.', '--fail-on', 'never']);
        expect(code).toBe(0);
        expect(out).toContain('检查了2个文件');
    });

    it('compares the plans of a folder with one another, and not a plan alone', async () => {
        const plan = (name: string, lead: string): string =>
            `单位 县教育局\n学校 ${lead}、乙校\n方案 ${name} “${name}方案” { 发文机关 县教育局  期限 2009年 }\n联盟 ${name}组 { 牵头 ${lead}  成员 乙校 }\n`;
        await cli.files({
            'county/east.alliance': plan('东片', '甲校'),
            'county/west.alliance': plan('西片', '丙校')
        });
        const alone = await cli.run(['check', 'county/east.alliance', '--fail-on', 'never']);
        expect(alone.out).not.toContain('M22');
        const both = await cli.run(['check', 'county', '--fail-on', 'never']);
        expect(both.out.match(/M22/g)).toHaveLength(2);
        expect(both.out).toContain('相关：county/west.alliance');
        await rm(join(cli.folder, 'county'), { recursive: true });
    });

    it('speaks English when asked, or when the environment does', async () => {
        const asked = await cli.run(['check', 'broken.alliance', '--language', 'en']);
        const environment = { LANG: 'en_GB.UTF-8' };
        expect(asked.out).toContain('Checked 1 file: ');
        expect(asked.out).not.toContain('错误');
        expect((await cli.run(['check', 'broken.alliance'], { environment })).out).toBe(asked.out);
    });

    it('prints JSON of the described shape', async () => {
        const { code, out } = await cli.run(['check', 'clean.alliance', 'broken.alliance', '--json']);
        expect(code).toBe(1);
        const report = checkReportSchema.strict().parse(JSON.parse(out));
        expect(report.files.map(({ path }) => path)).toEqual(['clean.alliance', 'broken.alliance']);
        const first = report.files[1]?.findings[0];
        expect(broken.split('\n')[(first?.start.line ?? 0) - 1]).toContain(
            broken.slice(first?.start.offset, first?.end.offset).split('\n')[0]
        );
    });

    it.each([
        ['error', 1],
        ['hint', 1],
        ['never', 0]
    ])('fails on %s: %i', async (level, code) => {
        expect(await cli.run(['check', 'broken.alliance', '--fail-on', level])).toMatchObject({ code });
    });

    it('finds the same whatever the line ends, and with a byte order mark', async () => {
        await cli.files({
            'ends/windows.alliance': `\ufeff${broken.replaceAll('\n', '\r\n')}`,
            'ends/unix.alliance': broken
        });
        const { out } = await cli.run(['check', 'ends', '--json']);
        const { files } = checkReportSchema.parse(JSON.parse(out));
        const places = files.map(({ findings }) =>
            findings.map(({ code, start }) => `${code} ${start.line}:${start.column}`)
        );
        expect(places[0]).toEqual(places[1]);
        expect(places[0]).not.toEqual([]);
    });
});

describe('bad input', () => {
    beforeAll(async () => {
        await mkdir(join(cli.folder, 'bad/empty'), { recursive: true });
        await cli.files({
            'bad/gb18030.alliance': new Uint8Array(iconv.encode('学校 西吉一小、将台小学\n', 'gb18030')),
            'bad/utf16.alliance': new Uint8Array(iconv.encode(clean, 'utf-16')),
            'bad/word.alliance': new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]),
            'bad/damaged.alliance': new Uint8Array([
                ...new TextEncoder().encode(`${clean}学校 甲校`),
                0xff,
                0x0a
            ])
        });
    });

    it.each([
        ['a file that is not there', ['none.alliance'], 'none.alliance：没有这个文件'],
        ['a folder without plans', ['bad/empty'], 'bad/empty：这个文件夹里没有方案文件'],
        ['UTF-16', ['bad/utf16.alliance'], 'bad/utf16.alliance：文件的编码是 UTF-16'],
        ['a Word file', ['bad/word.alliance'], 'bad/word.alliance：这是Word、Excel 文件或压缩包'],
        ['damaged UTF-8', ['bad/damaged.alliance'], 'bad/damaged.alliance：文件像是 UTF-8，但第2行']
    ])('%s: a sentence, and exit code 2', async (_, paths, sentence) => {
        const { code, out, err } = await cli.run(['check', ...paths]);
        expect({ code, out }).toEqual({ code: 2, out: '' });
        expect(err).toContain(sentence);
        expect(err.trimEnd().split('\n')).toHaveLength(1);
    });

    it('GB18030 is read', async () => {
        const { code, out } = await cli.run(['check', 'bad/gb18030.alliance']);
        expect(code).toBe(0);
        expect(out).toContain('检查了1个文件');
    });

    it('one bad file keeps nobody from checking the others', async () => {
        const { code, out, err } = await cli.run([
            'check',
            'bad/utf16.alliance',
            'broken.alliance',
            'none.alliance'
        ]);
        expect(code).toBe(2);
        expect(out).toContain('broken.alliance');
        expect(out).toContain('2个没有检查成');
        expect(err.trimEnd().split('\n')).toHaveLength(2);
    });

    it('is in the JSON report too', async () => {
        const { code, out } = await cli.run(['check', 'none.alliance', 'clean.alliance', '--json']);
        expect(code).toBe(2);
        const { files, summary } = checkReportSchema.parse(JSON.parse(out));
        expect(files.map(({ failure }) => failure !== null)).toEqual([true, false]);
        expect(summary).toMatchObject({ files: 1, failures: 1 });
    });

    it.skipIf(process.getuid?.() === 0)('a file nobody may read', async () => {
        await cli.files({ 'bad/secret.alliance': clean });
        await chmod(join(cli.folder, 'bad/secret.alliance'), 0);
        const { code, err } = await cli.run(['check', 'bad/secret.alliance']);
        expect(code).toBe(2);
        expect(err).toContain('没有读取这个文件的权限');
    });
});

describe('imports', () => {
    const importing = (path: string) =>
        `导入 “${path}”\n联盟 第一组 {\n    牵头  西吉一小\n    成员  将台小学\n}\n`;

    beforeAll(async () => {
        await cli.files({
            'imports/good.alliance': importing('../名录 （县）.alliance'),
            '名录 （县）.alliance': clean,
            'imports/missing.alliance': importing('没有.alliance'),
            'imports/self.alliance': importing('self.alliance'),
            'imports/circle-a.alliance': importing('circle-b.alliance'),
            'imports/circle-b.alliance': importing('circle-a.alliance'),
            'imports/outside.alliance': importing('../../outside.alliance'),
            '../outside.alliance': clean,
            'imports/unreadable.alliance': importing('../bad.alliance'),
            'bad.alliance': new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])
        });
        await symlink(join(cli.folder, '../outside.alliance'), join(cli.folder, 'imports/link.alliance'));
        await cli.files({ 'imports/linked.alliance': importing('link.alliance') });
    });

    const findingsOf = async (path: string) => {
        const { out } = await cli.run(['check', path, '--json']);
        return checkReportSchema.parse(JSON.parse(out)).files[0]?.findings ?? [];
    };
    const onFirstLine = async (path: string) =>
        (await findingsOf(path)).filter(({ start }) => start.line === 1).map(({ message }) => message);

    it('are resolved before the rules look', async () => {
        expect(await findingsOf('imports/good.alliance')).toEqual([]);
    });

    it.each(['missing', 'self', 'circle-a', 'circle-b', 'outside', 'linked', 'unreadable'])(
        'that come to nothing are reported where they stand: %s',
        async (name) => {
            expect(await onFirstLine(`imports/${name}.alliance`)).toHaveLength(1);
        }
    );

    it('tell what the file is instead of a plan', async () => {
        expect((await onFirstLine('imports/unreadable.alliance'))[0]).toContain('Word');
    });
});

describe('explain', () => {
    it('documents a rule, by code or name', async () => {
        const byCode = await cli.run(['explain', 'l01']);
        expect(byCode).toMatchObject({ code: 0, err: '' });
        expect(byCode.out).toContain('L01');
        const name = /`([a-z-]+)`/.exec(byCode.out)?.[1] ?? '';
        expect((await cli.run(['explain', name])).out).toBe(byCode.out);
    });

    it('lists the rules', async () => {
        const { code, out } = await cli.run(['explain']);
        expect(code).toBe(0);
        expect(out.trimEnd().split('\n').length).toBeGreaterThanOrEqual(30);
    });

    it('does not know every code', async () => {
        const { code, err } = await cli.run(['explain', 'Q99']);
        expect(code).toBe(2);
        expect(err).toContain('Q99：没有这条规则。是否 Q');
    });
});

describe('export', () => {
    const plan =
        '方案 捆绑式发展 “西吉县“捆绑式发展”实施方案” {\n    成文日期  2008年12月13日\n    期限  2009年至2012年\n}\n正文 【为统筹城乡教育，制定本方案。】\n';
    const title = '西吉县“捆绑式发展”实施方案';

    beforeEach(async () => {
        await cli.files({ 'plans/xiji.alliance': plan });
    });

    it('writes every format asked for, named by the title, and tells where', async () => {
        const { code, out, err } = await cli.run([
            'export',
            'plans/xiji.alliance',
            '--to',
            'docx,html,md,json',
            '--out',
            'all'
        ]);
        expect({ code, err }).toEqual({ code: 0, err: '' });
        expect(out).toBe(
            ['docx', 'html', 'md', 'json'].map((format) => `已写出：all/${title}.${format}\n`).join('')
        );
        expect(await filesIn('all')).toEqual(
            ['docx', 'html', 'json', 'md'].map((format) => `${title}.${format}`)
        );
        expect(await cli.text(`all/${title}.html`)).toContain('为统筹城乡教育');
        expect(await cli.text(`all/${title}.md`)).toContain('为统筹城乡教育');
        expect(JSON.parse(await cli.text(`all/${title}.json`))).toBeTypeOf('object');
        expect((await cli.text(`all/${title}.docx`)).startsWith('PK')).toBe(true);
    });

    it('writes a Word file beside the plan when nothing else is said', async () => {
        const { out } = await cli.run(['export', 'plans/xiji.alliance']);
        expect(out).toBe(`已写出：plans/${title}.docx\n`);
    });

    it('takes a file name, and its format from the extension', async () => {
        const { code, out } = await cli.run([
            'export',
            'plans/xiji.alliance',
            '--out',
            'named/方案 （一）.html'
        ]);
        expect({ code, out }).toEqual({ code: 0, out: '已写出：named/方案 （一）.html\n' });
        expect(await filesIn('named')).toEqual(['方案 （一）.html']);
    });

    it('gives the same bytes again', async () => {
        await cli.run(['export', 'plans/xiji.alliance', '--to', 'docx', '--out', 'a.docx']);
        await cli.run(['export', 'plans/xiji.alliance', '--to', 'docx', '--out', 'b.docx'], {
            environment: { TZ: 'America/New_York' }
        });
        expect(await cli.text('a.docx')).toBe(await cli.text('b.docx'));
    });

    it('never leaves the folder, whatever the title says', async () => {
        await cli.files({ 'plans/evil.alliance': plan.replace('西吉县', '../../evil/') });
        const { code } = await cli.run(['export', 'plans/evil.alliance', '--to', 'md', '--out', 'evil']);
        expect(code).toBe(0);
        expect(await filesIn('evil')).toEqual(['／..／evil／“捆绑式发展”实施方案.md']);
    });

    it('writes what a broken text still says, and says that it is broken', async () => {
        await cli.files({ 'plans/broken.alliance': `${plan}联盟 第一组 { 牵头 \n` });
        const { code, err } = await cli.run([
            'export',
            'plans/broken.alliance',
            '--to',
            'md',
            '--out',
            'broken'
        ]);
        expect(code).toBe(0);
        expect(err).toContain('语法错误');
        expect(await filesIn('broken')).toHaveLength(1);
    });

    it('takes a folder of plans and several formats at once; plans of one title both stay', async () => {
        await cli.files({
            'county/one.alliance': plan,
            'county/deep/two.alliance': plan,
            'county/registry.alliance': '学校 甲校\n'
        });
        const { code, err } = await cli.run([
            'export',
            'county',
            '--to',
            'docx,ics',
            '--review',
            '--out',
            'issued-papers'
        ]);
        expect(code).toBe(0);
        expect(err).toContain('county/registry.alliance：只有');
        expect((await filesIn('issued-papers')).sort()).toEqual([
            '西吉县“捆绑式发展”实施方案 (2).docx',
            '西吉县“捆绑式发展”实施方案 (2).ics',
            '西吉县“捆绑式发展”实施方案.docx',
            '西吉县“捆绑式发展”实施方案.ics'
        ]);
    });

    it.each([
        [
            'an unknown format',
            ['plans/xiji.alliance', '--to', 'docx,odt'],
            'odt：没有这种格式。可用的格式：docx、pdf、html、xlsx、ics、md、json'
        ],
        [
            'many formats in one file',
            ['plans/xiji.alliance', '--to', 'docx,md', '--out', 'a.docx'],
            '要写文件夹'
        ],
        ['a name of another format', ['plans/xiji.alliance', '--to', 'md', '--out', 'a.docx'], '.md 结尾'],
        ['a file that is not there', ['none.alliance'], 'none.alliance：没有这个文件'],
        ['many plans in one file', ['plans', '--out', 'a.docx'], '要写文件夹'],
        [
            'a folder below a file',
            ['plans/xiji.alliance', '--out', 'clean.alliance/sub/'],
            '路径里有一段是文件'
        ]
    ])('%s: a sentence, exit code 2, nothing written', async (_, words, sentence) => {
        const before = await filesIn('.');
        const { code, out, err } = await cli.run(['export', ...words]);
        expect({ code, out }).toEqual({ code: 2, out: '' });
        expect(err).toContain(sentence);
        expect(await filesIn('.')).toEqual(before);
    });

    it('does not write over a folder of the name', async () => {
        await mkdir(join(cli.folder, 'taken', `${title}.md`), { recursive: true });
        const { code, err } = await cli.run([
            'export',
            'plans/xiji.alliance',
            '--to',
            'md',
            '--out',
            'taken/'
        ]);
        expect(code).toBe(2);
        expect(err).toContain('同名文件夹');
    });

    it.skipIf(process.getuid?.() === 0)('says where it may not write', async () => {
        await mkdir(join(cli.folder, 'locked'));
        await chmod(join(cli.folder, 'locked'), 0o500);
        const { code, err } = await cli.run(['export', 'plans/xiji.alliance', '--out', 'locked']);
        expect(code).toBe(2);
        expect(err).toContain('没有写入这个位置的权限');
        expect(await filesIn('locked')).toEqual([]);
    });
});

describe('translate', () => {
    it('puts the keywords of every plan into the other language, and tells which it changed', async () => {
        const text = '单位 甲局\n';
        await cli.files({ 'words/zh.alliance': text, 'words/en.alliance': 'unit A\n' });
        expect(await cli.run(['translate', 'words', '--to', 'en', '--check'])).toEqual({
            code: 1,
            out: '需要换关键字：words/zh.alliance\n',
            err: ''
        });
        expect(await cli.text('words/zh.alliance')).toBe(text);
        expect(await cli.run(['translate', 'words', '--to', 'en'])).toEqual({
            code: 0,
            out: '已换关键字：words/zh.alliance\n',
            err: ''
        });
        expect(await cli.text('words/zh.alliance')).toBe('unit 甲局\n');
        expect(await cli.text('words/en.alliance')).toBe('unit A\n');
    });

    it('wants to know the language', async () => {
        await cli.files({ 'words/a.alliance': '单位 甲局\n' });
        expect(await cli.run(['translate', 'words'])).toMatchObject({
            code: 2,
            err: '缺少选项“--to <language>”。用 --help 查看用法。\n'
        });
    });
});

describe('format', () => {
    const untidy = '学校   西吉一小，学段　小学\n\n\n\n联盟 第一组｛ 牵头 西吉一小\n成员 西吉一小｝\n';

    it('rewrites what is not in the house style, and nothing else', async () => {
        await cli.files({ 'style/untidy.alliance': untidy, 'style/clean.alliance': clean });
        expect(await cli.run(['format', 'style'])).toEqual({
            code: 0,
            out: '已整理：style/untidy.alliance\n',
            err: ''
        });
        expect(await cli.text('style/untidy.alliance')).not.toBe(untidy);
        expect(await cli.text('style/clean.alliance')).toBe(clean);
        expect(await cli.run(['format', 'style', '--check'])).toEqual({ code: 0, out: '', err: '' });
    });

    it('only tells when asked to check', async () => {
        await cli.files({ 'style/check.alliance': untidy });
        expect(await cli.run(['format', '--check', 'style/check.alliance'])).toEqual({
            code: 1,
            out: '需要整理：style/check.alliance\n',
            err: ''
        });
        expect(await cli.text('style/check.alliance')).toBe(untidy);
    });

    it('keeps line ends, byte order mark and encoding', async () => {
        const windows = untidy.replaceAll('\n', '\r\n');
        await cli.files({
            'forms/bom.alliance': `\ufeff${windows}`,
            'forms/gb18030.alliance': new Uint8Array(iconv.encode(windows, 'gb18030')),
            'forms/plain.alliance': untidy
        });
        expect((await cli.run(['format', 'forms'])).code).toBe(0);
        const plain = await cli.text('forms/plain.alliance');
        expect(plain).not.toBe(untidy);
        const expected = plain.replaceAll('\n', '\r\n');
        expect(await cli.text('forms/bom.alliance')).toBe(`\ufeff${expected}`);
        const bytes = await readFile(join(cli.folder, 'forms/gb18030.alliance'));
        expect(iconv.decode(bytes, 'gb18030')).toBe(expected);
    });

    it('rewrites the file a link leads to, and keeps the link', async () => {
        await cli.files({ 'links/real.alliance': untidy });
        await symlink(join(cli.folder, 'links/real.alliance'), join(cli.folder, 'links/link.alliance'));
        expect((await cli.run(['format', 'links/link.alliance'])).code).toBe(0);
        expect((await lstat(join(cli.folder, 'links/link.alliance'))).isSymbolicLink()).toBe(true);
        expect(await cli.text('links/real.alliance')).not.toBe(untidy);
    });

    it('leaves what it cannot read as it is', async () => {
        await cli.files({
            'style2/bad.alliance': new Uint8Array([0x50, 0x4b, 3, 4]),
            'style2/ok.alliance': untidy
        });
        const { code, out, err } = await cli.run(['format', 'style2']);
        expect(code).toBe(2);
        expect(out).toBe('已整理：style2/ok.alliance\n');
        expect(err).toContain('style2/bad.alliance：这是Word');
    });
});

describe('demo', () => {
    it('checks the sample and writes its document under out/', async () => {
        const sample = await readFile(join(projectRoot, 'samples/xiji.alliance'));
        await cli.files({ 'project/samples/xiji.alliance': sample });
        const { code, out, err } = await cli.run(['demo'], { from: join(cli.folder, 'project') });
        expect({ code, err }).toEqual({ code: 0, err: '' });
        expect(out).toContain('检查了1个文件');
        const written = [...out.matchAll(/^已写出：(out\/.*)$/gm)].map((match) => match[1]);
        expect(written.map((path) => path?.replace(/.*\./, ''))).toEqual(['docx', 'html']);
        expect(await filesIn('project/out')).toEqual(written.map((path) => path?.slice('out/'.length)));
    });

    it('says that it needs the project folder', async () => {
        const { code, err } = await cli.run(['demo']);
        expect(code).toBe(2);
        expect(err).toContain('没有找到示例');
    });
});
