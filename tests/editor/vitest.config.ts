import { defineConfig } from 'vitest/config';

/** The tests in a real editor; they need the packaged extension and an installed code-server. */
export default defineConfig({
    test: {
        include: ['tests/editor/**/*.editor.ts'],
        testTimeout: 90_000,
        hookTimeout: 120_000,
        // What is shown after a key may take its time on a busy machine.
        expect: { poll: { timeout: 20_000 } },
        fileParallelism: false,
        bail: 0
    }
});
