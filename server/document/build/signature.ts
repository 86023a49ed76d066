/** Room for the signature on a page that bears text. */
import type { DocumentTree, Section } from '../blocks.ts';
import { textBeforeSignature } from '../keep.ts';
import { pageLayout } from '../pages.ts';
import type { Profile } from '../profile.ts';
import { TIGHTEST } from '../spacing.ts';

/**
 * The document, the lines of a paper set closer where signature and date would else stand on a page without text: that
 * is how GB/T 9704 wants room for them made (7.3.5.4). A paper that wants more than that stays as it is.
 */
export function withSignatureByText(tree: DocumentTree, profile: Profile): DocumentTree {
    return { ...tree, sections: tree.sections.map((section) => tightened(section, tree, profile)) };
}

function tightened(section: Section, tree: DocumentTree, profile: Profile): Section {
    const text = textBeforeSignature(section.blocks);
    const signature = section.blocks.find(({ kind }) => kind === 'signature');
    if (!text || !signature) return section;
    const fits = (tried: Section): boolean => {
        const { startOf, endOf } = pageLayout({ ...tree, sections: [tried] }, profile);
        return endOf.get(text) === startOf.get(signature);
    };
    if (fits(section)) return section;
    // A step more than just fits, for what another program sets a little higher.
    for (let steps = 2; steps <= TIGHTEST; steps++) {
        if (fits({ ...section, tighter: steps - 1 })) return { ...section, tighter: steps };
    }
    return section;
}
