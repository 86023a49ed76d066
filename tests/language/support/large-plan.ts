/** Writes plans of any size for tests of growth and for measuring: everything named, every reference resolved. */

const topics = [
    '语文示范课',
    '数学集体备课',
    '英语口语交流',
    '班主任论坛',
    '师徒结对汇报',
    '阅读分享',
    '校园足球',
    '期末质量分析'
];

/** One activity of about 120 characters, with a date, parties, participants, outputs and what it counts to. */
function activity(index: number, groups: number): string {
    const month = 1 + (index % 12);
    const day = 1 + (index % 28);
    const year = 2009 + (index % 4);
    const group = 1 + (index % groups);
    const topic = topics[index % topics.length] ?? '';
    return `活动 交流${index} “第${index}次${topic}” ${year}年${month}月${day}日 {
    所属 小组${group}
    地点 城区学校${group}  负责 城区学校${group}、教研室
    参加 农村学校${group}4名教师、骨干教师3人
    主题：${topic}与课后研讨
    体现 资源共享  计入 联合活动
}`;
}

/** A plan with `count` activities in ten alliances, and a chapter line above every hundred of them. */
export function largePlan(count: number, groups = 10): string {
    const numbers = Array.from({ length: groups }, (_, index) => index + 1);
    const parts = [
        '单位 教育局、教研室',
        `学校 ${numbers.map((n) => `城区学校${n}`).join('、')} { 驻地 县城 }`,
        `学校 ${numbers.map((n) => `农村学校${n}`).join('、')} { 驻地 农村 }`,
        '方案 捆绑发展 “城乡学校捆绑发展实施方案” {\n    发文机关 教育局\n    期限 2009年至2012年\n}',
        ...numbers.map(
            (n) => `联盟 小组${n} “第${n}小组” {\n    牵头 城区学校${n}\n    成员 农村学校${n}\n}`
        ),
        '原则 资源共享 “资源共享原则” 【各校资源共用。】',
        '定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。'
    ];
    for (let index = 1; index <= count; index += 1) {
        if (index % 100 === 1) {
            parts.push('一、活动安排');
        }
        parts.push(activity(index, groups));
    }
    return `${parts.join('\n')}\n`;
}
