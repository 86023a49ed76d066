/** Times by chance, for the laws: what officials write, put together from its pieces. */
import fc from 'fast-check';

export const one = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
export const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...parts).map((words) => words.join(''));

const year = fc.integer({ min: 2000, max: 2040 }).map((value) => `${String(value)}年`);
const month = fc.integer({ min: 1, max: 12 }).map((value) => `${String(value)}月`);
const day = fc.integer({ min: 1, max: 28 }).map((value) => `${String(value)}日`);
const relativeYear = one('去年', '今年', '明年', '次年', '当年', '第一年', '第三年');

const date = fc.oneof(
    joined(year, month, day),
    joined(
        year,
        month,
        one(
            '',
            '上旬',
            '中旬',
            '下旬',
            '上中旬',
            '中下旬',
            '初',
            '底',
            '第二周',
            '第一个周五',
            '最后一个周三'
        )
    ),
    joined(
        year,
        one('', '上半年', '第二季度', '第三季度末', '第一季度首月', '暑假', '教师节', '国庆节', '年底')
    ),
    joined(year, one('春季学期', '秋季学期', '春季开学初'), one('', '第3周', '第10周周三')),
    joined(relativeYear, one('', '3月', '9月10日', '春季学期', '暑假', '第二季度', '上半年')),
    joined(month, day),
    joined(year, month, day, one('上午', '下午第3节', '晚上', '9:00—10:20', '（周五）'))
);
const schoolYear = one(
    '本学年',
    '上学年',
    '下学年',
    '本学年第一学期',
    '本学期',
    '2012—2013学年',
    '2012—2013学年第二学期'
);
const figures = fc
    .tuple(
        fc.integer({ min: 2000, max: 2040 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 7, max: 12 })
    )
    .map(([y, from, to]) => `${String(y)}.${String(from)}—${String(to)}`);
const recurring = fc.oneof(
    joined(
        one('每年', '每学年', '每学期', '每季度', '每半年', '每2年'),
        one('', '末', '结束前', '3月', '3月至6月', '第二周', '第一个周五', '教师节', '10月10日前')
    ),
    joined(one('每月', '每周', '隔周'), one('', '周三第3节')),
    joined(
        one('每月'),
        one('末', '第二周', '第一个周五', '两次', '10日前', '5、20日', '逢5、10日', '单周', '双周周三')
    ),
    joined(one('每年', '每学年'), one('春秋两季', '春季学期', '第二季度', '暑假')),
    joined(one('每季度', '每学期'), one('首月', '第二个月', '末月', '首月10日前')),
    one('单周', '逢单周', '双周周五', '每周两次', '每周二、四', '每周一至周五', '每逢5日')
);
const bounded = joined(
    date,
    one('每周三', '每周二、四下午', '隔周周五第2节', '每月第一周', '每月单周', '每月逢5日')
);
const open = joined(date, one('前', '起', '后', '左右', '至今'));
const many = joined(date, one('至', '、', '或', '和'), date);
const relative = one(
    '活动前10天',
    '提前一周',
    '会后3天内',
    '启动会 前3天',
    '启动会前10天',
    '启动会后三日内',
    '即日起',
    '自印发之日起',
    '印发后30日内',
    '收到通知后5个工作日内',
    '开学前3天',
    '2009年春季学期末前2周',
    '长期',
    '全年',
    '次年3月',
    '另行通知',
    '暂定5月'
);

/** Any time, each of the forms of `language/calendar` among them. */
export const anyTime = fc.oneof(date, schoolYear, figures, recurring, bounded, open, many, relative);

/** English ranges and lists whose year stands at one end only. */
const monthName = one('January', 'March', 'June', 'September', 'December');
const ordinalDay = fc.integer({ min: 1, max: 28 }).map(String);
export const englishTime = fc.oneof(
    joined(
        one('', 'from '),
        monthName,
        one(' to ', ' until ', ' and ', ' or '),
        monthName,
        one(' 2009', ', 2010')
    ),
    joined(monthName, one(' '), ordinalDay, one(' to '), monthName, one(' '), ordinalDay, one(', 2009', '')),
    joined(
        one('Friday ', 'Mon., ', 'Tue ', 'Sunday, the '),
        ordinalDay,
        one(' '),
        monthName,
        one(' 2009', '')
    ),
    joined(ordinalDay, one(' to ', ' and ', '–'), ordinalDay, one(' '), monthName, one(' 2009')),
    joined(one('the first week of ', 'the last Friday of '), one('every month', 'each term'))
);
