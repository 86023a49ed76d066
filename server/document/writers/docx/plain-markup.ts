/**
 * The part without what only newer Word versions understand: `mc:Ignorable` and the attributes of the prefixes it
 * names. Readers may ignore them, so nothing is lost, and the part is valid by ECMA-376 itself. Only tags are
 * touched, never the text between them.
 */
export function withoutExtensions(xml: string): string {
    const ignorable = /\smc:Ignorable="([^"]*)"/.exec(xml)?.[1];
    if (ignorable === undefined) return xml;
    const prefixes = ignorable.split(/\s+/).filter((prefix) => /^\w+$/.test(prefix));
    const attribute = new RegExp(`\\s(?:mc:Ignorable|(?:${prefixes.join('|')}):\\w+)="[^"]*"`, 'g');
    return xml.replace(/<[^<>]*>/g, (tag) => tag.replace(attribute, ''));
}
