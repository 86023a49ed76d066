/** What each token of the grammar is, for the page of diagrams; a test holds the list complete. */
export const terminals = {
    HEADING: '章节标题一行，如 一、指导思想 / a heading line',
    ROW: '以 | 起头的一行表格 / a table row',
    LINE: '冒号后面直到行末的文字 / text behind a colon, to the end of the line',
    PROSE: '【 】里的大段文字 / prose in 【 】',
    TEXT: '“ ”、《 》里的文字 / quoted text',
    CONTACT: '电话或电子邮箱，如 0954-1234567 / a telephone number or an e-mail address',
    DOCUMENT_NUMBER: '发文字号，如 某教发〔2024〕3号 / a document number',
    TIME: '日期或时间，如 2024年3月5日、9月上旬 / a date or time',
    AHEAD: '在某事之前或之后（英文），如 10 days before / before or after something',
    FESTIVAL: '节日，如 教师节；方案的第几年，如 第三年 / a festival, or a year of the plan',
    RELATIVE: '相对的日期，如 前10天、当天 / a date relative to another',
    UNDECIDED: '未定，如 待定、另行通知 / not decided yet',
    FIGURES: '数字的变化，如 由2024年的60%提高到2026年的95% / a figure that changes',
    AGE: '基数里的年龄，如 45周岁以下 / an age that narrows a base',
    AMOUNT: '数量，如 4次、2—3名、20% / an amount',
    EACH: '每个、每所、每名 / each',
    NUMBER: '数字 / a bare number',
    ID: '名称 / a name'
} as const satisfies Readonly<Record<string, string>>;
