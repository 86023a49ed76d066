/** What several files share, such as a circle of imports, is told in one of them. */
import type { Plan } from '../language/model/plan.ts';
import type { Finding } from './rules/rule.ts';
import { canonicalUri } from './workspace/uri.ts';

/**
 * The findings without those that are told in another file: in the first by URI of those concerned that are shown.
 * Nothing left out gives the same list.
 *
 * @param isShown whether the findings of a file, by its canonical URI, come before the reader too
 */
export function toldOnce(
    { uri }: Plan,
    findings: readonly Finding[],
    isShown: (canonicalUri: string) => boolean
): readonly Finding[] {
    const own = canonicalUri(uri);
    const isToldElsewhere = ({ alsoFoundIn = [] }: Finding): boolean =>
        alsoFoundIn.map(canonicalUri).some((other) => other < own && isShown(other));
    return findings.some(isToldElsewhere)
        ? findings.filter((finding) => !isToldElsewhere(finding))
        : findings;
}
