// One measurement in a process of its own; started by src/tools/bench.mjs with the bundle's path, the job in BENCH_JOB.
import { createRequire } from "node:module";

const { packages, runs, size, only } = JSON.parse(process.env.BENCH_JOB);
const { bench } = createRequire(import.meta.url)(process.argv[2]);
const peer = createRequire(packages);

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** No garbage of another side is left, and nothing is swept beside what is measured. */
async function settled() {
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Rounds in which the engine gets to know the code of all sides; the first of all is printed too. */
const warmUp = 6;

/** Each side once a round, so that whatever else the machine does falls on all alike. */
async function timed(sides, rounds) {
  const times = new Map();
  const firsts = new Map();
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const side of sides) {
      await settled();
      const found = await side.run();
      for (const [name, value] of Object.entries(found.milliseconds)) {
        const own = times.get(name) ?? [];
        if (round === 0) firsts.set(name, value);
        if (round >= warmUp) own.push(value);
        times.set(name, own);
      }
      side.found = found.answer;
    }
  }
  return [...times].map(([name, values]) => {
    return { name, median: median(values), least: Math.min(...values), most: Math.max(...values), first: firsts.get(name) };
  });
}

const { title, sides, ratios } = await bench.prepare({ size, peer: (name) => import(peer.resolve(name)) });
if (only !== undefined) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const side = sides.find(({ name }) => name === only);
  await side.run();
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ megabytes: Math.max(0, Math.round((peak - before) / 1e6)) }));
} else {
  const times = await timed(sides, runs);
  const of = (name) => times.find((one) => one.name === name).median;
  const checks = [...new Set(sides.map(({ data }) => data))].map((data) => {
    const answers = new Set(sides.filter((side) => side.data === data).map(({ found }) => JSON.stringify(found)));
    if (answers.size > 1) throw new Error(`The sides do not agree on ${data}: ${[...answers].join(" against ")}`);
    return `all sides found the same, ${data}: ${[...answers][0].slice(0, 100)} …`;
  });
  console.log(
    JSON.stringify({
      title,
      times,
      sides: sides.map(({ name }) => name),
      ratios: ratios.map(({ name, ours, theirs, goal }) => ({ name, ratio: of(ours) / of(theirs), goal })),
      checks,
    }),
  );
}
