import { itemsOf } from '../../../language/items/access.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const rowCells: Rule = {
    code: 'L16',
    name: 'row-cells',
    severity: 'warning',
    since: '0.2.0',
    title: both('表格一行的格数与表头不同', 'Row with more or fewer cells than the heading'),
    documentation: {
        what: both(
            '表格的一行比表头多格或少格；只有一格的行是小标题，不算。',
            'A row has more or fewer cells than the first row; a row of one cell is a heading.'
        ),
        why: both(
            '格数不同，后面的内容就对不上各自的栏目：多出的一格没有栏目，少的一格不知是哪一栏。',
            'Its cells no longer match the headings: an extra cell has none, and of a missing one nobody knows which it is.'
        ),
        bad: example`
            学校 甲校
            日程 学期安排 {
                | 时间 | 内容 | 主办 |
                «| 2012年10月31日 | 示范课 | 甲校 | 多媒体室 |»
            }
        `,
        good: example`
            学校 甲校
            日程 学期安排 {
                | 时间 | 内容 | 主办 | 地点 |
                | 2012年10月31日 | 示范课 | 甲校 | 多媒体室 |
            }
        `,
        source: both(
            '语言规则：每行与表头格数相同，空格留空，例如“| | 研讨 | |”。',
            'The language: every row has the cells of the first, empty ones left blank as in “| | 研讨 | |”.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { rows } of itemsOf(plan.entries)) {
            const wanted = rows[0]?.cells.length ?? 0;
            for (const { cells, span } of rows) {
                const has = cells.length;
                if (has === wanted || has <= 1) continue;
                yield {
                    span,
                    ...(has < wanted && { severity: 'hint' as const }),
                    message: both(
                        `这一行有${has}格，表头有${wanted}格。${has > wanted ? '请去掉多出的“|”，或在表头补上栏目。' : '请补上缺的格，没有内容的留空。'}`,
                        `This row has ${has} cells, the heading ${wanted}. ${has > wanted ? 'Remove the extra “|”, or add a column to the heading.' : 'Add the missing cells, left blank where they hold nothing.'}`
                    )
                };
            }
        }
    }
};
