import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';

describe('duties in English', () => {
    it.each([
        ['quota A: each alliance holds joint_activities at-least 4 times every year;', 'year', 4],
        ['quota A: each alliance hold joint_activities at-least 4 times each term;', 'term', 4],
        ['quota A: lead sends teachers 2 persons to members every school year;', 'schoolYear', 2],
        ['quota A: each alliance every-year hold joint_activities at-least 4 times;', 'year', 4]
    ])('%s', (text, period, least) => {
        const plan = planOf(text);
        expect(plan.problems).toEqual([]);
        expect(plan.quotas[0]).toMatchObject({ period, bound: { amount: { min: least } } });
    });

    it('a comma before a keyword opens a clause, elsewhere it divides a list', () => {
        const plan = planOf(`school A, B
activity Visit 2009-04-10, at A, responsible A
quota Exchange: lead sends teachers 2 persons every year, each-time at-least 1 months;
`);
        expect(plan.problems).toEqual([]);
        expect(plan.organisations.map(({ name }) => name)).toEqual(['A', 'B']);
        expect(plan.activities[0]).toMatchObject({ places: [{ text: 'A' }], responsible: [{ text: 'A' }] });
        expect(plan.quotas[0]?.eachTime).toMatchObject({ comparison: 'at-least' });
    });

    it('a side of the alliances may stand anywhere in a list', () => {
        const plan = planOf(`role Deputy {
    held by A.principal, members.principal
    excludes lead.principal, members.teacher
}
activity Visit 10 April 2009 {
    responsible A, members
    with members, lead
}
alliance G { lead A, members B }
`);
        expect(plan.problems).toEqual([]);
        expect(plan.activities[0]?.responsible.map(({ text }) => text)).toEqual(['A', 'members']);
        expect(plan.alliances[0]?.members.map(({ name }) => name)).toEqual(['B']);
    });

    it('each is not taken for a time before what is no time', () => {
        const quota = planOf('quota A: each yearling_group holds walks 2 times;').quotas[0];
        expect(quota?.sentence.who.each).toBe('each');
        expect(quota?.period).toBe('plan');
    });
});
