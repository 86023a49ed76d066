/**
 * The official layout of GB/T 9704-2012 as numbers, each with the clause it comes from.
 *
 * The only place that knows them: profile defaults, writers and rules read them here. `required` is false where
 * the standard only recommends, or where the value follows from others; only what is required may be reported as
 * a breach.
 */
export interface Length {
    readonly value: number;
    readonly unit: 'mm' | 'pt';
    /** Clause of GB/T 9704-2012. */
    readonly clause: string;
    readonly required: boolean;
}

/** A number of lines, characters or levels. */
export interface Count {
    readonly value: number;
    readonly clause: string;
    readonly required: boolean;
}

const TWIPS_PER_POINT = 20;
const POINTS_PER_MM = 72 / 25.4;

const mm = (value: number, clause: string): Length => ({ value, unit: 'mm', clause, required: true });
const pt = (value: number, clause: string): Length => ({ value, unit: 'pt', clause, required: true });
const count = (value: number, clause: string): Count => ({ value, clause, required: true });

function advised<M extends Length | Count>(measure: M): M {
    return { ...measure, required: false };
}

export const gbt9704 = {
    page: { width: mm(210, '5.1'), height: mm(297, '5.1') },
    margin: {
        top: mm(37, '5.2.1'),
        left: mm(28, '5.2.1'),
        /** Follows from page, left margin and text area. */
        right: advised(mm(26, '5.2.1')),
        /** Follows from page, top margin and text area. */
        bottom: advised(mm(35, '5.2.1'))
    },
    textArea: { width: mm(156, '5.2.1'), height: mm(225, '5.2.1') },
    grid: {
        lines: advised(count(22, '5.2.3')),
        characters: advised(count(28, '5.2.3')),
        /** 225 mm / 22, rounded down to a twip; the standard names no points. */
        linePitch: advised(pt(28.95, '5.2.3'))
    },
    size: {
        /** 3号 */
        body: pt(16, '5.2.2'),
        /** 2号 */
        title: pt(22, '7.3.1'),
        /** 4号 */
        small: pt(14, '7.4.3'),
        /** 小四: the standard sets no size for tables. */
        table: advised(pt(12, '7.3.7')),
        /** The standard sets no size for the mark but wants it below that of higher offices. */
        issuerMark: advised(pt(44, '7.2.4'))
    },
    head: {
        /** From the top of the text area to the top of the mark. */
        issuerMarkTop: mm(35, '7.2.4'),
        blankLinesBelowMark: count(2, '7.2.5'),
        /** From the number down to the red rule. */
        ruleBelowNumber: mm(4, '7.2.7'),
        ruleWidth: advised(pt(1.5, '7.2.7')),
        /** One character in from either side when a signer stands opposite the number. */
        numberIndent: count(1, '7.2.6')
    },
    letter: {
        /** From the top of the page to the top of the mark. */
        markTop: mm(30, '10.1'),
        ruleBelowMark: mm(4, '10.1'),
        ruleLength: mm(170, '10.1'),
        /** From the foot of the first page up to the second rule. */
        footRule: mm(20, '10.1')
    },
    title: { blankLinesAbove: count(2, '7.3.1'), blankLinesBelow: count(1, '7.3.2') },
    body: { indent: count(2, '7.3.3') },
    attachmentsNote: { blankLinesAbove: count(1, '7.3.4') },
    signature: {
        blankLinesAbove: count(1, '7.3.5.2'),
        /** Leaves room for the seal, whose top stands within one line of the text. */
        blankLinesAboveSealed: advised(count(2, '7.3.5.1')),
        sealedRight: count(4, '7.3.5.1'),
        unsealedRight: count(2, '7.3.5.2'),
        dateShift: count(2, '7.3.5.2')
    },
    attachment: { titleLine: count(3, '7.3.7') },
    imprint: {
        indent: count(1, '7.4.2'),
        outerRule: advised(mm(0.35, '7.4.1')),
        innerRule: advised(mm(0.25, '7.4.1'))
    },
    pageNumber: {
        /** From the foot of the text area to the dashes. */
        below: mm(7, '7.5'),
        indent: count(1, '7.5')
    }
} as const;

/** Points of a length, not rounded. */
export function points(length: Length): number {
    return length.unit === 'pt' ? length.value : length.value * POINTS_PER_MM;
}

/** Twips (1/20 pt) of a length, rounded to the nearest. */
export function twips(length: Length): number {
    return Math.round(points(length) * TWIPS_PER_POINT);
}

/** Twips of a number of millimetres, rounded down, so that what has to fit still fits. */
export function twipsOfMm(value: number): number {
    return Math.floor(value * POINTS_PER_MM * TWIPS_PER_POINT);
}

/** Twips of a number of points, rounded to the nearest. */
export function twipsOfPoints(value: number): number {
    return Math.round(value * TWIPS_PER_POINT);
}
