import { showItems } from './show.ts';
import { writing } from './writing.ts';

showItems(writing);
