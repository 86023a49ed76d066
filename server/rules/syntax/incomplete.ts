import type { Expectation } from '../../../language/parsing/problem.ts';
import type { Bilingual } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { syntaxRule } from '../support/syntax-rule.ts';

export const incomplete = syntaxRule({
    code: 'L11',
    name: 'incomplete',
    problem: 'incomplete',
    title: both('内容不完整', 'Something is missing'),
    documentation: {
        what: both(
            '缺少名称、日期、数量或其他必需的内容。',
            'A name, a date, an amount or another necessary part is missing.'
        ),
        why: both(
            '缺少的内容无法由程序补上，这一项也无法核对。',
            'The program cannot supply it, and the item cannot be checked.'
        ),
        bad: example`
            学校 甲校
            活动 送教 {
                «负责»
            }
        `,
        good: example`
            学校 甲校
            活动 送教 {
                负责 甲校
            }
        `,
        source: both(
            '语言规则：关键字后面要有它的内容。',
            'The language: a keyword is followed by what it announces.'
        )
    },
    fixable: false,
    message({ found, expected }, language) {
        const zh = found ? `“${found}”后面` : '这里';
        const en = found ? `after “${found}”` : 'here';
        const missing = MISSING[expected ?? 'more'] ?? both('内容', 'Something');
        const such = SUCH_AS[expected ?? 'more'];
        return both(
            `${zh}缺少${missing.zh}，请补上${such ? `，例如${such[language]}` : ''}。`,
            `${missing.en} is missing ${en}. Please add it${such ? `, such as ${such[language]}` : ''}.`
        );
    }
});

/** What the parser was waiting for, in a planner's words. */
const MISSING: Readonly<Partial<Record<Expectation, Bilingual>>> = {
    name: both('名称', 'A name'),
    time: both('时间', 'A time'),
    amount: both('数量', 'An amount'),
    text: both('文字', 'Some text'),
    status: both('状态（计划、暂定、已完成、取消……）', 'A status (planned, done, cancelled …)')
};

/** Examples in the words of a Chinese and of an English plan. */
const SUCH_AS: Readonly<Partial<Record<Expectation, Bilingual>>> = {
    name: both('甲校、送教下乡', 'TownOne, LessonVisit'),
    time: both('2009年4月10日', '10 April 2009'),
    amount: both('4次、2—3名', '4 times, 2 to 3 teachers')
};
