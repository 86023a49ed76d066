import { firstMinutes } from './first-minutes.ts';
import { files } from './lists.ts';
import { showItems } from './show.ts';

showItems(firstMinutes, { files });
