import { dayInWords } from "../applications/rules";
import { onOneLine, plainWords } from "../contracts/rules";
import { moneyIn } from "../emails/rules/saying";
import { PAY_PERIOD_WORDS } from "../jobs/words";
import type { Offer } from "./reads";

interface Parties {
  organisation: { name: string; address: string };
  candidate: { name: string; email: string };
  location: string;
}

/** The employment contract that an accepted offer makes, in Markdown. */
export function writeEmploymentContract(offer: Offer, { organisation, candidate, location }: Parties) {
  const seat = organisation.address ? `, ${plainWords(onOneLine(organisation.address))}` : "";
  const level = offer.level ? `, on the level ${plainWords(offer.level)}` : "";
  const place = location ? ` The place of work is ${plainWords(location)}.` : "";
  const conditions = offer.conditions ? plainWords(offer.conditions) : "There are no other conditions.";
  const body = `
This contract is between **${plainWords(organisation.name)}**${seat} (“the employer”) and **${plainWords(candidate.name)}**, ${plainWords(candidate.email)} (“the employee”).

## 1. The work

The employer employs the employee as **${plainWords(offer.title)}**${level}.${place}

## 2. Beginning

Employment begins on ${dayInWords(offer.startsOn)}.

## 3. Pay

The employer pays ${moneyIn(offer.salaryMinorUnits, offer.currency)} ${PAY_PERIOD_WORDS[offer.payPeriod]} before tax.

## 4. Conditions

${conditions}

## 5. What the law gives

Hours, holidays, sick pay, notice and every other right are at least what the law of the place of work gives.

## 6. When it binds

Nothing in this contract binds anybody until both sides have signed it.
`.trim();
  return { title: `Employment contract: ${candidate.name} and ${organisation.name}`, body };
}
