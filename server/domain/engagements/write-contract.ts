import { dayInWords } from "../applications/rules";
import { onOneLine, plainWords } from "../contracts/rules";
import { moneyIn } from "../emails/rules/saying";
import type { Terms } from "./reads/terms";
import { daysInWords, figureInWords, totalMinorUnits } from "./rules/words";

interface Parties {
  organisation: { name: string; address: string };
  candidate: { name: string; email: string };
  sponsorName: string;
}

/** The consulting contract that accepted terms make, in Markdown: nothing in it that the terms did not say. */
export function writeConsultingContract(terms: Terms, { organisation, candidate, sponsorName }: Parties) {
  const money = (minorUnits: number) => moneyIn(minorUnits, terms.currency);
  const measure = terms.measureTarget
    ? `\n\nThe work is measured by ${plainWords(terms.measureName)}${unitOf(terms)}. The target is ${figureInWords(terms.measureTarget)}. The target guides the work; pay does not depend on it.`
    : "";
  const seat = organisation.address ? `, ${onOneLine(organisation.address)}` : "";
  const body = `
This contract is between **${plainWords(organisation.name)}**${plainWords(seat)} (“the client”) and **${plainWords(candidate.name)}**, ${plainWords(candidate.email)} (“the consultant”).

## 1. The work

${plainWords(terms.scope)}

## 2. What is delivered

${plainWords(terms.deliverables)}${measure}

## 3. Time

The engagement begins on ${dayInWords(terms.startsOn)} and ends on ${dayInWords(terms.endsOn)}. It has ${daysInWords(terms.dayQuarters)} paid days.

## 4. Pay

The client pays ${money(terms.rateMinorUnits)} for each day, ${money(totalMinorUnits(terms))} for all of them, within 14 days of an invoice. Taxes and social contributions are the consultant's own.

## 5. How we work together

${plainWords(sponsorName)} is the consultant's sponsor at the client: they answer questions, approve what is delivered and confirm results. This is a contract for services. It is neither employment nor a trial for it, and neither side owes the other more work when it ends.

## 6. Rights and discretion

What is delivered and paid for belongs to the client. What either side learns of the other's affairs stays between them, also afterwards.

## 7. Ending early

Either side may end this contract in writing with seven days' notice. Days worked until then are paid.

## 8. When it binds

Nothing in this contract binds anybody until both sides have signed it.
`.trim();
  return { title: `Consulting contract: ${candidate.name} and ${organisation.name}`, body };
}

/** "Leads", counted in leads, needs no unit; "Revenue", in EUR, does. */
function unitOf({ measureName, measureUnit }: Terms) {
  const says = measureUnit && measureUnit.toLowerCase() !== measureName.toLowerCase();
  return says ? ` (${plainWords(measureUnit)})` : "";
}
