/** What the columns of a table mean: keywords, or the words bureaus print in the first row. */
import { keywordOf } from '../keywords/lookup.ts';
import type { KeywordId } from '../keywords/table.ts';
import type { Row } from './item.ts';

export type ColumnMeaning =
    | KeywordId
    | 'title'
    | 'model'
    | 'weekday'
    | 'index'
    | 'opening'
    | 'closing'
    | 'weekStart'
    | 'term'
    | 'points'
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
        date: 'time',
        time: 'time',
        活动: 'title',
        活动内容: 'title',
        内容: 'title',
        项目: 'title',
        主题: 'title',
        工作内容: 'title',
        title: 'title',
        责任单位: 'responsible',
        负责单位: 'responsible',
        负责人: 'responsible',
        主办单位: 'host',
        承办单位: 'host',
        参加人员: 'attend',
        参加对象: 'attend',
        参与单位: 'attend',
        活动地点: 'place',
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
        模式: 'model',
        帮扶模式: 'model',
        model: 'model',
        序号: 'index',
        星期: 'weekday',
        学期: 'term',
        开学: 'opening',
        放假: 'closing',
        周起始: 'weekStart',
        term: 'term',
        opening: 'opening',
        closing: 'closing',
        'week-start': 'weekStart'
    })
);

/** The meaning of a column's heading; undefined for one that is only text. */
export function columnMeaning(heading: string): ColumnMeaning | undefined {
    const word = heading.trim();
    return printed.get(word) ?? keywordOf(word);
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
