/** Plans under a framework: what the plan named as the basis asks for is asked here too. */
import { describe, expect, it } from 'vitest';
import { runRules } from '../../../server/rules/runner.ts';
import { applied, findingsOf, planFrom } from './check.ts';
import { verify } from './examples.ts';

const county = `# —— 另一个文件：县方案.alliance ——
单位 县教育局
学校 甲校、乙校、丙校、丁校
方案 县方案 “县结对帮扶工作实施方案” { 发文机关 县教育局  期限 2009年至2012年 }
联盟 第一组 { 牵头 甲校  成员 乙校 }
联盟 第二组 { 牵头 丙校  成员 丁校 }
`;
const head = (basis: string, more = ''): string =>
    `导入 “县方案.alliance”
计划 年度计划 “第一组2009年工作计划” { 发文机关 甲校  期限 2009年  依据 ${basis} }
${more}`;
const joint = '定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。\n';
const visit = '活动 送教 2009年4月10日 { 所属 第一组  负责 甲校  计入 联合活动 }\n';
const exam = '活动 联考 2009年11月5日 { 所属 第一组  负责 甲校  类别 帮扶活动 }\n';
const report = (steps: string): string => `报送 年度总结 { ${steps} }\n`;
const due = report('每个联盟 2009年12月10日前 报 县教育局；');

