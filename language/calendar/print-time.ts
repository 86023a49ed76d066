import { carryThrough } from './carry-over.ts';
import { halfWidth } from './half-width.ts';
import { printPoint } from './print-point.ts';
import { printEnglishPart } from './print-english.ts';
import type { WrittenPart, WrittenTime } from './written-time.ts';

function englishParts(parts: readonly WrittenPart[]): string[] | undefined {
    const printed = carryThrough(parts).map(printEnglishPart);
    return printed.every((part) => part !== undefined) ? printed : undefined;
}

function chinesePart({ from, to, toNow, within }: WrittenPart): string {
    if (within !== undefined) {
        return `${chinesePart(within)}${chinesePart({ from, ...(to && { to }), ...(toNow && { toNow }) })}`;
    }
    if (toNow) return `${printPoint(from)}至今`;
    return to === undefined ? printPoint(from) : `${printPoint(from)}至${printPoint(to)}`;
}

/**
 * A time in canonical form: 至 for ranges, 、 for lists, half-width digits without leading zeros, ISO dates in English.
 * The meaning is that of the time printed. The little that has no English form stays Chinese, which every file may
 * contain, and an undetermined time keeps its words.
 */
export function printTime(time: WrittenTime, language: 'zh' | 'en'): string {
    if (time.undetermined)
        return language === 'en' && time.parts.length === 0 ? 'to be announced' : halfWidth(time.text).trim();
    const english = language === 'en' ? englishParts(time.parts) : undefined;
    if (english !== undefined) {
        // Behind a comma a year would belong to the day before it, and a recurrence would hold within the date before it.
        const plain = english.every((part) => /^\d{4}/.test(part));
        const dates = english.join(time.alternatives ? ' or ' : plain ? ', ' : ' and ');
        return time.provisional ? `provisionally ${dates}`.trimEnd() : dates;
    }
    const dates = time.parts.map(chinesePart).join(time.alternatives ? '或' : '、');
    return time.provisional ? `暂定${dates}` : dates;
}
