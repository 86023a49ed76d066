import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { runRules } from '../../../server/rules/runner.ts';
import { rolesOf } from '../../../server/views/roles/data.ts';
import { rolesMarkup } from '../../../server/views/roles/render.ts';
import { rolesSchema, type Roles } from '../../../server/views/schemas.ts';
import { samplePaths, samplePlan } from '../../support/samples.ts';

const schools = '学校 甲校、乙校、丙校、丁校\n单位 教育局\n';
const read = (text: string): Roles => rolesSchema.parse(rolesOf(planOf(schools + text)));

/** A row as the alliance and its cells. */
const told = ({ alliances }: Roles): string[] =>
    alliances.map(
        ({ name, cells }) =>
            `${name}: ${cells.map(({ state, holders }) => [state, ...holders.map(({ text }) => text)].join(' ')).join(' | ')}`
    );

describe('who holds which role', () => {
    it('is alliances by roles, in the order of the plan', () => {
        const roles =
            read(`联盟 第一组 “第一小组” { 牵头 甲校  成员 乙校  组长：甲校·校长  副组长：乙校·校长（兼任 甲校·副校长） }
联盟 第二组 { 牵头 丙校  成员 丁校  组长：丙校·校长  副组长：丁校·校长 }
`);
        expect(roles.roles.map(({ name }) => name)).toEqual(['组长', '副组长']);
        expect(told(roles)).toEqual([
            '第一小组: held 甲校·校长 | held 乙校·校长',
            '第二组: held 丙校·校长 | held 丁校·校长'
        ]);
        expect(roles.alliances[0]?.cells[1]?.holders[0]?.also).toEqual(['甲校·副校长']);
    });

    it('marks what the plan asks for and has not as a gap, what only others have as open', () => {
        const roles =
            read(`联盟 第一组 { 牵头 甲校  成员 乙校  组长：甲校·校长  副组长：乙校·校长  联络员：乙校·教师 }
联盟 第二组 { 牵头 丙校  成员 丁校  组长：“暂缺” }
角色 副组长 { 每个联盟 不少于1人。 }
`);
        expect(told(roles)[1]).toBe('第二组: gap 暂缺 | gap | perhaps');
        expect(roles.roles[1]?.asked?.zh).toBe('不少于1人');
    });

    it('fills in the schools of each alliance for a body that each has', () => {
        const roles = read(`联盟 第一组 { 牵头 甲校  成员 乙校 }
联盟 第二组 { 牵头 丙校  成员 丁校 }
机构 领导小组 { 所属 联盟  组长：牵头学校·校长 }
`);
        expect(told(roles)).toEqual(['第一组: held 甲校·校长', '第二组: held 丙校·校长']);
        expect(roles.bodies).toEqual([]);
    });

    it('lists bodies of the plan beside the alliances', () => {
        const roles = read(
            '机构 领导小组 “工作领导小组” { 组长：教育局·局长  成员：甲校·校长、乙校·校长 }\n'
        );
        const [body] = roles.bodies;
        expect(body?.name).toBe('工作领导小组');
        expect(
            body?.roles.map(({ name, holders }) => `${name} ${holders.map(({ text }) => text).join(' ')}`)
        ).toEqual(['组长 教育局·局长', '成员 甲校·校长 乙校·校长']);
    });

    it('says so where there is nothing', () => {
        expect(rolesMarkup(read(''), { language: 'en', sources: 'none' })).toContain(
            'not list any alliances, bodies'
        );
    });

    it.each(samplePaths)('has a gap in %s exactly where a number of holders is reported', (path) => {
        const plan = samplePlan(path);
        const gaps = rolesOf(plan).alliances.flatMap(({ cells }) =>
            cells.filter(({ state }) => state === 'gap')
        );
        expect(gaps.length).toBe(runRules(plan).filter(({ code }) => code === 'R01').length);
    });
});
