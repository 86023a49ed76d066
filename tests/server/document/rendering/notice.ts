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
