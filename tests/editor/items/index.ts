/** All items of the product that have pictures, in the order of the page that shows them. */
import { inFolders, inRestrictedMode, withoutNode } from './everywhere.ts';
import { firstMinutes } from './first-minutes.ts';
import type { Item } from './item.ts';
import { offers } from './offers.ts';
import { preview } from './preview.ts';
import { reading } from './reading.ts';
import { seeing } from './seeing.ts';
import { writing } from './writing.ts';

/** A part of the page, with its items. */
export interface Chapter {
    readonly heading: string;
    readonly items: readonly Item[];
}

export const chapters: readonly Chapter[] = [
    { heading: 'The first five minutes', items: firstMinutes },
    { heading: 'What is offered', items: offers },
    { heading: 'Writing', items: writing },
    { heading: 'What the text tells', items: reading },
    { heading: 'The side bar, the status bar, settings and messages', items: seeing },
    { heading: 'The preview', items: preview },
    { heading: 'Everywhere', items: [...inFolders, ...inRestrictedMode, ...withoutNode] }
];
