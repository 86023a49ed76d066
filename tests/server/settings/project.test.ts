import { describe, expect, it } from 'vitest';
import { createFacade, type Checked } from '../../../server/facade.ts';
import { standardProfile } from '../../../server/document/profile.ts';
import { ruleOf } from '../../../server/rules/registry.ts';
import { levelHere } from '../../../server/messages/levels.ts';
import { judge } from '../../../server/settings/layers.ts';
import { Projects, type Overrides, type EditorSettings } from '../../../server/settings/project.ts';
import { canonicalUri } from '../../../server/workspace/uri.ts';
import { Workspace } from '../../../server/workspace/workspace.ts';
import { MemoryFiles } from '../workspace/memory-files.ts';

const root = 'file:///plans';
const planUri = `${root}/县/镇/方案.alliance`;
const overlapping =
    '阶段 启动 2009年1月至2月 { 任务 动员 “动员” }\n阶段 推进 2009年2月至11月 { 任务 实行 “实行” }\n';

function projectsOn(files: Readonly<Record<string, string>>, overrides?: Overrides) {
    const disk = new MemoryFiles(files);
    const projects = new Projects(disk, overrides);
    const facade = createFacade(new Workspace(disk), projects);
    const check = async (uri = planUri): Promise<Checked> => {
        const checked = await facade.check(uri);
        if (!checked.ok) throw new Error(checked.message.en);
        return checked;
    };
    const codes = async (uri?: string) => (await check(uri)).findings.map(({ code }) => code);
    return { disk, projects, facade, check, codes };
}

describe('the settings of a plan', () => {
    it('are found in its folder and upwards, the nearest deciding entry by entry', async () => {
        const { projects } = projectsOn({
            [planUri]: overlapping,
            [`${root}/县/镇/alliance-plan.json`]: '{ "rules": { "T02": "warning" } }',
            [`${root}/alliance-plan.json`]:
                '{ "rules": { "T02": "off", "R07": "off" }, "profile": { "linePitchPt": 30 } }',
            [`${root}/乡/alliance-plan.json`]: '{ "rules": { "T01": "off" } }'
        });
        const { rules, files, profile } = await projects.load(planUri);
        expect(files.map(({ uri }) => uri)).toEqual(
            [`${root}/县/镇/alliance-plan.json`, `${root}/alliance-plan.json`].map(canonicalUri)
        );
        expect(rules.severities).toMatchObject({ T02: 'warning', R07: 'off', T01: 'warning' });
        expect(profile.linePitchPt).toBe(30);
    });

    it('are not looked for above the workspace', async () => {
        const { projects, disk } = projectsOn({
            [planUri]: overlapping,
            'file:///alliance-plan.json': '{ "rules": { "T02": "off" } }'
        });
        expect((await projects.load(planUri)).files).toEqual([]);
        expect(disk.readings).not.toContain('file:///alliance-plan.json');
    });

    it('are the defaults where there are none, also for a text never saved', async () => {
        const { projects } = projectsOn({});
        for (const uri of [planUri, 'untitled:Untitled-1']) {
            const { rules, profile } = await projects.load(uri);
            expect(rules.severities?.['T02']).toBe('error');
            expect(profile).toBe(standardProfile);
        }
    });

    it('of the editor come last, so that a plan is judged alike on every machine', async () => {
        const { projects, codes } = projectsOn({
            [planUri]: overlapping,
            [`${root}/alliance-plan.json`]: '{ "rules": { "T02": "error" } }'
        });
        projects.setEditor({ rules: { severities: { T02: 'off', R07: 'off' } } });
        expect(await codes()).toContain('T02');
        expect(await codes()).not.toContain('R07');
    });

    it('of the editor may be others in a workspace folder, the innermost around the plan', async () => {
        const { projects, codes } = projectsOn({ [planUri]: overlapping });
        const off: EditorSettings = { rules: { severities: { T02: 'off' } } };
        projects.setEditor({ rules: {} }, new Map([[`${root}/别处`, off]]));
        expect(await codes()).toContain('T02');
        projects.setEditor({ rules: {} }, new Map([[root, off]]));
        expect(await codes()).not.toContain('T02');
        projects.setEditor(
            { rules: {} },
            new Map<string, EditorSettings>([
                [root, off],
                [`${root}/县`, { rules: {} }]
            ])
        );
        expect(await codes()).toContain('T02');
    });

    it('say which file decided, and through which entry', async () => {
        const uri = canonicalUri(`${root}/alliance-plan.json`);
        const { projects } = projectsOn({
            [uri]: '{ "rules": { "stage-gap": "hint" }, "families": { "T": false } }'
        });
        projects.setEditor({ rules: { severities: { D09: 'off' } } });
        const { layers } = await projects.load(planUri);
        const judged = (code: string) => judge(ruleOf(code)!, layers);
        expect(judged('T01')).toEqual({
            level: 'hint',
            because: { origin: { from: 'file', uri }, entry: 'rule' }
        });
        expect(judged('T02')).toMatchObject({ level: 'off', because: { entry: 'family' } });
        expect(judged('D09')).toMatchObject({ level: 'off', because: { origin: { from: 'editor' } } });
        expect(judged('D01')).toEqual({ level: 'error' });
    });

    it('may come from a house style, behind those of the files and before those of the editor', async () => {
        const uri = canonicalUri(`${root}/alliance-plan.json`);
        const { projects, codes } = projectsOn({
            [planUri]: overlapping,
            [`${root}/县/alliance-plan.json`]: '{ "rules": { "T02": "warning" } }',
            [uri]: '{ "profile": { "linePitchPt": 28, "families": { "T": false }, "rules": { "S04": "error", "no-responsible-unit": "off" } } }'
        });
        projects.setEditor({ rules: { severities: { S04: 'hint', D09: 'off' } } });
        const { layers, profile, rules } = await projects.load(planUri);
        const judged = (code: string) => judge(ruleOf(code)!, layers);
        expect(judged('T02')).toMatchObject({ level: 'warning', because: { origin: { from: 'file' } } });
        expect(judged('T01')).toEqual({
            level: 'off',
            because: { origin: { from: 'profile', uri }, entry: 'family' }
        });
        expect(judged('S04')).toMatchObject({ level: 'error', because: { entry: 'rule' } });
        expect(judged('D09').because?.origin).toEqual({ from: 'editor' });
        expect([profile.linePitchPt, 'rules' in profile, rules.severities?.['R07']]).toEqual([
            28,
            false,
            'off'
        ]);
        expect(await codes()).toEqual(['T02']);
        expect(levelHere(ruleOf('S04')!, judged('S04'), () => 'alliance-plan.json').zh).toContain(
            'profile.rules.S04'
        );
    });

    it('of the nearest house style hold as a whole', async () => {
        const { codes } = projectsOn({
            [planUri]: overlapping,
            [`${root}/县/alliance-plan.json`]: '{ "profile": { "rules": { "R07": "off" } } }',
            [`${root}/alliance-plan.json`]: '{ "profile": { "families": { "T": false } } }'
        });
        expect(await codes()).toEqual(['T02']);
    });

    it('never stop the checks when they are broken', async () => {
        const { projects, codes } = projectsOn({
            [planUri]: overlapping,
            [`${root}/alliance-plan.json`]: '{ "rules": { "R07": "off", "T02": "loud" '
        });
        expect(await codes()).toContain('T02');
        expect(await codes()).not.toContain('R07');
        const [file] = await projects.settingsFiles();
        expect(file?.problems).toHaveLength(2);
    });

    it('tell what a file is that is no text', async () => {
        const disk = new MemoryFiles({ [`${root}/alliance-plan.json`]: new Uint8Array([0x50, 0x4b, 3, 4]) });
        const projects = new Projects(disk);
        await projects.load(planUri);
        expect((await projects.settingsFiles())[0]?.problems[0]?.message.zh).toContain('不是文本');
    });

    it('hold from the next check on when their file changes', async () => {
        const file = `${root}/alliance-plan.json`;
        const { disk, projects, codes } = projectsOn({ [planUri]: overlapping });
        expect(await codes()).toContain('T02');
        disk.write(file, '{ "rules": { "T02": "off" } }');
        expect(await codes()).toContain('T02');
        expect(projects.changed(file)).toBe(true);
        expect(await codes()).not.toContain('T02');
        disk.remove(file);
        projects.changed(file);
        expect(await codes()).toContain('T02');
        expect(projects.changed(`${root}/other.json`)).toBe(false);
    });

    it('stay the same object while they say the same', async () => {
        const file = `${root}/alliance-plan.json`;
        const { projects } = projectsOn({ [file]: '{}' });
        const before = await projects.load(planUri);
        projects.changed(file);
        expect(await projects.load(planUri)).toBe(before);
    });
});

