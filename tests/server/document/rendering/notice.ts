/** A notice with so many items of three lines each, to see what comes onto which page. */
export function noticeOf(items: number): string {
    const item = (index: number): string =>
        `正文 【第${index}项，各学校把城乡学校结对帮扶列入学校工作计划，明确分管负责人和联系人，每学期开学第一周报送计划，` +
        `学期结束前报送总结，由教育局督导室随机查看。】`;
    return `单位 甲县教育局
通知 做好帮扶 “甲县教育局关于做好城乡学校结对帮扶工作的通知” {
    发文机关 甲县教育局
    发文字号 甲教发〔2009〕1号
    成文日期 2009年1月5日
    主送：各学校
    抄送：市教育局，县委办、县人大办、县政府办、县政协办
}
${Array.from({ length: items }, (_, index) => item(index + 1)).join('\n')}
`;
}

/** A notice in English whose signature finds room by its text only where the lines are set closer. */
export const englishNotice = `unit Bureau "County Education Bureau"
notice Visits "Notice of County Education Bureau on Lesson Visits between Schools of Town and Country" {
    issuer Bureau
    dated 5 January 2009
    addressed to: Township central schools, middle schools and county-run schools
    attachment Sheet "Sheet for the Record of a Visit" { status attached }
    attachment List "List of Schools" { status attached }
    attachment Rules "Rules for Visits" { status attached }
    attachment Dates "Dates of the Visits" { status attached }
}
text 【Lesson visits begin this term. Each school is asked to prepare them in the light of its own situation.】
`;
