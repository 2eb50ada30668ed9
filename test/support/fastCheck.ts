import fc from "fast-check";

/**
 * Property tests take the same samples in every run, so that a green test stays green; `SEED=7 npx jest` takes others.
 * The first failure ends a run: its sample can be repeated from the seed and path it prints.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? "20240630"), endOnFailure: true });
