"use client";

import { useState } from "react";
import { Status } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Day } from "@/app/_ui/day";
import { figure } from "@/app/_ui/figure";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { OUTCOME_WORDS } from "@/server/domain/decisions/words";
import { BulkPreview } from "./bulk-preview";
import type { BulkPerson } from "./bulk-release";

type Props = {
  people: BulkPerson[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  today: string;
};

/** So many rows at first: thousands would make every press slow, and nobody reads them all. */
const atOnce = 100;

/** Who can be told, each with the mail they would get. */
export function BulkPeople({ people, chosen, onChoose, today }: Props) {
  const [shown, setShown] = useState(atOnce);
  const all = chosen.size === people.length;
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <>
      <Table label="Who can be told">
        <TableHead>
          <Column>
            <Checkbox
              isSelected={all}
              isIndeterminate={chosen.size > 0 && !all}
              onChange={(isChosen) =>
                onChoose(new Set(isChosen ? people.map(({ applicationId }) => applicationId) : []))
              }
            >
              Candidate
            </Checkbox>
          </Column>
          <Column wideOnly>Stage</Column>
          <Column wideOnly>Outcome</Column>
          <Column wideOnly>Promised</Column>
          <Column align="right">
            <span className="sr-only">Preview</span>
          </Column>
        </TableHead>
        <TableBody>
          {people.slice(0, shown).map((person) => (
            <Row key={person.applicationId}>
              <Cell head>
                <Checkbox
                  isSelected={chosen.has(person.applicationId)}
                  onChange={(isChosen) => toggle(person.applicationId, isChosen)}
                >
                  {person.name}
                </Checkbox>
              </Cell>
              <Cell wideOnly>{person.stageName}</Cell>
              <Cell wideOnly>
                {person.outcome ? (
                  OUTCOME_WORDS[person.outcome]
                ) : (
                  <span className="text-soft">Not decided yet</span>
                )}
              </Cell>
              <Cell wideOnly>
                <span className="inline-flex flex-wrap items-center gap-x-2">
                  <Day day={person.promisedOn} today={today} />
                  {!person.morningKeepsPromise && <Status tone="overdue">Morning is too late</Status>}
                </span>
              </Cell>
              <Cell align="right">
                <BulkPreview applicationId={person.applicationId} name={person.name} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      {people.length > shown && (
        <p className="mt-3 flex flex-wrap items-center gap-3 text-sm text-soft">
          {figure(shown)} of {figure(people.length)} shown; all are chosen together above.
          <Button size="small" onPress={() => setShown(shown + atOnce)}>
            Show {Math.min(atOnce, people.length - shown)} more
          </Button>
        </p>
      )}
    </>
  );
}
