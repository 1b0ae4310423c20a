import { failureLine, failureWords } from "../../src/app/failure-words";
import { failureCodes } from "../../src/app/host";

test.each(failureCodes)("%s says what is wrong and what to do", (code) => {
  const { what, todo } = failureWords(code, "Annex 2", "the host's own words");
  for (const sentence of [what, todo]) {
    expect(sentence).toMatch(/^[A-Z“].*[.]$/);
    expect(sentence).not.toMatch(/undefined|\bnull\b|\.\./);
  }
  expect(failureLine(code, "Annex 2")).toContain(todo);
});

test.each(failureCodes)("%s reads well without a place or detail", (code) => {
  const { what } = failureWords(code);
  expect(what).not.toMatch(/undefined|“”|: \./);
});

test("the place is named where there is one", () => {
  expect(failureWords("sheet-missing", "Annex 2").what).toContain("“Annex 2”");
  expect(failureWords("protected", "DLIs").what).toContain("“DLIs”");
});

test("trying again is offered where it can help", () => {
  expect(failureWords("cell-edit").retry).toBe(true);
  expect(failureWords("unsupported").retry).toBe(false);
  expect(failureWords("encrypted").retry).toBe(false);
});
