import type { Membership } from '../../../language/model/parties.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Span } from '../../../language/source.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import type { AllianceMap, MapEdge, MapNode } from '../schemas.ts';
import { calledIn, placeOf } from '../support.ts';

/** Who leads whom: each alliance between those that lead it and its members, and the pairs between schools. */
export function allianceMapOf(plan: Plan): AllianceMap {
    const graph = new Graph(plan);
    for (const alliance of alliancesOf(plan)) {
        const { leads, members, leadWord, memberWord } = alliance;
        const id = `alliance ${alliance.name}`;
        graph.node(id, 'alliance', alliance.title ?? calledIn(plan, alliance.name), alliance.nameSpan);
        for (const lead of leads) graph.edge(graph.school(lead), id, 'leads', leadWord, lead.span);
        for (const member of members) graph.edge(id, graph.school(member), 'member', memberWord, member.span);
    }
    for (const { lead, member, model, span } of plan.pairs) {
        graph.edge(graph.school(lead), graph.school(member), 'pair', model ?? '', span);
    }
    return graph.map();
}

class Graph {
    private readonly plan: Plan;
    private readonly nodes = new Map<string, MapNode>();
    private readonly edges = new Map<string, MapEdge>();

    constructor(plan: Plan) {
        this.plan = plan;
    }

    node(id: string, kind: MapNode['kind'], name: string, span: Span): string {
        if (!this.nodes.has(id)) this.nodes.set(id, { id, kind, name, place: placeOf(span) });
        return id;
    }

    /** A school is one node, however often it is named. */
    school({ name, organisation, span }: Membership): string {
        const known = organisation?.name ?? name;
        return this.node(
            `school ${known}`,
            'school',
            calledIn(this.plan, known),
            organisation?.nameSpan ?? span
        );
    }

    /** Edges between the same two are one, with all their labels and how many there are. */
    edge(from: string, to: string, kind: MapEdge['kind'], label: string, span: Span): void {
        const key = `${kind}\n${from}\n${to}`;
        const known = this.edges.get(key);
        if (!known) {
            this.edges.set(key, { from, to, kind, label, times: 1, place: placeOf(span) });
            return;
        }
        const labels = known.label === '' ? [] : known.label.split('、');
        const all = label === '' || labels.includes(label) ? labels : [...labels, label];
        this.edges.set(key, { ...known, label: all.join('、'), times: known.times + 1 });
    }

    map(): AllianceMap {
        return { nodes: [...this.nodes.values()], edges: [...this.edges.values()] };
    }
}
