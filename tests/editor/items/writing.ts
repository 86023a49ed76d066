import type { Item } from './item.ts';
import type { Reader } from './reader.ts';

/** Below the line in the middle of the window, where what is offered unfolds. */
const below = { x: 350, y: 370, width: 620, height: 250 };

/** What is offered while a plan is written. */
export const offers: readonly Item[] = [
    {
        name: 'posts',
        title: 'Only the posts of the school just named are offered',
        part: below,
        async show(reader) {
            await write(reader, reader.say({ en: 'alliance GroupTwo', 'zh-cn': '联盟 第二组' }), {
                en: 'alliance New { Leader: TownOne.',
                'zh-cn': '联盟 新组 { 组长：占位县城学校一·'
            });
            await reader.workbench.suggest(reader.say({ en: 'principal', 'zh-cn': '副校长' }));
        }
    }
];

async function write(
    reader: Reader,
    above: string,
    words: Readonly<Record<'en' | 'zh-cn', string>>
): Promise<void> {
    await reader.workbench.newLineAbove(reader.lineOf(above));
    await reader.workbench.type(reader.say(words));
}