describe('what is given on the command line', () => {
    it('goes before the settings files', async () => {
        const { check } = projectsOn(
            {
                [planUri]: overlapping,
                [`${root}/县/alliance-plan.json`]: '{ "rules": { "T02": "off" } }',
                [`${root}/strict.json`]: '{ "rules": { "T02": "error" } }'
            },
            { settingsFile: canonicalUri(`${root}/strict.json`) }
        );
        expect((await check()).findings.map(({ code }) => code)).toContain('T02');
    });

    it('may ask for some rules only, also for one that is off', async () => {
        const { codes } = projectsOn(
            {
                [planUri]: overlapping,
                [`${root}/alliance-plan.json`]: '{ "rules": { "T02": "off" } }'
            },
            { only: new Set(['T02']) }
        );
        expect(new Set(await codes())).toEqual(new Set(['T02']));
    });
});

describe('the layout of the documents', () => {
    it('follows the settings', async () => {
        const text = '方案 甲 “甲方案” { 期限 2009年 }\n正文 【为统筹城乡教育，制定本方案。】\n';
        const { facade } = projectsOn({
            [planUri]: text,
            [`${root}/县/alliance-plan.json`]:
                '{ "profile": { "fonts": { "body": { "name": "特殊仿宋" } } } }'
        });
        const exported = await facade.exportPlan(planUri, 'html');
        expect(exported.ok && new TextDecoder().decode(exported.bytes)).toContain('特殊仿宋');
        const preview = await facade.preview(planUri);
        expect(preview.ok && preview.style).toContain('特殊仿宋');
    });
});
