/** What the package writes for the end of a section: an empty paragraph that holds nothing but the properties. */
const BREAK = /<w:p><w:pPr>(<w:sectPr\b.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/g;

/** A line of half a point: after a table the section's end needs a paragraph of its own. */
const LOW_LINE = '<w:spacing w:before="0" w:after="0" w:line="10" w:lineRule="exact"/>';

/**
 * Moves the end of each section into its last paragraph. Left in an empty paragraph of its own it would take a line,
 * and push a blank page out wherever the text just fills its last page.
 */
export function mendSectionBreaks(documentXml: string): string {
    let mended = '';
    let from = 0;
    for (const match of documentXml.matchAll(BREAK)) {
        mended += documentXml.slice(from, match.index);
        from = match.index + match[0].length;
        mended = withSectionEnd(mended, match[1] ?? '');
    }
    return mended + documentXml.slice(from);
}

function withSectionEnd(before: string, properties: string): string {
    const start = before.lastIndexOf('<w:p>');
    if (!before.endsWith('</w:p>') || start < 0) {
        return `${before}<w:p><w:pPr>${LOW_LINE}${properties}</w:pPr></w:p>`;
    }
    const open = '<w:p><w:pPr>';
    if (!before.startsWith(open, start)) {
        const inside = start + '<w:p>'.length;
        return `${before.slice(0, inside)}<w:pPr>${properties}</w:pPr>${before.slice(inside)}`;
    }
    const close = before.indexOf('</w:pPr>', start);
    return before.slice(0, close) + properties + before.slice(close);
}
