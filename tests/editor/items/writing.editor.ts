import { showItems } from './show.ts';
import { offers } from './writing.ts';

showItems(offers);
