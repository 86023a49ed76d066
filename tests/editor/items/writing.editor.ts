import { reading } from './reading.ts';
import { showItems } from './show.ts';
import { slipFiles, writing } from './writing.ts';

showItems([...writing, ...reading], { files: slipFiles, settings: { 'editor.linkedEditing': true } });
