import { otherFile } from '../../../server/rules/support/across-rule.ts';
import type { Examples } from './examples.ts';

const lines = [
    '措施 教研 “每周三组织语文教师集体备课，课后及时交流心得”',
    '措施 帮扶 “派出骨干教师到村小上示范课，并带回学生作业”',
    '记录 家访 “走访住校学生家庭，了解上学路上的困难” 2016年3月',
    '记录 读书 “组织教师共读一本书，写出读书笔记互相传看” 2016年4月'
];
const report = (school: string, body: string, mark = false): string =>
    `学校 ${school}\n汇报 工作汇报 “${mark ? '«' : ''}${school}联盟工作汇报${mark ? '»' : ''}” { 发文机关 ${school} }\n${body}\n`;
const text = lines.join('\n');
const others = [
    '措施 阅览 “图书室每天中午向住校生开放，由高年级学生轮流值班”',
    '措施 体育 “大课间分年级跳绳、踢毽，教师一同参加并记录成绩”',
    '记录 听课 “请县城学校教师来校听推门课，当天反馈意见” 2016年5月',
    '记录 联欢 “两校学生同台演出，家长应邀观看并提出建议” 2016年6月'
].join('\n');

const county = (name: string, period: string, body: string, issuer = '县教育局'): string =>
    `单位 ${issuer}\n方案 ${name} “${name}结对帮扶方案” { 发文机关 ${issuer}  ${period} }\n${body}\n`;
const east = '学校 甲校、乙校\n联盟 东一组 { 牵头 甲校  成员 «乙校» }';
const west = '学校 丙校、乙校\n联盟 西一组 { 牵头 丙校  成员 乙校 }';
const plain = east.replace(/[«»]/g, '');

const registry = '学校 乙校\n人员 王某 { 担任 乙校·教师 }\n';
const visit = (when: string, place: string, more = ''): string =>
    `导入 “third.alliance”\n活动 听课 ${when} { 参加 王某  地点 “${place}”${more} }\n`;

/** Marked texts of two or three files; what is found in the first counts. */
export const acrossExamples: Readonly<Record<string, Examples>> = {
    S12: {
        must: [
            `${report('甲校', text, true)}${otherFile}${report('乙校', text)}`,
            `${report('甲校', `${text}\n${others}`, true)}${otherFile}${report('乙校', text)}`,
            `${report('甲校', lines.slice(0, 3).join('\n'), true)}${otherFile}${report('乙校', text)}`,
            `${report('甲校', `${text}\n${others}\n${others.replaceAll('年', '届').split('\n').slice(0, 2).join('\n')}`, true)}${otherFile}${report('乙校', text)}`,
            `${report('甲校', text.replaceAll('2016', '2015').replace('示范课', '甲校示范课'), true)}${otherFile}${report('乙校', text.replace('示范课', '乙校示范课'))}`
        ],
        not: [
            `${report('甲校', text)}${otherFile}${report('乙校', others)}`,
            `${report('甲校', text)}${otherFile}${report('甲校', text)}`,
            `${report('甲校', lines.slice(0, 2).join('\n'))}${otherFile}${report('乙校', lines.slice(0, 2).join('\n'))}`,
            `${report('甲校', [...lines.slice(0, 2), others, others.replaceAll('年', '届')].join('\n'))}${otherFile}${report('乙校', text)}`,
            `${report('甲校', `${text}\n学校 丁校\n联盟 一组 { 牵头 甲校  成员 丁校 }`)}${otherFile}${report('乙校', `${text}\n学校 丁校\n联盟 一组 { 牵头 乙校  成员 丁校 }`)}`,
            `${text}\n${otherFile}${report('乙校', text)}`
        ]
    },
    M22: {
        must: [
            `${county('东片', '期限 2009年', east)}${otherFile}${county('西片', '期限 2009年至2010年', west)}`,
            `导入 “third.alliance”\n方案 东片 “东片方案” { 期限 2009年 }\n联盟 东一组 { 牵头 甲校  成员 «乙校» }\n${otherFile}导入 “third.alliance”\n方案 西片 “西片方案” { 期限 2009年 }\n联盟 西一组 { 牵头 丙校  成员 乙校 }\n${otherFile}学校 甲校、乙校、丙校\n`
        ],
        not: [
            `${county('东片', '期限 2009年', plain)}${otherFile}${county('西片', '期限 2010年', west)}`,
            `${county('东片', '期限 2009年', plain)}${otherFile}${county('西片', '期限 2009年', west, '邻县教育局')}`,
            `${county('东片', '期限 2009年', plain)}${otherFile}${county('西片', '期限 2009年', plain)}`,
            `${county('东片', '', plain)}${otherFile}${county('西片', '', west)}`,
            `${county('东片', '期限 2009年', plain)}${otherFile}${county('西片', '期限 2009年', '学校 丙校、丁校\n联盟 西一组 { 牵头 丙校  成员 丁校 }')}`,
            `导入 “third.alliance”\n${county('东片', '期限 2009年', '')}${otherFile}导入 “third.alliance”\n${county('西片', '期限 2009年', '')}${otherFile}${plain}\n`
        ]
    },
    R16: {
        must: [
            `${visit('2009年4月10日', '甲校').replace('参加 王某', '参加 «王某»')}${otherFile}${visit('2009年4月10日', '丙校').replace('听课', '评课')}${otherFile}${registry}`,
            `${visit('2009年4月10日上午', '甲校').replace('参加 王某', '参加 «王某»')}${otherFile}${visit('2009年4月10日第2节', '丙校').replace('听课', '评课')}${otherFile}${registry}`
        ],
        not: [
            `${visit('2009年4月10日', '甲校')}${otherFile}${visit('2009年4月10日', '甲校').replace('听课', '评课')}${otherFile}${registry}`,
            `${visit('2009年4月10日', '甲校')}${otherFile}${visit('2009年4月10日', '丙校')}${otherFile}${registry}`,
            `${visit('2009年4月10日', '甲校')}${otherFile}${visit('2009年4月11日', '丙校').replace('听课', '评课')}${otherFile}${registry}`,
            `${visit('2009年4月10日上午', '甲校')}${otherFile}${visit('2009年4月10日下午', '丙校').replace('听课', '评课')}${otherFile}${registry}`,
            `${visit('2009年4月10日', '甲校')}${otherFile}${visit('2009年4月10日', '丙校', '  状态 取消').replace('听课', '评课')}${otherFile}${registry}`,
            `${registry}活动 听课 2009年4月10日 { 参加 王某  地点 “甲校” }\n${otherFile}${registry}活动 评课 2009年4月10日 { 参加 王某  地点 “丙校” }\n`
        ]
    }
};
