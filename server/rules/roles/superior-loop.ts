import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const superiorLoop: Rule = {
    code: 'R09',
    name: 'superior-loop',
    severity: 'error',
    since: '0.1.0',
    title: both('上级单位成环', 'Loop of superiors'),
    documentation: {
        what: both(
            '一个单位是自己的上级，或者几个单位互为上级。',
            'A unit is its own superior, directly or through others.'
        ),
        why: both(
            '报送和考核都逐级进行，上级成环就没有终点。',
            'Submissions and assessment go upwards; in a loop they never end.'
        ),
        bad: example`
            单位 甲办 { 上级 «乙办» }
            单位 乙办 { 上级 «甲办» }
        `,
        good: example`
            单位 甲办 { 上级 乙办 }
            单位 乙办
        `,
        source: both('常理：隶属关系不能成环。', 'Common sense: nobody is his own superior.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const above = new Map<string, string>();
        for (const one of plan.organisations) {
            const superior = one.superior?.segments[0].name;
            if (superior !== undefined) above.set(one.name, superior);
        }
        for (const one of plan.organisations) {
            if (!one.superior || !inLoop(one.name, above)) continue;
            const direct = one.superior.segments[0].name === one.name;
            yield {
                span: one.superior.span,
                message: direct
                    ? both(
                          `“${one.name}”是自己的上级，请改正。`,
                          `“${one.name}” is its own superior. Please correct it.`
                      )
                    : both(
                          `沿着“上级”从“${one.name}”往上走，又回到“${one.name}”。请改正其中一处。`,
                          `Following the superiors from “${one.name}” leads back to “${one.name}”. Correct one of them.`
                      )
            };
        }
    }
};

function inLoop(start: string, above: ReadonlyMap<string, string>): boolean {
    const seen = new Set<string>();
    let at = above.get(start);
    while (at !== undefined && !seen.has(at)) {
        if (at === start) return true;
        seen.add(at);
        at = above.get(at);
    }
    return false;
}