describe('a plan that names another as its basis', () => {
    verify({
        Q16: {
            must: [
                head('«县方案»', visit) + county + joint,
                head('«《县结对帮扶工作实施方案》»', visit) + county + joint,
                head('«县方案»') + county + '定额 轮岗：牵头学校 每年 选派 骨干教师 2名。\n',
                head('«县方案»') + county + '定额 教研：甲校 每年 开展 校本教研 1次。\n',
                head('«县方案»') + county + '定额 联赛：第一组 每年 开展 教学竞赛 1次。\n',
                head('«县方案»') + county + '定额 共读：每个班级 每年 开展 亲子共读 1次。\n',
                `导入 “县方案.alliance”\n计划 年度计划 “组内2009年工作计划” { 期限 2009年  依据 «县方案» }\n${visit}${county}${joint}`,
                `导入 “县方案.alliance”\n计划 年度计划 “组内2009年工作计划” { 期限 2009年  依据 «县方案» }\n学校 戊校、己校\n联盟 新组 { 牵头 戊校  成员 己校 }\n${county}${joint}`
            ],
            not: [
                head('县方案', visit + exam) + county + joint,
                head('《县教育事业发展规划》', visit) + county + joint,
                head('《关于学校帮扶的意见》（教发〔2008〕1号）', visit) + county + joint,
                `导入 “县方案.alliance”\n计划 年度计划 “第一组2009年工作计划” { 发文机关 甲校  期限 2009年 }\n${visit}${county}${joint}`,
                head('县方案', visit) + county + joint.replace('每个联盟 每年', '每个联盟 每年 可以'),
                head('县方案', visit) + county + joint.replace('不少于2次', '不超过2次'),
                head('县方案', visit) + county + '定额 评优：全县 每年 开展 评优活动 1次。\n',
                head('县方案', visit) + county + '定额 代培：成员学校 每年 选派 青年教师 2名。\n',
                head('县方案', visit) + county + '定额 教研：丙校 每年 开展 校本教研 1次。\n',
                head('县方案', `定额 组内活动：第一组 每年 开展 帮扶活动 不少于4次。\n`) + county + joint,
                head('县方案', `定额 联合活动：第一组 每年 开展 联谊活动 不少于4次。\n`) + county + joint,
                `导入 “县方案.alliance”\n计划 年度计划 “某校2009年工作计划” { 期限 2009年  依据 县方案 }\n${county}${joint}`
            ]
        },
        Q17: {
            must: [
                head('县方案', '定额 组内活动：第一组 每年 开展 帮扶活动 «不少于1次»。\n') + county + joint,
                head('县方案', '定额 组内活动：第一组 每年 开展 帮扶活动 «不超过5次»。\n') + county + joint,
                head('县方案', '定额 组内活动：第一组 每年 开展 帮扶活动 «1次»。\n') +
                    county +
                    joint.replace('每年', '每学期'),
                head('县方案', '定额 代培：甲校 每年 接收 代培教师 «不超过6人»。\n') +
                    county +
                    '定额 代培人数：每所学校 每年 接收 代培教师 不超过5人。\n',
                head('县方案', '定额 轮岗：甲校 每年 选派 骨干教师 «1名»。\n') +
                    county +
                    '定额 轮岗：牵头学校 每年 选派 骨干教师 2名。\n'
            ],
            not: [
                head('县方案', '定额 组内活动：第一组 每年 开展 帮扶活动 不少于2次。\n') + county + joint,
                head('县方案', '定额 组内活动：第一组 每学期 开展 帮扶活动 1次。\n') + county + joint,
                head('县方案', '定额 组内活动：第一组 每周 开展 帮扶活动 1次。\n') + county + joint,
                head('县方案', '定额 组内活动：第一组 每年 召开 联席会议 1次。\n') + county + joint,
                head('县方案', '定额 组内活动：第一组 每年 开展 帮扶活动 1天。\n') + county + joint,
                head('县方案', '定额 代培：甲校 每年 接收 代培教师 不超过5人。\n') +
                    county +
                    '定额 代培人数：每所学校 每年 接收 代培教师 不超过5人。\n',
                head('《县教育事业发展规划》', '定额 组内活动：第一组 每年 开展 帮扶活动 1次。\n') +
                    county +
                    joint
            ]
        },
        D20: {
            must: [
                head('县方案', report('甲校 «2009年12月20日前» 报 县教育局；')) + county + due,
                head('县方案', '任务 年度总结 { 负责 甲校  截止 «2009年12月11日» }\n') + county + due,
                head('县方案', '活动 年度总结 «2009年12月下旬» { 负责 甲校 }\n') + county + due,
                head('县方案', report('甲校 «2009年12月上旬» 报 县教育局；')) +
                    county +
                    due.replace('10日', '5日'),
                head(
                    '县方案',
                    report('乙校 2009年12月1日前 报 甲校； 甲校 «2009年12月15日前» 报 县教育局；')
                ) +
                    county +
                    due,
                head('县方案', '任务 帮扶台账 { 负责 甲校  截止 «2009年7月» }\n') +
                    county +
                    '任务 帮扶台账 { 负责 牵头学校  截止 2009年6月 }\n'
            ],
            not: [
                head('县方案', report('甲校 2009年12月10日前 报 县教育局；')) + county + due,
                head('县方案', report('甲校 2009年12月上旬 报 县教育局；')) + county + due,
                head('县方案', report('乙校 2009年12月20日前 报 甲校； 甲校 2009年12月5日前 报 县教育局；')) +
                    county +
                    due,
                head(
                    '县方案',
                    report('甲校 2009年12月20日前 报 县教育局； 甲校 2009年12月5日前 报 县教育局；')
                ) +
                    county +
                    due,
                head('县方案', '活动 年度表彰 2009年12月25日 { 负责 甲校 }\n') + county + due,
                head('《县教育事业发展规划》', report('甲校 2009年12月20日前 报 县教育局；')) + county + due,
                head('县方案', report('甲校 2009年12月20日前 报 县教育局；')) +
                    county +
                    report('县教育局 2009年12月10日前 报 “市教育局”；')
            ]
        },
        D21: {
            must: [
                head('«县方案»') + county + due,
                head('«县方案»') + county + report('各学校 2009年12月10日前 报 县教育局；'),
                head('«县方案»') + county + '任务 帮扶台账 { 负责 成员学校  截止 2009年6月 }\n'
            ],
            not: [
                head('县方案', report('甲校 2009年12月20日前 报 县教育局；')) + county + due,
                head('县方案', '活动 年度总结会 “年度总结会” 2009年12月5日 { 负责 甲校 }\n') + county + due,
                head('县方案') + county + due.replace('2009', '2010'),
                head('县方案') + county + report('县教育局 2009年12月10日前 报 “市教育局”；'),
                head('县方案') + county + '任务 考核办法 { 负责 县教育局  截止 2009年6月 }\n'
            ]
        }
    });

    it('is told what it lacks with the place in the other plan, and offered it', () => {
        const text = head('县方案', visit) + county + joint;
        const [finding] = findingsOf(planFrom(text), 'Q16');
        expect(finding?.message.zh).toContain('第一组2009年有1次，缺1次');
        expect(finding?.related?.[0]?.span.place.uri).toContain('.alliance');
        expect(finding?.related?.[0]?.span.place.uri).not.toContain('this.alliance');
        const [fix] = finding?.fixes?.() ?? [];
        expect(findingsOf(planFrom(applied(text, fix?.edits ?? [])), 'Q16')).toEqual([]);
    });

    it('is offered nothing where the quota cannot be named here', () => {
        const text = (head('县方案', visit) + county + joint).replace(
            '导入 “',
            '导入 县方案、甲校、第一组 从 “'
        );
        const [finding] = findingsOf(planFrom(text.replace('  计入 联合活动', '')), 'Q16');
        expect(finding).toBeDefined();
        expect(finding?.fixes).toBeUndefined();
    });

    it('is offered what the other plan asks for, in the words of a sentence', () => {
        const weak = '定额 组内活动：第一组 每年 开展 帮扶活动 不少于1次。\n';
        const text = head('县方案', weak) + county + joint;
        const [fix] = findingsOf(planFrom(text), 'Q17')[0]?.fixes?.() ?? [];
        const mended = applied(text, fix?.edits ?? []);
        expect(mended).toContain(weak.replace('1次', '2次'));
        expect(findingsOf(planFrom(mended), 'Q17')).toEqual([]);
    });

    it('says what weighs less', () => {
        const severities = (text: string, code: string): readonly string[] =>
            findingsOf(planFrom(text), code).map(({ severity }) => severity);
        expect(severities(head('县方案', visit) + county + joint, 'Q16')).toEqual(['warning']);
        expect(
            severities(head('县方案', visit) + county + joint.replace('开展', '原则上 开展'), 'Q16')
        ).toEqual(['information']);
        expect(
            severities(
                head(
                    '县方案',
                    '活动 送教 { 所属 第一组  负责 甲校  计入 联合活动 }\n活动 送课 { 所属 第一组  负责 甲校  计入 联合活动 }\n'
                ) +
                    county +
                    joint,
                'Q16'
            )
        ).toEqual(['hint']);
        const weak = '定额 组内活动：第一组 每年 开展 帮扶活动 1次。\n';
        expect(severities(head('县方案', weak) + county + joint, 'Q17')).toEqual(['error']);
        expect(severities(head('县方案', weak) + county + joint.replace('开展', '一般 开展'), 'Q17')).toEqual(
            ['warning']
        );
        expect(
            severities(head('县方案', report('甲校 2009年12月20日前 报 县教育局；')) + county + due, 'D20')
        ).toEqual(['error']);
        expect(
            severities(
                head('县方案', report('甲校 2009年12月上旬 报 县教育局；')) +
                    county +
                    due.replace('10日', '5日'),
                'D20'
            )
        ).toEqual(['hint']);
    });

    it('may use names of its own that the other plan has too, and needs no other use of the import', () => {
        const own =
            '定额 联合活动：第一组 每年 开展 帮扶活动 2次。\n活动 送教 2009年4月10日、11月5日 { 所属 第一组  负责 甲校  计入 联合活动 }\n';
        const codes = runRules(planFrom(head('县方案', own) + county + joint)).map(({ code }) => code);
        expect(codes).toEqual([]);
        const cited = `导入 “县方案.alliance”\n计划 年度计划 “组内2009年工作计划” { 期限 2009年  依据 《县结对帮扶工作实施方案》 }\n`;
        expect(runRules(planFrom(cited + county)).map(({ code }) => code)).not.toContain('N07');
    });
});
