import { offers } from './offers.ts';
import { showItems } from './show.ts';

showItems(offers);
