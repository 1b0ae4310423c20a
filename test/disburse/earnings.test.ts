import { drawnPlan } from "./draws";
import { earningsOf } from "./earnings";
import { holdsAccount } from "./written";
import { peruPlan, peruRestructured } from "./peru-plan";
import { dec } from "../../src/base/decimal";

/** What plans earn and why, written out: accounts/earnings-….txt, anew with UPDATE_ACCOUNTS=1. */

test.each([1, 2, 3, 4, 5, 6, 7, 8])("why and earn, written out: drawn plans, part %i", (part) => {
  const plans = Array.from({ length: 8 }, (_, n) => drawnPlan(1000 + part * 8 + n));
  holdsAccount(
    `earnings-${part}`,
    plans.flatMap((plan) => [...earningsOf(plan, "verified"), ...(part === 1 ? earningsOf(plan, "planned") : [])]),
  );
});

test("why and earn, written out: parts of results accepted", () => {
  const plans = Array.from({ length: 8 }, (_, n) => drawnPlan(2000 + n)).map((plan) => ({
    ...plan,
    dlis: plan.dlis.map((dli) => ({
      ...dli,
      results: dli.results.map((one, p) => one && { ...one, accepted: dec([0, 0.4, 0.5, 1][p] ?? 1) }),
    })),
  }));
  holdsAccount(
    "earnings-accepted",
    plans.flatMap((plan) => earningsOf(plan, "verified")),
  );
});

test.each(["before", "after"] as const)("the schedule of P123151 %s its restructuring, written out", (version) => {
  holdsAccount(`earnings-peru-${version}`, [
    ...earningsOf(peruPlan(version), "planned"),
    ...earningsOf(peruPlan(version, "held"), "planned"),
  ]);
});

test("both of them in one plan, written out", () => holdsAccount("earnings-peru-both", earningsOf(peruRestructured(), "planned")));
