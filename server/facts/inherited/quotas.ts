/** Quotas that a plan inherits from the one it names as its basis. */
import { relativeParty } from '../../../language/model/built-in.ts';
import type { Framework } from '../../../language/model/frame.ts';
import type { Alliance, Membership } from '../../../language/model/parties.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Quota } from '../../../language/model/quota.ts';
import { alliancesOf, pairBases, tableUnder, type Base, type QuotaTable } from '../counting/index.ts';
import { oncePerPlan } from '../memo.ts';
import { isOwn } from '../source.ts';

export interface InheritedQuota {
    readonly framework: Framework;
    readonly quota: Quota;
    /** The plan’s own quota for the same thing, where it lays one down itself. */
    readonly own?: Quota;
    /** What the plan’s activities add up to under it; absent where it lays down one of its own, or is not concerned. */
    readonly table?: QuotaTable;
}

/** The quotas of the plan’s frameworks with what becomes of each here. */
export const inheritedQuotas = oncePerPlan((plan: Plan): readonly InheritedQuota[] =>
    plan.frameworks.flatMap((framework) =>
        framework.quotas.map((quota) => {
            const own = plan.quotas.find((one) => isSameDuty(one, quota));
            if (own) return { framework, quota, own };
            const bases = basesHere(plan, quota);
            return bases?.length === 0
                ? { framework, quota }
                : { framework, quota, table: tableUnder(plan, quota, bases) };
        })
    )
);

/** Whether one quota lays down again what the other does: by its name, or about the same thing for the same side. */
function isSameDuty(own: Quota, theirs: Quota): boolean {
    if (own.name !== '' && own.name === theirs.name) return true;
    if (own.verb !== theirs.verb || !own.objects.some((object) => theirs.objects.includes(object)))
        return false;
    return sideOf(own) === undefined || sideOf(theirs) === undefined || sideOf(own) === sideOf(theirs);
}

function sideOf({ base }: Quota): string | undefined {
    return base.kind === 'schools' && base.of !== 'all' ? base.of : undefined;
}

/**
 * Those of whom the quota is asked and whom the plan is about; undefined for a base no plan lists (每个班级), none for
 * what is asked of the county as a whole.
 */
function basesHere(plan: Plan, quota: Quota): readonly Base[] | undefined {
    const { base } = quota;
    const alliances = alliancesHere(plan);
    switch (base.kind) {
        case 'category':
            return undefined;
        case 'pairs':
            return pairBases(plan, base.of) ?? [];
        case 'plan':
            return [];
        case 'alliances':
            return alliances.map((alliance) => ({ label: alliance.name, alliance }));
        case 'schools':
            return schoolsHere(plan, alliances, base.of);
        case 'parties':
            return base.parties.flatMap((party): readonly Base[] => {
                const { name } = party.segments[0];
                const relative = relativeParty(name);
                if (relative) return schoolsHere(plan, alliances, relative === 'own' ? 'all' : relative);
                const alliance = alliances.find((one) => one.name === name);
                if (alliance) return [{ label: name, alliance }];
                return schoolsHere(plan, alliances, 'all').filter(({ label }) => label === name);
            });
    }
}

/**
 * The alliances a plan is about: those it declares; else those its issuers lead or belong to, or issue it as; else
 * those of its activities.
 */
function alliancesHere(plan: Plan): readonly Alliance[] {
    const all = alliancesOf(plan);
    const own = all.filter((one) => isOwn(plan, one.nameSpan));
    if (own.length > 0) return own;
    const issuers = plan.documents.flatMap((document) => document.issuers);
    const names = new Set(
        issuers.flatMap(({ organisation, alliance }) => organisation?.name ?? alliance?.name ?? [])
    );
    const issued = all.filter(
        (one) => names.has(one.name) || everyone(one).some((each) => names.has(nameOf(each)))
    );
    if (issued.length > 0) return issued;
    const active = new Set(plan.activities.flatMap(({ alliances }) => alliances));
    return all.filter((one) => active.has(one));
}

/** The schools of these alliances on a side; of a school’s own plan that school alone. */
function schoolsHere(
    plan: Plan,
    alliances: readonly Alliance[],
    of: 'all' | 'lead' | 'members'
): readonly Base[] {
    const issuing = new Set(
        plan.documents.flatMap(({ issuers }) =>
            issuers.flatMap(({ organisation }) => (organisation?.kind === 'school' ? organisation.name : []))
        )
    );
    const found = new Map<string, Base>();
    for (const alliance of alliances) {
        const side = of === 'all' ? everyone(alliance) : of === 'lead' ? alliance.leads : alliance.members;
        for (const { organisation, name } of side) {
            const label = organisation?.name ?? name;
            if (issuing.size > 0 && !issuing.has(label)) continue;
            found.set(label, { label, ...(organisation && { organisation }) });
        }
    }
    return [...found.values()];
}

function everyone({ leads, members }: Alliance): readonly Membership[] {
    return [...leads, ...members];
}

function nameOf({ organisation, name }: Membership): string {
    return organisation?.name ?? name;
}
