import { makeAxis, scrollTo, visibleSpan } from "../../../src/workbench/page/grid/axis";

const twenty = makeAxis(1000, () => 20);
/** Item 2 is hidden. */
const uneven = makeAxis(5, (index) => [10, 30, 0, 20, 40][index] ?? 0);

test("items lie end to end", () => {
  expect(uneven.total).toBe(100);
  expect([0, 1, 2, 3, 4, 5].map(uneven.offset)).toEqual([0, 10, 40, 40, 60, 100]);
  expect(uneven.size(2)).toBe(0);
});

test("a position belongs to the item that covers it, never to a hidden one", () => {
  expect([0, 9, 10, 39, 40, 59, 60, 99].map(uneven.at)).toEqual([0, 0, 1, 1, 3, 3, 4, 4]);
  expect(uneven.at(-5)).toBe(0);
  expect(uneven.at(5000)).toBe(4);
});

test("the view shows what its height holds, below the frozen items", () => {
  expect(visibleSpan(twenty, 0, 0, 200)).toEqual({ first: 0, last: 9 });
  expect(visibleSpan(twenty, 2, 0, 200)).toEqual({ first: 2, last: 9 });
  expect(visibleSpan(twenty, 2, 100, 200)).toEqual({ first: 7, last: 14 });
  expect(visibleSpan(twenty, 0, 10, 200)).toEqual({ first: 0, last: 10 });
});

test("frozen items that fill the view leave nothing to scroll", () => {
  const { first, last } = visibleSpan(twenty, 20, 0, 200);
  expect(last).toBeLessThan(first);
});

test("an item is brought into view with the least movement", () => {
  const at = (scroll: number, first: number, last = first): number => scrollTo(twenty, 0, scroll, 200, { first, last });
  expect(at(0, 5)).toBe(0);
  expect(at(0, 15)).toBe(120);
  expect(at(400, 3)).toBe(60);
  expect(at(0, 500)).toBe(500 * 20 + 20 - 200);
  expect(at(0, 50, 80)).toBe(1000);
});

test("a frozen item is in view already", () => {
  expect(scrollTo(twenty, 3, 700, 200, { first: 1, last: 1 })).toBe(700);
});
