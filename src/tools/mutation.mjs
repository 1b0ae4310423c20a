// Do the tests notice when a rule is wrong? node src/tools/mutation.mjs [part of a file's name] [--every n]
// Changes one comparison, operator, condition or constant of src/rules and src/disburse at a time, all in memory, and runs the
// tests that reach it. Prints the score and what survived; equivalent ones are listed in mutation/equivalent.json. No network.
import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { inRoot, main, readJson, requireNode20 } from "./lib/project.mjs";

const longest = 90_000; // for one mutant
const processes = Number(process.env["MUTATION_PROCESSES"] ?? 2);

await main(async () => {
  requireNode20();
  const given = process.argv.slice(2);
  const at = given.indexOf("--every");
  const every = at < 0 ? 1 : Number(given[at + 1]); // one mutant in so many, for an estimate
  const part = given.find((one, n) => at < 0 || (n !== at && n !== at + 1));
  const env = { ...process.env, ...(part === undefined ? {} : { MUTATE: part }) };
  const fates = new Map();
  let mutants;
  let next = 0;
  const start = Date.now();
  const work = () =>
    new Promise((done) => {
      const child = fork(inRoot("src/tools/mutation/worker.mjs"), [], { env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
      let current;
      let timer;
      const give = () => {
        clearTimeout(timer);
        if (next >= mutants.length) {
          child.kill();
          done();
          return;
        }
        current = next;
        next += every;
        timer = setTimeout(() => {
          fates.set(current, "killed"); // it never ends
          child.kill("SIGKILL");
          work().then(done);
        }, longest);
        child.send({ number: current });
      };
      child.on("message", (message) => {
        if (message.broken) process.stderr.write(`A test fails without any mutant: ${message.broken}\n`);
        if (message.ready) {
          mutants ??= message.mutants;
          process.stderr.write(`${mutants.length} mutants; ${message.tests}\n`);
          give();
        }
        if (message.result) {
          fates.set(message.number, message.result);
          if (fates.size % 50 === 0)
            process.stderr.write(`${fates.size} of ${mutants.length}, ${Math.round((Date.now() - start) / 1000)} s\n`);
          give();
        }
      });
      child.on("exit", (code) => {
        clearTimeout(timer);
        if (code) process.stderr.write(`A process ended with ${code}.\n`);
        if (code && current !== undefined && !fates.has(current)) fates.set(current, "killed");
        if (code) done();
      });
    });
  await Promise.all(Array.from({ length: processes }, work));
  return report(
    (mutants ?? []).filter(({ number }) => number % every === 0),
    fates,
    part,
  );
});

function report(mutants, fates, part) {
  const equivalent = readJson(inRoot("src/tools/mutation/equivalent.json"));
  const isEquivalent = (one) => equivalent.some(({ file, code, what }) => one.file === file && one.code === code && one.what === what);
  const judged = mutants.map((one) => ({ ...one, fate: isEquivalent(one) ? "equivalent" : (fates.get(one.number) ?? "not tried") }));
  const files = Map.groupBy ? Map.groupBy(judged, ({ file }) => file) : grouped(judged);
  const share = (list) => {
    const counted = list.filter(({ fate }) => fate !== "equivalent");
    const killed = counted.filter(({ fate }) => fate === "killed").length;
    return { counted: counted.length, killed, score: counted.length === 0 ? 100 : (killed * 100) / counted.length };
  };
  for (const [file, list] of files) {
    const { counted, killed, score } = share(list);
    process.stdout.write(
      `${file.padEnd(64)} ${String(counted).padStart(5)} ${String(killed).padStart(5)} ${score.toFixed(1).padStart(6)} %\n`,
    );
  }
  for (const one of judged)
    if (!["killed", "equivalent"].includes(one.fate))
      process.stdout.write(`${one.fate.toUpperCase()} ${one.file}:${one.line} ${one.what}: ${one.code}\n`);
  const { counted, killed, score } = share(judged);
  process.stdout.write(
    `\n${mutants.length} mutants, ${mutants.length - counted} equivalent; ${killed} of ${counted} noticed: ${score.toFixed(1)} %\n`,
  );
  mkdirSync(inRoot("dist/test"), { recursive: true });
  writeFileSync(inRoot("dist/test/mutation.json"), JSON.stringify(judged));
  return part !== undefined || score >= 90 ? 0 : 1;
}

function grouped(list) {
  const groups = new Map();
  for (const one of list) groups.set(one.file, [...(groups.get(one.file) ?? []), one]);
  return groups;
}
