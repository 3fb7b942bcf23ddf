import { Check } from "lucide-react";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { may, type Permission } from "@/server/auth/permissions";
import { ROLE_WORDS } from "@/server/domain/organisations/input";

const abilities: readonly { label: string; permission: Permission }[] = [
  { label: "Read candidates and applications", permission: "applications.read" },
  { label: "Make and publish jobs", permission: "jobs.write" },
  { label: "Move applications", permission: "applications.move" },
  { label: "Schedule panels", permission: "panels.schedule" },
  { label: "Sit on panels and score", permission: "scorecards.mine" },
  { label: "Receive visitors", permission: "visits.write" },
  { label: "Open debriefs and record decisions", permission: "decisions.record" },
  { label: "Release outcomes", permission: "outcomes.release" },
  { label: "Propose terms and offers", permission: "offers.write" },
  { label: "Approve terms and offers, when the chain asks them", permission: "offers.approve" },
  { label: "Sign contracts", permission: "contracts.sign" },
  { label: "Write templates", permission: "templates.write" },
  { label: "Invite members and set roles", permission: "members.manage" },
  { label: "Change the organisation", permission: "organisations.change" },
  { label: "Read the audit trail", permission: "audit.read" },
];

const roles = ["owner", "admin", "recruiter", "hiring_manager", "panelist", "front_desk"] as const;

/** Read from the one table that the doors themselves ask. */
export function RoleTable() {
  return (
    <Table label="Roles and what they may do" isWide>
      <TableHead>
        <Column>May</Column>
        {roles.map((role) => (
          <Column key={role}>{ROLE_WORDS[role]}</Column>
        ))}
      </TableHead>
      <TableBody>
        {abilities.map(({ label, permission }) => (
          <Row key={permission}>
            <Cell head className="min-w-48">
              {label}
            </Cell>
            {roles.map((role) => (
              <Cell key={role}>
                {may(role, permission) ? (
                  <>
                    <Check aria-hidden="true" className="size-4" strokeWidth={1.75} />
                    <span className="sr-only">Yes</span>
                  </>
                ) : (
                  <span className="sr-only">No</span>
                )}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
