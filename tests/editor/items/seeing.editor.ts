import { seeing } from './seeing.ts';
import { showItems } from './show.ts';

// Settings are shown in a tab, as anything else: over the window they would close by the key that ends each item.
showItems(seeing, { settings: { 'workbench.editor.useModal': 'off' } });
