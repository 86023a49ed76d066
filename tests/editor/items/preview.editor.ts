import { preview } from './preview.ts';
import { showItems } from './show.ts';

showItems(preview);
