import { fixtures, judge } from "./fixture";

describe("fixtures of the reader", () => {
  const all = fixtures();
  it.each(all.map((fixture) => [`${fixture.file}: ${fixture.title}`, fixture] as const))("%s", (_title, fixture) => {
    const { wrong, missed, doubtful, doubtFaults } = judge(fixture);
    expect({ wrong, missed, doubtful, doubtFaults }).toEqual({ wrong: [], missed: [], doubtful: [], doubtFaults: [] });
  });

  it("has fixtures, each with facts or with the statement that there are none", () => {
    expect(all.length).toBeGreaterThan(0);
    expect(
      all.filter((fixture) => fixture.facts.length === 0 && !/nothing to read/i.test(fixture.title)).map((fixture) => fixture.title),
    ).toEqual([]);
  });
});
