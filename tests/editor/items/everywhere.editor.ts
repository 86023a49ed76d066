import { describe } from 'vitest';
import { inBrowser, inFolders, inRestrictedMode, withoutNode } from './everywhere.ts';
import { severalFolders } from './folders.ts';
import { showItems } from './show.ts';

describe('several folders', () => {
    showItems(inFolders, severalFolders);
});

describe('a folder that is not trusted', () => {
    showItems(inRestrictedMode, { restricted: true });
});

describe('a browser without Node', () => {
    showItems(withoutNode, inBrowser);
});
