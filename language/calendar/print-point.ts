import { chineseNumeral } from '../amounts/chinese-number.ts';
import { weekdayName } from './check-time.ts';
import type { HalfDay } from './span.ts';
import type { Phase, Recurrence, RecurrenceUnit, Relative, WrittenPoint } from './written-time.ts';

const UNIT_WORDS: Readonly<Record<RecurrenceUnit, string>> = {
    year: '年',
    schoolYear: '学年',
    halfYear: '半年',
    term: '学期',
    quarter: '季度',
    month: '月',
    week: '周',
    day: '天'
};
const HALF_DAY_WORDS: Readonly<Record<HalfDay, string>> = {
    morning: '上午',
    noon: '中午',
    afternoon: '下午',
    evening: '晚上',
    allDay: '全天'
};
const TEN_DAYS: Partial<Record<Phase, string>> = {
    firstTenDays: '上旬',
    middleTenDays: '中旬',
    lastTenDays: '下旬',
    firstTwentyDays: '上中旬',
    lastTwentyDays: '中下旬'
};
const TERM_PHASES: Partial<Record<Phase, string>> = {
    start: '开学初',
    opening: '开学',
    closing: '放假',
    middle: '期中'
};
const PHASES: Partial<Record<Phase, string>> = { start: '初', middle: '中', end: '底' };
const DISTANCE_UNITS: Readonly<Record<Relative['unit'], string>> = {
    day: '天',
    workday: '个工作日',
    week: '周',
    month: '个月',
    year: '年'
};
const ORDINALS = '一二三四五';

function recurrenceText(recurrence: Recurrence, parity: WrittenPoint['weekParity']): string {
    const { times, unit } = recurrence;
    const week = parity === undefined ? '' : `${parity === 'odd' ? '单' : '双'}周`;
    if (week !== '' && unit === 'week') return week;
    return `${everyText(recurrence)}${week}${times === undefined ? '' : `${times}次`}`;
}

function everyText({ every, unit }: Recurrence): string {
    if (every === 1) return `每${UNIT_WORDS[unit]}`;
    if (every === 2 && unit === 'week') return '隔周';
    const counter = unit === 'month' || unit === 'term' || unit === 'quarter' ? '个' : '';
    return `每${every}${counter}${UNIT_WORDS[unit]}`;
}

function offsetText(offset: number | undefined, unit: string): string {
    if (offset === undefined) return '';
    return `${offset === 0 ? '当' : '次'}${unit}`;
}

/** 今年, 去年, 本学年 from the day the document bears, 次年 from the date before, 第三年 of the plan. */
function relativeYearText({ yearOffset, schoolYearOffset, fromIssue, yearOfPlan }: WrittenPoint): string {
    if (schoolYearOffset !== undefined) return `${['上', '本', '下'][schoolYearOffset + 1] ?? '本'}学年`;
    if (yearOfPlan !== undefined) return `第${chineseNumeral(yearOfPlan)}年`;
    if (!fromIssue || yearOffset === undefined) return offsetText(yearOffset, '年');
    return `${['去', '今', '明'][yearOffset + 1] ?? '今'}年`;
}

function nthMonthText(nthMonth: number | undefined): string {
    if (nthMonth === undefined) return '';
    if (nthMonth === 1) return '首月';
    return nthMonth < 0 ? '末月' : `第${chineseNumeral(nthMonth)}个月`;
}

function unitText(point: WrittenPoint): string {
    const { recurrence, schoolYear, year, season, termNumber, termOffset, phase, phaseOf } = point;
    const opening = phaseOf === 'term' && (phase === 'start' || phase === 'opening');
    const name = season === undefined ? '' : `${season === 'spring' ? '春' : '秋'}季${opening ? '' : '学期'}`;
    return [
        recurrence === undefined ? '' : recurrenceText(recurrence, point.weekParity),
        schoolYear === undefined ? '' : `${schoolYear}—${schoolYear + 1}学年`,
        year === undefined ? '' : `${year}年`,
        relativeYearText(point),
        name,
        termNumber === undefined ? '' : `第${ORDINALS.charAt(termNumber - 1)}学期`,
        termOffset === undefined ? '' : `${['上', '本', '下'][termOffset + 1] ?? '本'}学期`,
        point.halfYear === undefined ? '' : `${point.halfYear === 1 ? '上' : '下'}半年`,
        point.quarter === undefined ? '' : `第${ORDINALS.charAt(point.quarter - 1)}季度`,
        point.vacation === undefined ? '' : point.vacation === 'summer' ? '暑假' : '寒假',
        point.festival ?? '',
        point.standing ? '长期' : '',
        point.month === undefined ? '' : `${point.month}月`,
        nthMonthText(point.nthMonth),
        offsetText(point.monthOffset, '月')
    ].join('');
}

