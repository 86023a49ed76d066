import { sourceEndAttribute, sourceStartAttribute } from '../../../server/protocol.ts';
import { unchangedEnds } from './unchanged.ts';

const offsets: readonly string[] = [sourceStartAttribute, sourceEndAttribute];

/**
 * Whether two trees show the same: equal but for the source offsets, which shift with every edit above. Compared node
 * by node, so that a difference ends it early and no markup is written out for it.
 */
function showTheSame(a: Node, b: Node): boolean {
    if (!haveEqualShells(a, b) || a.childNodes.length !== b.childNodes.length) {
        return false;
    }
    let other = b.firstChild;
    for (let child = a.firstChild; child; child = child.nextSibling) {
        if (!other || !showTheSame(child, other)) {
            return false;
        }
        other = other.nextSibling;
    }
    return true;
}

/** The same without what stands inside the nodes. */
function haveEqualShells(a: Node, b: Node): boolean {
    if (a.nodeType !== b.nodeType || a.nodeName !== b.nodeName) {
        return false;
    }
    if (!(a instanceof Element) || !(b instanceof Element)) {
        return a.nodeValue === b.nodeValue;
    }
    return (
        a.attributes.length === b.attributes.length &&
        [...a.attributes].every(
            ({ name, value }) =>
                b.hasAttribute(name) && (offsets.includes(name) || b.getAttribute(name) === value)
        )
    );
}

/**
 * Makes the children of `shown` equal to those of `wanted`, touching only what an edit changed: unchanged elements
 * stay the same elements, so that neither the scroll place nor a selection in them is lost. Empties `wanted`.
 */
export function updateChildren(shown: Element, wanted: Element | DocumentFragment): void {
    const before = [...shown.childNodes];
    const after = [...wanted.childNodes];
    const { front, back } = unchangedEnds(before, after, showTheSame);
    const kept = [...before.slice(0, front), ...before.slice(before.length - back)];
    const counterparts = [...after.slice(0, front), ...after.slice(after.length - back)];
    kept.forEach((node, index) => shiftOffsets(node, counterparts[index]));

    const gone = before.slice(front, before.length - back);
    const fresh = after.slice(front, after.length - back);
    if (gone.length === 1 && fresh.length === 1 && updateOne(gone[0], fresh[0])) {
        return;
    }
    const next = before[before.length - back] ?? null;
    fresh.forEach((node) => shown.insertBefore(node, next));
    gone.forEach((node) => shown.removeChild(node));
}

/** Goes on inside an element that differs from the wanted one in nothing but its children and offsets. */
function updateOne(old: Node | undefined, fresh: Node | undefined): boolean {
    if (!(old instanceof Element) || !(fresh instanceof Element) || old.children.length === 0) {
        return false;
    }
    if (!haveEqualShells(old, fresh)) {
        return false;
    }
    copyOffsets(old, fresh);
    updateChildren(old, fresh);
    return true;
}

/** Copies the source offsets of a tree onto an equal tree. */
function shiftOffsets(node: Node | undefined, counterpart: Node | undefined): void {
    if (!(node instanceof Element) || !(counterpart instanceof Element)) {
        return;
    }
    const inner = [...counterpart.querySelectorAll('*')];
    copyOffsets(node, counterpart);
    node.querySelectorAll('*').forEach((element, index) => copyOffsets(element, inner[index]));
}

function copyOffsets(element: Element, counterpart: Element | undefined): void {
    for (const attribute of offsets) {
        const value = counterpart?.getAttribute(attribute);
        if (value && element.getAttribute(attribute) !== value) {
            element.setAttribute(attribute, value);
        }
    }
}
