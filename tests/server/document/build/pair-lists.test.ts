/** A list of pairs as an attachment: under its own headings, and whole where it says more than who helps whom. */
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../language/index.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';

/** The rows of the attachment's table. */
function rowsOf(list: string): string[][] {
    const tree = buildDocument(
        planOf(`学校 甲校、乙校
通知 某通知 “某通知” {
    附件 对子 “结对一览” { 来源 互助 }
}
正文 【现印发。】
名单 互助 {
${list}
}
`)
    );
    const tables = tree.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
    return tables.flatMap((table) =>
        table.rows.map(({ cells }) => cells.map(({ runs }) => runs.map(({ text }) => text).join('')))
    );
}

describe('a list of pairs as an attachment', () => {
    it('is a line for each pair, under the headings of the list', () => {
        const list = '    | 指导教师 | 结对教师 |\n    | 甲校·数学教师 | 乙校·数学教师 |';
        expect(rowsOf(list)).toEqual([
            ['序号', '指导教师', '结对教师'],
            ['1', '甲校数学教师', '乙校数学教师']
        ]);
    });

    it('is the list as it was written where it has columns of its own', () => {
        const list = '    | 指导教师 | 结对教师 | 联系电话 |\n    | 甲校·数学教师 | 乙校·数学教师 | 一二三 |';
        expect(rowsOf(list)).toEqual([
            ['指导教师', '结对教师', '联系电话'],
            ['甲校数学教师', '乙校数学教师', '一二三']
        ]);
    });

    it('prints a post without the dot that parts it from its school', () => {
        const list = '    | 指导教师 | 结对教师 | 备注 |\n    | 甲校·语文教师 | 乙校·语文教师 | 一年 |';
        expect(rowsOf(list)[1]).toEqual(['甲校语文教师', '乙校语文教师', '一年']);
    });
});
