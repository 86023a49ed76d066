import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { runRules } from '../../../server/rules/runner.ts';
import { textAt } from './check.ts';

/** What a reviewer finds in the source texts (the facts of texts 7, 5 and 6, in words of our own). */
function findings(text: string): string[] {
    const plan = planOf(text);
    return runRules(plan).map(({ code, severity, span }) => `${code} ${severity} ${textAt(plan, span)}`);
}

describe('text 7, the Xiji plan', () => {
    const text = `单位 西吉县教育体育局
通知 印发通知 《关于印发〈西吉县开展城乡学校“捆绑式发展”活动实施方案〉的通知》 {
    印发 捆绑式发展
    发文机关 西吉县教育体育局
    成文日期 二00八年十二月十三日
    主送：各乡（镇）中心小学、中学，县直各学校（园）
}
正文 【附：1、实施方案
2、城乡学校“捆绑式发展’结对名单】
方案 捆绑式发展 “西吉县开展城乡学校“捆绑式发展”活动实施方案” {
    期限 2009年至2012年
    附件 方案正文 “实施方案” { 状态 已附 }
    附件 结对名单 “互助互学结对名单” { 状态 未附 }
    附件 承包名单 “教学质量承包名单” { 状态 未附 }
}
原则 捆绑评价 “捆绑评价原则” 【共划分为10个“捆绑式”联合发展小组，捆绑考核。】
定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。
定额 选派教师：牵头学校 每年 选派 一定数量的 优秀教师 到 成员学校。
阶段 宣传动员 2009年1月至2月 { 任务 动员 “动员” { 负责 西吉县教育体育局 } }
阶段 实施推进 2009年2月至11月 { 报送 工作方案 { 每个联盟 2009年春季开学初 报 西吉县教育体育局。 } }
阶段 考核总结 2009年12月 { 任务 考核 “考核” { 负责 西吉县教育体育局 } }
阶段 推广提高 2010年1月至2012年12月 { 任务 推广 “推广” { 负责 西吉县教育体育局 } }
`;
    const found = findings(text);

    it.each([
        ['stages 1 and 2 both claim February 2009: a hint', 'T02 hint 2009年2月至11月'],
        ['10 groups stated, none listed', 'M10 warning 10个'],
        ['attachment 2 without content', 'G03 warning 结对名单'],
        ['attachment 3 without content', 'G03 warning 承包名单'],
        ['a certain number of teachers', 'Q05 warning 一定数量的'],
        ['at least 4 a year, none scheduled', 'Q01 warning 不少于4次'],
        ['mismatched quotation marks', 'S01 warning ’'],
        ['attachments note typed by hand', 'G04 warning 附：1、'],
        ['date in Chinese numerals with zeros', 'G05 warning 二00八年十二月十三日']
    ])('%s', (_, finding) => {
        expect(found).toContain(finding);
    });

    it('says no more than that', () => {
        const known = /^(?:T02|M10|G03|Q05|Q01|S01|G04|G05) /;
        expect(found.filter((finding) => !known.test(finding))).toEqual([]);
    });

    it('has a fix for each finding about the style of the document', () => {
        const style = runRules(planOf(text)).filter(({ code }) => /^(?:G04|G05|S01)$/.test(code));
        expect(style).toHaveLength(4);
        for (const finding of style) expect(finding.fixes?.().length, finding.code).toBeGreaterThan(0);
    });
});

describe('text 5, the Fangji alliance', () => {
    const head = `学校 纺机学校、沣东中学、联盟小学、魏家泉小学
计划 工作计划 “纺机学校教育发展联盟工作计划” { 期限 2012年10月至2013年7月 }
联盟 纺机联盟 { 总校 纺机学校  分校 沣东中学、联盟小学、魏家泉小学 }
定额 教师顶岗：总校、分校 每学期 互派 教师 1名，每次 不少于一个月。
`;

    it.each([
        [
            'no end, so the duration cannot be shown',
            '记录 挂职 2012年12月13日起 { 计入 教师顶岗 }',
            'Q04 warning 2012年12月13日起'
        ],
        [
            'shorter than a month',
            '记录 挂职 2012年12月13日至12月21日 { 计入 教师顶岗 }',
            'Q03 error 2012年12月13日至12月21日'
        ],
        [
            'ten unities named, six given',
            '措施 统一要求 “落实“十统一”” 【\n- 管理干部交流\n- 领导到分校讲课\n- 教师顶岗\n- 互相观摩\n- 统一计划与联考\n- 赛教\n】',
            'M11 warning 十统一'
        ],
        ['a Saturday', '活动 文艺汇演 2013年6月1日', 'D09 hint 2013年6月1日']
    ])('%s', (_, text, finding) => {
        expect(findings(`${head}${text}\n`)).toContain(finding);
    });
});

describe('text 6, Xingfu and Liu’an Road primary schools', () => {
    it('asks for the year of 3 November', () => {
        expect(
            findings('方案 捆绑办学 “捆绑办学实施方案” { 期限 2009年至2012年 }\n活动 半日体验 11月3日\n')
        ).toContain('D06 warning 11月3日');
    });

    it('adds up the staff', () => {
        const staff = (teachers: number): string =>
            `学校 六安路小学 { 人数 18人（校长2人、借调1人、教师${teachers}人） }\n`;
        expect(findings(staff(15))).toEqual([]);
        expect(findings(staff(16))).toEqual(['M12 error 18人']);
    });
});
