import type { Case } from "../case";
import { applyingCases } from "./applying";
import { arrangingCases } from "./arranging";
import { candidateCases } from "./candidates";
import { importingCases } from "./importing";
import { listCases } from "./lists";
import { memberCases } from "./members";
import { portalCases } from "./portal";
import { publicCases } from "./public";
import { releasingCases } from "./releasing";
import { scoringCases } from "./scoring";
import { workingCases } from "./working";

export const cases: readonly Case[] = [
  ...publicCases,
  ...candidateCases,
  ...memberCases,
  ...listCases,
  ...arrangingCases,
  ...scoringCases,
  ...portalCases,
  ...workingCases,
  ...releasingCases,
  ...applyingCases,
  ...importingCases,
];

export function caseNamed(name: string): Case {
  const found = cases.find((one) => one.name === name);
  if (!found)
    throw new Error(`There is no case “${name}”. There are: ${cases.map((one) => one.name).join(", ")}.`);
  return found;
}
