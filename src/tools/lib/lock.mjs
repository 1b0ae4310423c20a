import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Complaint, inRoot } from "./project.mjs";

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  }
}

function ownerOf(file) {
  try {
    return Number(readFileSync(file, "utf8")) || undefined;
  } catch {
    return undefined; // released between our two looks
  }
}

/** Runs `work` while no other process of this project holds the lock; a lock left by a process that died is taken over. */
export async function withLock(name, work, minutes = 15) {
  mkdirSync(inRoot("dist"), { recursive: true });
  const file = inRoot("dist", `.${name}.lock`);
  const deadline = Date.now() + minutes * 60_000;
  while (!take(file)) {
    const owner = ownerOf(file);
    if (owner !== undefined && !alive(owner)) rmSync(file, { force: true });
    else if (Date.now() > deadline)
      throw new Complaint(`Another run holds ${path.relative(inRoot(), file)}; remove that file if none is under way.`);
    else await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
