import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { allianceMapOf } from '../../../server/views/alliances/data.ts';
import { quotasOf } from '../../../server/views/quotas/data.ts';
import { rolesOf } from '../../../server/views/roles/data.ts';
import { samplePlan } from '../../support/samples.ts';

const plan = planOf(`plan Trial "Plan of a Trial" { period 2009 }
school TownOne
school Village_Two "Village School Two"
alliance GroupOne { lead TownOne  members Village_Two  ViceLeader: Village_Two.VicePrincipal (also TownOne.Principal) }
quota Lessons: each lead school holds joint activities at least 1 time a year.
`);

/** Every name that the quotas, roles and the map show. */
function namesShown(of: Plan): readonly string[] {
    const roles = rolesOf(of);
    const cells = [
        ...roles.alliances.flatMap((alliance) => alliance.cells.flatMap(({ holders }) => holders)),
        ...roles.bodies.flatMap((body) => body.roles.flatMap(({ holders }) => holders))
    ];
    return [
        ...quotasOf(of).quotas.flatMap(({ rows }) => rows.map(({ label }) => label)),
        ...[...roles.roles, ...roles.alliances, ...roles.bodies].map(({ name }) => name),
        ...cells.flatMap(({ text, also }) => [text, ...also]),
        ...allianceMapOf(of).nodes.map(({ name }) => name)
    ];
}

describe('names in the views of an English plan', () => {
    it('are spelt as in the paper: by the title, else with the parts of the name apart', () => {
        expect(
            allianceMapOf(plan)
                .nodes.map(({ name }) => name)
                .sort()
        ).toEqual(['Group One', 'Town One', 'Village School Two']);
        expect(quotasOf(plan).quotas[0]?.rows.map(({ label }) => label)).toEqual(['Town One']);
    });

    it('put a post before its school', () => {
        const roles = rolesOf(plan);
        expect(roles.roles.map(({ name }) => name)).toEqual(['Vice Leader']);
        expect(roles.alliances[0]?.cells[0]?.holders).toMatchObject([
            { text: 'Vice Principal of Village School Two', also: ['Principal of Town One'] }
        ]);
    });

    it('are nowhere identifiers in the sample', () => {
        const shown = namesShown(samplePlan('english.alliance'));
        expect(shown.length).toBeGreaterThan(30);
        expect(shown.filter((name) => /[a-z][A-Z]|_|·/.test(name))).toEqual([]);
    });

    it('are those of the text in a Chinese plan', () => {
        expect(namesShown(samplePlan('xiji-groups.alliance'))).toContain('占位县城学校一·校长');
    });
});
