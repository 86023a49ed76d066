import { defineConfig } from 'vitest/config';

/** The tests in a real editor; they need the packaged extension and an installed code-server. */
export default defineConfig({
    test: {
        include: ['tests/editor/**/*.editor.ts'],
        testTimeout: 90_000,
        hookTimeout: 120_000,
        // What is shown after a key may take its time on a busy machine.
        expect: { poll: { timeout: 20_000 } },
        // Editors mostly wait for their user: two at a time take half as long, and as often find what is wrong.
        maxWorkers: 2,
        // A window drawn late swallows a key or a click once in some hundred steps, whatever the product does. What the
        // report marks as tried again is to be looked at; what fails twice is a fault.
        retry: 1,
        bail: 0
    }
});
