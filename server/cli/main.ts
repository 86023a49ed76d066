/** The command line's process: arguments in, text out, exit code. */
import { runProgram } from './program.ts';
import { colourWanted, languageWanted } from './environment.ts';

// A reader such as `head` may close the pipe before everything is written: that is its right, not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
        throw error;
    }
});

const words = process.argv.slice(2);

void runProgram(words, {
    language: languageWanted(words, process.env),
    colours: colourWanted(process.stdout.isTTY, process.env),
    folder: process.cwd(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text)
}).then((code) => {
    // Not process.exit: what is written to a pipe would be cut off.
    process.exitCode = code;
});
