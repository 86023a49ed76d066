import { createHash } from 'node:crypto';
import { standardProfile } from '../../../server/document/profile.ts';
import { writeDocx } from '../../../server/document/writers/docx/docx.ts';
import { sampleTree } from './sample-tree.ts';

/** Prints the hash of the sample's Word file, so that a test can compare processes. */
const bytes = await writeDocx(sampleTree, standardProfile);
process.stdout.write(`${createHash('sha256').update(bytes).digest('hex')}\n`);
