import { expect, test } from "vitest";
import { agreementWords } from "@/app/_parts/scorecards/agreement-words";

type Agreement = Parameters<typeof agreementWords>[0][number]["agreement"];
const rows = (agreement: Agreement, ...names: string[]) => names.map((name) => ({ name, agreement }));

test("a panel's agreement leads in plain words, and what they differ on is named", () => {
  expect(agreementWords([...rows("agreed", "Clarity", "Drive"), ...rows("split", "Numbers")])).toEqual({
    lead: "The panel agreed on 2 of 3.",
    rest: ["They differ on “Numbers”."],
  });
  expect(agreementWords(rows("agreed", "Clarity", "Drive")).lead).toBe("The panel agreed on all 2.");
});

test("what one voice rated is no agreement, and what nobody rated is said", () => {
  const said = agreementWords([...rows("one_voice", "Clarity"), ...rows("unrated", "Drive")]);
  expect(said.lead).toBe("There is one voice so far, and nothing to compare it with.");
  expect(said.rest).toEqual(["Nobody rated “Drive”."]);
});

test("of many that they differ on the first are named, and the others counted", () => {
  const names = (count: number) => rows("split", ..."ABCDEFGH".slice(0, count));
  expect(agreementWords(names(4)).rest).toEqual(["They differ on “A”, “B”, “C” and “D”."]);
  expect(agreementWords(names(8)).rest).toEqual(["They differ on “A”, “B”, “C” and 5 others."]);
});
