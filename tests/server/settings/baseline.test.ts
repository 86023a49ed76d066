import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { runRules } from '../../../server/rules/runner.ts';
import { baselineSchema, compare, entriesOf } from '../../../server/settings/baseline.ts';
import { pathFrom } from '../../../server/settings/paths.ts';
import { Projects } from '../../../server/settings/project.ts';
import { MemoryFiles } from '../workspace/memory-files.ts';

const old =
    '学校 甲校、乙校\n联盟 第一组 { 牵头 甲校  成员 乙校，丙校 }\n活动 汇演 2013年6月1日 { 所属 第一组 }\n';

function compared(now: string, before = old) {
    const was = planOf(before);
    const is = planOf(now);
    const { fresh, known, gone } = compare(is, runRules(is), entriesOf(was, runRules(was)));
    return { fresh: fresh.map(({ code }) => code), known, gone: gone.map(({ code }) => code) };
}
const count = runRules(planOf(old)).length;

describe('a baseline', () => {
    it('knows everything again in the same text', () => {
        expect(count).toBeGreaterThan(2);
        expect(compared(old)).toEqual({ fresh: [], known: count, gone: [] });
    });

    it('knows it again after edits elsewhere, other blanks and other widths', () => {
        const moved = `# 说明\n\n${old.replace('活动', '学校 丁校\n联盟 第二组 { 牵头 丁校  成员 乙校 }\n\n活动')}`;
        expect(compared(moved).gone).toEqual([]);
        expect(compared(moved).known).toBe(count);
        expect(compared(old.replace('2013年6月1日', '２０１３年６月１日')).fresh).not.toContain('D09');
    });

    it('does not know the same mistake in another item, nor one more of it', () => {
        expect(compared(`${old}活动 运动会 2013年6月1日 { 所属 第一组 }\n`).fresh).toContain('D09');
        const findings = runRules(planOf(old));
        const twice = compare(planOf(old), [...findings, ...findings], entriesOf(planOf(old), findings));
        expect(twice.fresh).toHaveLength(count);
    });

    it('tells what is gone', () => {
        const mended = compared(old.replace('2013年6月1日', '2013年5月31日'));
        expect(mended.gone).toEqual(['D09']);
        expect(mended.known).toBe(count - 1);
    });

    it('is written the same whatever the order of the items', () => {
        const [schools = '', alliance = '', activity = ''] = old.trimEnd().split('\n');
        const turned = planOf(`${schools}\n${activity}\n${alliance}\n`);
        expect(entriesOf(turned, runRules(turned))).toEqual(entriesOf(planOf(old), runRules(planOf(old))));
    });

    it('has the shape its schema describes', () => {
        const plans = { '县/方案.alliance': entriesOf(planOf(old), runRules(planOf(old))) };
        expect(baselineSchema.parse({ version: 1, plans }).plans).toEqual(plans);
    });

    it('names plans by their path from its folder', () => {
        expect(pathFrom('file:///plans/基线.json', 'file:///plans/%E5%8E%BF/a.alliance')).toBe(
            '县/a.alliance'
        );
        expect(pathFrom('file:///plans/x/b.json', 'file:///plans/a.alliance')).toBe('/plans/a.alliance');
    });
});

describe('a baseline the settings name', () => {
    const uri = 'file:///plans/a.alliance';
    const settings = '{ "baseline": "alte/基线.json" }';

    it('holds for the plans in it', async () => {
        const plans = { file: [], '../a.alliance': [] };
        const entries = entriesOf(planOf(old), runRules(planOf(old)));
        const projects = new Projects(
            new MemoryFiles({
                'file:///plans/alliance-plan.json': '{ "baseline": "基线.json" }',
                'file:///plans/基线.json': JSON.stringify({
                    version: 1,
                    plans: { ...plans, 'a.alliance': entries }
                })
            })
        );
        expect((await projects.load(uri)).baselineOf(uri)).toEqual(entries);
        expect((await projects.load(uri)).baselineOf('file:///plans/b.alliance')).toEqual([]);
    });

    it.each([
        ['missing', {}, '没有这个文件'],
        ['no baseline', { 'file:///plans/alte/基线.json': '{"version":2}' }, '--write-baseline']
    ])('and that is %s is told in the settings file', async (_what, files, sentence) => {
        const projects = new Projects(
            new MemoryFiles({ 'file:///plans/alliance-plan.json': settings, ...files })
        );
        const project = await projects.load(uri);
        const [problem] = project.files.flatMap(({ problems }) => problems);
        expect(problem?.message.zh).toContain(sentence);
        expect(settings.slice(problem?.range.start, problem?.range.end)).toBe('"alte/基线.json"');
        expect((await projects.settingsFiles()).flatMap(({ problems }) => problems)).toHaveLength(1);
    });
});
