import { URI, Utils } from 'vscode-uri';
import { alliancesOf, countStandings, quotaTables, standingOf } from '../../facts/counting/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { OutlineCounts, OutlineParams, OutlineReply } from '../../protocol.ts';
import { quotaSummary } from '../../messages/views.ts';
import type { Finding, Severity } from '../../rules/rule.ts';
import type { Session } from '../session.ts';
import { attachmentsNode, findingsNode } from './frame.ts';
import { alliancesNode, rolesNode } from './parties.ts';
import { quotasNode } from './quotas.ts';
import { stagesNode } from './stages.ts';
import { TreeMaker } from './tree.ts';

/** What the side bar shows of a plan, made of what is known of it already. */
export async function planTree(session: Session, { uri }: OutlineParams): Promise<OutlineReply> {
    const findings = await session.findings(uri);
    const snapshot = await session.snapshot(uri);
    if (snapshot === undefined) {
        return null;
    }
    const { plan } = snapshot;
    const maker = new TreeMaker(session, snapshot);
    return {
        version: session.version(uri) ?? 0,
        title: plan.main?.title ?? plan.main?.name ?? Utils.basename(URI.parse(plan.uri)),
        counts: countsOf(plan, findings),
        sections: [
            alliancesNode(maker),
            rolesNode(maker),
            stagesNode(maker),
            quotasNode(maker),
            attachmentsNode(maker),
            findingsNode(maker, findings)
        ]
    };
}

function countsOf(plan: Plan, findings: readonly Finding[]): OutlineCounts {
    const standings = quotaTables(plan).map(standingOf);
    const counts = countStandings(standings);
    const severe = (wanted: Severity): number =>
        findings.filter(({ severity }) => severity === wanted).length;
    return {
        alliances: alliancesOf(plan).length,
        schools: schoolsNamed(plan),
        stages: plan.stages.length,
        activities: plan.activities.length,
        quotas: {
            all: standings.length,
            met: counts.met,
            summary: quotaSummary(counts)
        },
        attachments: {
            all: plan.attachments.length,
            missing: plan.attachments.filter(({ state }) => state === 'missing').length
        },
        findings: {
            error: severe('error'),
            warning: severe('warning'),
            information: severe('information'),
            hint: severe('hint')
        }
    };
}

/** How many schools the plan can name: its own and those it imports; of a file imported by names, those named. */
function schoolsNamed(plan: Plan): number {
    const named = new Set<unknown>(plan.names.names().flatMap((name) => plan.names.all(name)));
    return plan.organisations.filter((one) => one.kind === 'school' && named.has(one)).length;
}
