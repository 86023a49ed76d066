import { defineConfig } from 'vitest/config';

export default defineConfig({
    test: {
        include: ['tests/**/*.test.ts'],
        testTimeout: 30_000,
        hookTimeout: 30_000,
        // The files of a worker share what is loaded, which takes longer than most of them; what a test stands in for or
        // sets is put back before the next.
        isolate: false,
        restoreMocks: true,
        unstubEnvs: true
    }
});
