/** Titles of documents. */

/** A title without its marks and blanks, for comparing: “A（试行）” and 《A(试行)》 are the same. */
export function normalTitle(title: string): string {
    return title
        .replace(/[“”‘’"'《》〈〉「」\s]/g, '')
        .replace(/（/g, '(')
        .replace(/）/g, ')');
}

/** A title without what it cites: 关于印发〈…〉的通知 becomes 关于印发〈〉的通知, of the same length. */
export function withoutCitations(title: string): string {
    return title.replace(/[《〈“‘][^《》〈〉]*[》〉”’]/g, (cited) => '\u3000'.repeat(cited.length));
}
