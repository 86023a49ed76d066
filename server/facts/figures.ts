/** Figures in the cells of tables. */
import type { Row } from '../../language/items/item.ts';

/** A cell that holds one number and at most a short unit: 3, 3万元, 40分. */
export interface Figure {
    readonly value: number;
    /** As written behind the number; empty for none. */
    readonly unit: string;
}

/** 3万元, 12,000元, 12,000 CNY, £12,000 */
const FIGURE =
    /^([¥￥£$€]?)\s*(\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*([\u4e00-\u9fff%]{0,3}|[A-Za-z]{1,10})$/;

/** The one figure of a cell; undefined for an empty cell, several numbers or running text. */
export function figureIn(text: string): Figure | undefined {
    const match = FIGURE.exec(text.trim());
    if (!match) return undefined;
    const [, sign = '', digits = '', unit = ''] = match;
    return { value: Number(digits.replace(/[,，]/g, '')), unit: unit === '' ? sign : unit };
}

/** Sums of decimal fractions are compared a little loosely: 0.1 + 0.2 is 0.3 in a table. */
const TOLERANCE = 0.005;

export function sameFigure(a: number, b: number): boolean {
    return Math.abs(a - b) < TOLERANCE;
}

/** The cell's text with another number in it. */
export function withUnit(value: number, cell: string): string {
    const plain = String(Number(value.toFixed(2)));
    const parted = /\d[,，]\d{3}/.test(cell) ? plain.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : plain;
    return cell.replace(/\d[\d,，]*(\.\d+)?/, parted).trim();
}

/** 合计, 总计: the heading of a row or column of sums. */
export function isTotalWord(text: string): boolean {
    return /^(?:合\s*计|总\s*计|共\s*计|总分|total)(?:[（(].*[）)])?$/i.test(text.trim());
}

/** The one column headed 合计; two of them (by parts) are no plain sum. */
export function totalColumn({ cells }: Row): number | undefined {
    const columns = cells.flatMap((cell, index) => (isTotalWord(cell.text) ? [index] : []));
    return columns.length === 1 ? columns[0] : undefined;
}

/** The sum of all figures between the first column and the total; undefined unless there are two, all of one unit. */
export function sumBefore({ cells }: Row, column: number): { value: number; unit: string } | undefined {
    const parts = cells.slice(1, column).filter((cell) => cell.text.trim() !== '');
    const figures = parts.map((cell) => figureIn(cell.text));
    const [first] = figures;
    if (!first || figures.length < 2) return undefined;
    let value = 0;
    for (const figure of figures) {
        if (figure?.unit !== first.unit) return undefined;
        value += figure.value;
    }
    return { value, unit: first.unit };
}
