/** The calendar that settings name: it holds for plans that neither state nor import one. */
import { describe, expect, it } from 'vitest';
import { chinaCalendar, dayOf, isoDate, termOf } from '../../../language/calendar/index.ts';
import { createFacade } from '../../../server/facade.ts';
import { Projects } from '../../../server/settings/project.ts';
import { Workspace } from '../../../server/workspace/workspace.ts';
import { MemoryFiles } from '../workspace/memory-files.ts';

const root = 'file:///plans';
const planUri = `${root}/县/方案.alliance`;
const settingsUri = `${root}/alliance-plan.json`;
const registryUri = `${root}/名录.alliance`;
const registry = (start: string): string =>
    `学校 甲校\n校历 县校历 {\n| 学期 | 开学 | 放假 |\n| 2024年秋季学期 | ${start} | 2025年1月17日 |\n}\n`;

function on(files: Readonly<Record<string, string>>) {
    const disk = new MemoryFiles(files);
    const projects = new Projects(disk);
    const workspace = new Workspace(disk, (uri) => projects.of(uri).calendar);
    const facade = createFacade(workspace, projects);
    /** The first day of the autumn term of 2024, as the plan has it. */
    const begins = async (uri = planUri): Promise<string> => {
        const checked = await facade.check(uri);
        if (!checked.ok) throw new Error(checked.message.en);
        const term = termOf(checked.plan.calendar, 2024, 'autumn');
        return `${isoDate(term.start)}${term.exact ? '' : ' or so'}`;
    };
    return { disk, projects, begins };
}

describe('the calendar of a project', () => {
    it('holds for plans that have none, and for these only', async () => {
        const { begins } = on({
            [settingsUri]: '{ "calendar": "名录.alliance" }',
            [registryUri]: registry('2024年9月2日'),
            [planUri]: '活动 送教 2024年秋季学期\n',
            [`${root}/自有.alliance`]: registry('2024年8月26日')
        });
        expect(await begins()).toBe('2024-09-02');
        expect(await begins(`${root}/自有.alliance`)).toBe('2024-08-26');
    });

    it('is as usual in China where none is named', async () => {
        const { begins, projects } = on({ [planUri]: '', [registryUri]: registry('2024年9月2日') });
        expect(await begins()).toBe('2024-09-01 or so');
        expect(projects.of(planUri).calendar).toBe(chinaCalendar);
    });

    it('goes before the one of the editor, which is found below the workspace folder', async () => {
        const { begins, projects, disk } = on({
            [planUri]: '',
            [registryUri]: registry('2024年9月2日'),
            [`${root}/另一份.alliance`]: registry('2024年9月3日')
        });
        projects.setEditor({ rules: {}, calendar: '另一份.alliance' });
        expect(await begins()).toBe('2024-09-03');
        disk.write(settingsUri, '{ "calendar": "名录.alliance" }');
        projects.changed(settingsUri);
        expect(await begins()).toBe('2024-09-02');
    });

    it('holds, as all settings of the first folder, for a plan that is not saved yet', async () => {
        const unsaved = 'untitled:Untitled-1';
        const { projects } = on({
            [settingsUri]: '{ "calendar": "名录.alliance" }',
            [registryUri]: registry('2024年9月2日')
        });
        await projects.load(unsaved);
        const { calendar, files } = projects.of(unsaved);
        expect(isoDate(termOf(calendar, 2024, 'autumn').start)).toBe('2024-09-02');
        expect(files.map(({ uri }) => uri)).toEqual([settingsUri]);
    });

    it('follows its file', async () => {
        const { begins, projects, disk } = on({
            [settingsUri]: '{ "calendar": "名录.alliance" }',
            [registryUri]: registry('2024年9月2日'),
            [planUri]: ''
        });
        expect(await begins()).toBe('2024-09-02');
        disk.write(registryUri, registry('2024年9月9日'));
        expect(projects.changed(registryUri)).toBe(true);
        expect(await begins()).toBe('2024-09-09');
    });

    it.each([
        ['没有.alliance', '没有这个文件'],
        ['无历.alliance', '没有“校历”一项'],
        ['../外.alliance', '工作文件夹之外']
    ])('that cannot be used, %s, is told where it is named', async (path, reason) => {
        const text = `{ "calendar": "${path}" }`;
        const { begins, projects } = on({
            [settingsUri]: text,
            [planUri]: '',
            [`${root}/无历.alliance`]: '学校 甲校\n'
        });
        expect(await begins()).toBe('2024-09-01 or so');
        const [problem] = (await projects.settingsFiles())[0]?.problems ?? [];
        expect(problem?.message.zh).toContain(`校历文件“${path}”没有采用`);
        expect(problem?.message.zh).toContain(reason);
        expect(text.slice(problem?.range.start, problem?.range.end)).toBe(`"${path}"`);
    });

    it('that the editor names and cannot be used is told by itself', async () => {
        const { begins, projects } = on({ [planUri]: '' });
        projects.setEditor({ rules: {}, calendar: '没有.alliance' });
        expect(await begins()).toBe('2024-09-01 or so');
        expect((await projects.editorProblems()).map(({ en }) => en)).toEqual([
            expect.stringContaining('The calendar file "没有.alliance" is not used')
        ]);
        projects.setEditor({ rules: {}, calendar: '' });
        await begins();
        expect(await projects.editorProblems()).toEqual([]);
    });

    it('gives the days themselves', async () => {
        const { begins, projects } = on({
            [settingsUri]: '{ "calendar": "名录.alliance" }',
            [registryUri]: registry('2024年9月2日'),
            [planUri]: ''
        });
        await begins();
        expect(projects.of(planUri).calendar.terms).toMatchObject([
            { start: dayOf(2024, 9, 2), end: dayOf(2025, 1, 17), exact: true }
        ]);
    });
});
