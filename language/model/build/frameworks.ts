/** 依据: which imported documents a file’s own rest on. */
import type { CitedDocument } from '../../items/item.ts';
import type { Framework, PlanDocument } from '../frame.ts';
import type { Named } from '../plan.ts';
import { ByKind } from './by-kind.ts';
import type { FileScope } from './file-scope.ts';
import { isDocument } from './frame.ts';

/**
 * The documents of the imported files that these documents cite as their basis, by name (依据 县方案) or by title
 * (依据 《…实施方案》), once each. A notice is none: the basis is what it sends out. `broken` quotas are left out.
 */
export function frameworksOf(
    documents: readonly PlanDocument[],
    imported: readonly FileScope[],
    broken: ReadonlySet<Named>
): readonly Framework[] {
    const found = new Map<PlanDocument, Framework>();
    for (const cited of documents.flatMap(({ basis }) => basis)) {
        for (const scope of imported) {
            const document = scope.entities.find(
                (entity): entity is PlanDocument =>
                    isDocument(entity) && entity.kind !== 'notice' && isCited(entity, cited)
            );
            if (!document || found.has(document)) continue;
            const kinds = new ByKind(scope.entities);
            found.set(document, {
                document,
                span: cited.span,
                quotas: kinds.of('quota').filter((quota) => !broken.has(quota)),
                submissions: kinds.of('submission'),
                measures: kinds.of('measure')
            });
        }
    }
    return [...found.values()];
}

function isCited({ name, title }: PlanDocument, { reference, title: cited }: CitedDocument): boolean {
    if (reference) return reference.segments[0].name === name;
    return cited !== undefined && title !== undefined && plain(cited.text) === plain(title);
}

/** A title without its marks and blanks. */
function plain(title: string): string {
    return title.replace(/[“”‘’"'《》〈〉「」\s]/g, '');
}
