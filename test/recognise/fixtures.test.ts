import { fixtures, gapsOf, judge } from "./fixture";

describe("fixtures of the reader", () => {
  const all = fixtures();
  const isOpen = ({ gap }: { readonly gap: readonly string[] }): boolean => gap.length > 0;
  it.each(all.filter((each) => !isOpen(each)).map((fixture) => [`${fixture.file}: ${fixture.title}`, fixture] as const))(
    "%s",
    (_title, fixture) => {
      const { wrong, missed, doubtful, doubtFaults } = judge(fixture);
      expect({ wrong, missed, doubtful, doubtFaults }).toEqual({ wrong: [], missed: [], doubtful: [], doubtFaults: [] });
    },
  );

  it.each([["none", undefined] as const, ...all.filter(isOpen).map((fixture) => [fixture.title, fixture] as const)])(
    "known gap: %s",
    (_title, fixture) => {
      if (!fixture)
        return expect(all.filter((each) => each.file.startsWith("open-") && !isOpen(each)).map(({ title }) => title)).toEqual([]);
      return expect(gapsOf(judge(fixture))).toEqual([...fixture.gap].sort());
    },
  );

  it("has fixtures, each with facts or with the statement that there are none", () => {
    expect(all.length).toBeGreaterThanOrEqual(160);
    expect(
      all.filter((fixture) => fixture.facts.length === 0 && !/nothing to read/i.test(fixture.title)).map((fixture) => fixture.title),
    ).toEqual([]);
  });
});
