/**
 * Ids that stay the same as long as an item keeps its name: a calendar program then moves the appointment it knows
 * instead of adding a second one.
 */
export class AppointmentIds {
    readonly #plan: string;
    readonly #given = new Map<string, number>();

    /** @param plan what tells this plan from others */
    constructor(plan: string) {
        this.#plan = plan;
    }

    /** The id of an item by its kind and name; items of the same name are told apart by their order. */
    of(kind: string, name: string): string {
        const key = `${kind}\n${name}`;
        const before = this.#given.get(key) ?? 0;
        this.#given.set(key, before + 1);
        return `${digest(`${this.#plan}\n${key}`)}-${before + 1}@alliance-plan`;
    }
}

/** FNV-1a over UTF-16 units, 64 bits, as 16 hexadecimal digits. */
function digest(text: string): string {
    let hash = 0xcbf29ce484222325n;
    for (let at = 0; at < text.length; at++) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
    }
    return hash.toString(16).padStart(16, '0');
}
