/** What the columns of a table mean: keywords, or the words bureaus print in the first row. */
import { keywordOf } from '../keywords/lookup.ts';
import type { KeywordId } from '../keywords/table.ts';
import type { Row } from './item.ts';

export type ColumnMeaning =
    | KeywordId
    | 'title'
    | 'model'
    | 'month'
    | 'week'
    | 'weekday'
    | 'session'
    | 'index'
    | 'opening'
    | 'closing'
    | 'weekStart'
    | 'term'
    | 'points'
    | 'mentor'
    | 'mentee'
    | 'amount'
    | 'use'
    | 'method';

const printed: ReadonlyMap<string, ColumnMeaning> = new Map(
    Object.entries<ColumnMeaning>({
        分值: 'points',
        分数: 'points',
        points: 'points',
        评分办法: 'method',
        评分标准: 'method',
        method: 'method',
        日期: 'time',
        活动时间: 'time',
        活动日期: 'time',
        具体时间: 'time',
        时间安排: 'time',
        起止时间: 'time',
        培训时间: 'time',
        培训日期: 'time',
        会议时间: 'time',
        上课时间: 'time',
        授课时间: 'time',
        值班时间: 'time',
        值班日期: 'time',
        day: 'time',
        dates: 'time',
        date: 'time',
        time: 'time',
        when: 'time',
        event: 'title',
        activity: 'title',
        'responsible unit': 'responsible',
        'organised by': 'host',
        'lead school': 'lead',
        'town school': 'lead',
        'member school': 'members',
        'member schools': 'members',
        'village school': 'members',
        'village schools': 'members',
        活动: 'title',
        活动内容: 'title',
        内容: 'title',
        项目: 'title',
        主题: 'title',
        工作内容: 'title',
        活动名称: 'title',
        活动主题: 'title',
        活动项目: 'title',
        主要工作: 'title',
        重点工作: 'title',
        工作安排: 'title',
        工作事项: 'title',
        事项: 'title',
        议程: 'title',
        会议内容: 'title',
        培训内容: 'title',
        学习内容: 'title',
        课程: 'title',
        课程内容: 'title',
        环节: 'title',
        course: 'title',
        title: 'title',
        责任单位: 'responsible',
        负责单位: 'responsible',
        负责人: 'responsible',
        责任部门: 'responsible',
        责任人: 'responsible',
        负责部门: 'responsible',
        值班领导: 'responsible',
        值班人员: 'attend',
        值班教师: 'attend',
        participants: 'attend',
        主办单位: 'host',
        承办单位: 'host',
        参加人员: 'attend',
        参加对象: 'attend',
        参与单位: 'attend',
        活动地点: 'place',
        会议地点: 'place',
        培训地点: 'place',
        值班地点: 'place',
        场地: 'place',
        教室: 'place',
        room: 'place',
        venue: 'place',
        place: 'place',
        牵头学校: 'lead',
        县城学校: 'lead',
        城区学校: 'lead',
        受援学校: 'members',
        成员学校: 'members',
        农村学校: 'members',
        lead: 'lead',
        members: 'members',
        member: 'members',
        指导教师: 'mentor',
        帮扶教师: 'mentor',
        师傅: 'mentor',
        指导者: 'mentor',
        帮扶学生: 'mentor',
        结对教师: 'mentee',
        被帮扶教师: 'mentee',
        徒弟: 'mentee',
        学员: 'mentee',
        结对学生: 'mentee',
        mentor: 'mentor',
        mentee: 'mentee',
        'young teacher': 'mentee',
        模式: 'model',
        帮扶模式: 'model',
        model: 'model',
        物品: 'title',
        名称: 'title',
        item: 'title',
        数量: 'amount',
        amount: 'amount',
        quantity: 'amount',
        用途: 'use',
        use: 'use',
        序号: 'index',
        月份: 'month',
        月: 'month',
        month: 'month',
        周次: 'week',
        周: 'week',
        week: 'week',
        'week no.': 'week',
        星期: 'weekday',
        weekday: 'weekday',
        节次: 'session',
        课次: 'session',
        时段: 'session',
        时间段: 'session',
        session: 'session',
        lesson: 'session',
        lessons: 'session',
        period: 'session',
        学期: 'term',
        开学: 'opening',
        放假: 'closing',
        周起始: 'weekStart',
        term: 'term',
        opening: 'opening',
        closing: 'closing',
        'week starts': 'weekStart',
        'week-start': 'weekStart'
    })
);

/** The meaning of a column's heading; undefined for one that is only text. */
export function columnMeaning(heading: string): ColumnMeaning | undefined {
    const word = heading.trim();
    const small = word.toLowerCase();
    return printed.get(word) ?? printed.get(small) ?? keywordOf(word) ?? keywordOf(small);
}

/** Column numbers by meaning; the first column of a meaning counts. */
export function columnsOf(header: Row): ReadonlyMap<ColumnMeaning, number> {
    const columns = new Map<ColumnMeaning, number>();
    for (const [index, cell] of header.cells.entries()) {
        const meaning = columnMeaning(cell.text);
        if (meaning !== undefined && !columns.has(meaning)) {
            columns.set(meaning, index);
        }
    }
    return columns;
}

const timeColumns: ReadonlySet<ColumnMeaning | undefined> = new Set<ColumnMeaning>([
    'time',
    'month',
    'week',
    'weekday',
    'session'
]);

/** Whether the cells of a column say when: the date, or a month, week, weekday or lesson beside it. */
export function isTimeColumn(meaning: ColumnMeaning | undefined): boolean {
    return timeColumns.has(meaning);
}
