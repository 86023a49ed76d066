import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFacade } from '../../server/facade.ts';
import { ruleOf } from '../../server/rules/registry.ts';
import { Projects } from '../../server/settings/project.ts';
import { Workspace } from '../../server/workspace/workspace.ts';
import { MemoryFiles } from './workspace/memory-files.ts';

afterEach(() => {
    vi.restoreAllMocks();
});

const registryUri = 'file:///plans/名录.alliance';
const registry = '学校 甲校 { 学段 小学 }\n学校 乙校 { 学段 小学 }\n';
const plans = {
    'file:///plans/a.alliance': '导入 “名录.alliance”\n联盟 第一组 { 牵头 甲校  成员 乙校 }\n',
    'file:///plans/b.alliance': '导入 “名录.alliance”\n联盟 第二组 { 牵头 乙校  成员 甲校 }\n',
    'file:///plans/c.alliance': '学校 丙校、丁校\n联盟 第三组 { 牵头 丙校  成员 丁校 }\n'
};

/** A workspace with all plans checked, and a count of the plans the rules have looked at since. */
async function checkedWorkspace(text = registry) {
    const disk = new MemoryFiles({ ...plans, [registryUri]: text });
    const workspace = new Workspace(disk);
    const projects = new Projects(disk);
    const facade = createFacade(workspace, projects);
    const rule = ruleOf('M03');
    if (!rule) throw new Error('M03 is there');
    const looked = vi.spyOn(rule, 'check');
    const checkAll = async () => {
        looked.mockClear();
        for (const uri of Object.keys(plans)) {
            await facade.check(uri);
        }
        return looked.mock.calls.map(([plan]) => decodeURIComponent(plan.uri).replace('file:///plans/', ''));
    };
    expect(await checkAll()).toHaveLength(3);
    return {
        disk,
        workspace,
        projects,
        facade,
        checkAll,
        async changeRegistry(changed: string) {
            disk.write(registryUri, changed);
            workspace.changedOnDisk(registryUri);
            return checkAll();
        }
    };
}

describe('a change of a registry', () => {
    it('has the rules look again at the plans that import it, and at no other', async () => {
        const { changeRegistry } = await checkedWorkspace();
        expect(await changeRegistry(registry.replace('小学', '初中'))).toEqual(['a.alliance', 'b.alliance']);
    });

    it.each([
        ['a comment', `# 2009年核对\n${registry}`],
        ['blank lines and blanks', `\n\n${registry.replace(' { 学段 小学 }', '   {  学段   小学  }')}\n`],
        ['line ends', registry.replaceAll('\n', '\r\n')]
    ])('in %s has them look at none', async (_what, changed) => {
        const { changeRegistry } = await checkedWorkspace();
        expect(await changeRegistry(changed)).toEqual([]);
        expect(await changeRegistry(`${changed}学校 戊校\n`)).toEqual(['a.alliance', 'b.alliance']);
    });

    it.each([
        ['a name', registry.replace('乙校', '丙校')],
        ['one more school', `${registry}学校 戊校\n`],
        ['one school less', '学校 甲校 { 学段 小学 }\n'],
        [
            'a calendar',
            `${registry}校历 丙 {\n    | 学期 | 开学 | 放假 |\n    | 2009年春季学期 | 2009年2月16日 | 2009年7月8日 |\n}\n`
        ],
        ['a post', registry.replace('学段 小学 }', '学段 小学  校长：某甲 }')]
    ])('in %s has them look again', async (_what, changed) => {
        const { changeRegistry } = await checkedWorkspace();
        expect(await changeRegistry(changed)).toEqual(['a.alliance', 'b.alliance']);
    });

    it('that points findings elsewhere has them made anew, because places have moved', async () => {
        const { changeRegistry } = await checkedWorkspace();
        const twice = `${registry}学校 甲校\n`;
        await changeRegistry(twice);
        const again = await changeRegistry(`\n\n${twice}`);
        expect(again.every((name) => name === 'a.alliance' || name === 'b.alliance')).toBe(true);
    });
});

describe('findings', () => {
    it('are the same objects while nothing they depend on has changed', async () => {
        const { facade, disk, workspace } = await checkedWorkspace();
        const findings = async () => {
            const checked = await facade.check('file:///plans/a.alliance');
            return checked.ok ? checked.findings : undefined;
        };
        const before = await findings();
        disk.write(registryUri, `# 说明\n${registry}`);
        workspace.changedOnDisk(registryUri);
        expect(await findings()).toBe(before);
        disk.write(registryUri, registry.replace('甲校', '己校'));
        workspace.changedOnDisk(registryUri);
        expect(await findings()).not.toBe(before);
    });

    it('are made anew under other settings, for the plans these concern', async () => {
        const { disk, projects, checkAll } = await checkedWorkspace();
        disk.write('file:///plans/alliance-plan.json', '{ "rules": { "D09": "off" } }');
        projects.changed('file:///plans/alliance-plan.json');
        expect(await checkAll()).toHaveLength(3);
        projects.changed('file:///plans/alliance-plan.json');
        expect(await checkAll()).toHaveLength(0);
    });
});