/** The phase behind what was printed before it: 5月底, but 月底 where no month precedes. */
function phaseText({ phase, phaseOf }: WrittenPoint, before: string): string {
    if (phase === undefined) return '';
    const tenDays = TEN_DAYS[phase];
    if (tenDays !== undefined) return tenDays;
    if (phaseOf === 'term' && phase === 'end') return before.endsWith('学期') ? '末' : '学期末';
    if (phaseOf === 'term') return TERM_PHASES[phase] ?? '';
    if (phaseOf === 'quarter')
        return before.endsWith('季度') ? (PHASES[phase] ?? '') : `季度${PHASES[phase] ?? ''}`;
    const unit = phaseOf === 'month' ? '月' : phaseOf === 'schoolYear' ? '学年' : '年';
    const mark = phaseOf === 'schoolYear' && phase === 'end' ? '末' : (PHASES[phase] ?? '');
    return before.endsWith(unit) && !(unit === '年' && before.endsWith('学年')) ? mark : `${unit}${mark}`;
}

function weekdaysText(point: WrittenPoint): string {
    const { weekdays, weekdaysThrough, nthWeekday, recurrence, day } = point;
    if (weekdays === undefined) return '';
    if (nthWeekday !== undefined) {
        const ordinal = nthWeekday < 0 ? '最后一个' : `第${ORDINALS.charAt(nthWeekday - 1)}个`;
        return `${ordinal}${weekdayName(weekdays[0] ?? 1)}`;
    }
    const [first = 1, ...others] = weekdays;
    const names = weekdaysThrough
        ? `${weekdayName(first)}至${weekdayName(others[0] ?? first)}`
        : [weekdayName(first), ...others.map((other) => weekdayName(other).slice(1))].join('、');
    if (day !== undefined) return `（${names}）`;
    return recurrence?.unit === 'week' && recurrence.every === 1 ? names.slice(1) : names;
}

function clockText(minutes: number): string {
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function dayTimeText({ halfDay, lessons, clock }: WrittenPoint): string {
    const numbers =
        lessons && (lessons.first === lessons.last ? lessons.first : `${lessons.first}—${lessons.last}`);
    return [
        halfDay === undefined ? '' : HALF_DAY_WORDS[halfDay],
        numbers === undefined ? '' : `第${numbers}节`,
        clock === undefined ? '' : clockText(clock.from),
        clock?.to === undefined ? '' : `—${clockText(clock.to)}`
    ].join('');
}

function relativeText({ anchor, name, direction, count, unit, inside }: Relative): string {
    const side = direction === 'before' ? '前' : '后';
    if (count === undefined) return `${name}${side}`;
    if (count === 0 && direction === 'after' && anchor === 'item') return `${name}当天`;
    const distance = `${count}${DISTANCE_UNITS[unit]}${inside ? '内' : ''}`;
    if (anchor === 'issue') return count === 0 ? name : `${name}${side}${distance}`;
    if (anchor === 'named') return `${name} ${side}${distance}`;
    if (anchor === 'point' || name !== '') return `${name}${side}${distance}`;
    if (direction === 'after' && inside) return distance;
    return `${direction === 'before' ? '提前' : '推后'}${distance}`;
}

/** 二 for 2; beyond ten in figures. */
function chineseDigits(count: number): string {
    return '一二三四五六七八九十'.charAt(count - 1) || String(count);
}

const SUFFIX_WORDS = { before: '前', after: '后', from: '起', about: '左右', until: '' } as const;

/** One point in canonical Chinese: Arabic numerals, 日, no leading zeros. Says exactly what the point states. */
export function printPoint(point: WrittenPoint): string {
    const unit = unitText(point);
    const week = point.week === undefined ? '' : point.week < 0 ? '最后一周' : `第${point.week}周`;
    const day = point.day === undefined ? '' : `${point.day}日`;
    const nthDay = point.nthDay === undefined ? '' : `第${chineseDigits(point.nthDay)}天`;
    return [
        point.suffix === 'until' ? '截至' : '',
        unit,
        phaseText(point, unit),
        day === '' ? week : day,
        nthDay === '' ? offsetText(point.dayOffset, '日') : day === '' ? nthDay : `（${nthDay}）`,
        day === '' || week === '' ? '' : `（${week}）`,
        weekdaysText(point),
        dayTimeText(point),
        point.relative === undefined ? '' : relativeText(point.relative),
        point.suffix === undefined ? '' : SUFFIX_WORDS[point.suffix]
    ].join('');
}
