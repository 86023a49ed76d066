/** A plan of any size, alike in its parts to a county's: groups, stages, quotas, and activities of five lines each. */

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** 甲子, 乙丑 …: a name for each number below 120. */
function label(index: number): string {
    return `${stems.charAt(index % 10)}${branches.charAt(Math.floor(index / 10) % 12)}`;
}

function groups(count: number): string[] {
    return Array.from({ length: count }, (_, index) => {
        const name = label(index);
        return `联盟 组${name} “第${name}组” {
    牵头  县城${name}
    成员  乡村${name}
    组长：县城${name}·校长
    副组长：乡村${name}·校长（兼任 县城${name}·副校长）
}`;
    });
}

function activity(index: number, groupCount: number): string {
    const name = label(index % groupCount);
    const year = 2009 + (index % 4);
    return `活动 送教${index} “送教下乡之${index}” ${year}年${1 + (index % 12)}月${1 + (index % 28)}日 {
    所属  ${year === 2009 ? '第一阶段' : '第二阶段'}、组${name}
    地点  乡村${name}  负责  县城${name}
    参加  县城${name}4名教师、骨干教师3人
    计入  联合活动  体现  资源共享
}`;
}

/** The text of a plan with that many activities in forty groups, some of which fall short of their quota. */
export function planOfSize(activities: number): string {
    const groupCount = 40;
    const schools = Array.from(
        { length: groupCount },
        (_, index) => `县城${label(index)}、乡村${label(index)}`
    );
    return [
        '单位 甲县教育局',
        `学校 ${schools.join('、')}`,
        `通知 印发通知 “甲县教育局关于印发《甲县城乡学校捆绑式发展实施方案》的通知” {
    印发  捆绑式发展
    发文机关  甲县教育局
    成文日期  2008年12月13日
    主送：各学校
}`,
        '方案 捆绑式发展 “甲县城乡学校捆绑式发展实施方案” {\n    发文机关  甲县教育局\n    期限  2009年至2012年\n}',
        '一、原则',
        '原则 资源共享 “资源共享原则” 【学校之间共享资源。】',
        '二、联盟',
        ...groups(groupCount),
        '定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。',
        '三、步骤',
        '阶段 第一阶段 2009年1月至12月 {\n    任务 启动 “启动工作” { 负责 甲县教育局 }\n}',
        '阶段 第二阶段 2010年1月至2012年12月 {\n    任务 推进 “推进工作” { 负责 甲县教育局 }\n}',
        '四、活动',
        ...Array.from({ length: activities }, (_, index) => activity(index, groupCount)),
        ''
    ].join('\n');
}
