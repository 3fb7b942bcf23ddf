import type { Metadata } from "next";
import { Avatar } from "@/app/_ui/avatar";
import { Badge, Status } from "@/app/_ui/badge";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { api, whoIsHere } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { ROLE_WORDS } from "@/server/domain/organisations/input";
import { InviteMember } from "./invite-member";
import { MemberActions } from "./member-actions";
import { RevokeInvitation } from "./revoke-invitation";
import { RoleTable } from "./role-table";

export const metadata: Metadata = { title: "Members" };

export default async function Page({ params }: PageProps<"/o/[organisation]/members">) {
  const { organisation } = await params;
  const caller = await api(organisation);
  const me = await whoIsHere(organisation);
  const manages = may(me.role, "members.manage");
  const [members, invitations] = await Promise.all([
    caller.members.list(),
    manages ? caller.members.invitations() : [],
  ]);
  const now = new Date();
  const { timeZone } = me.organisation;
  const today = dayOf(now, timeZone);

  return (
    <>
      <PageHeader
        title="Members"
        description={`${members.length} ${members.length === 1 ? "person works" : "people work"} here.`}
        actions={manages && <InviteMember isOwner={me.role === "owner"} />}
      />
      <Table label="Members">
        <TableHead>
          <Column>Name</Column>
          <Column>Role</Column>
          <Column wideOnly>E-mail</Column>
          <Column wideOnly>Since</Column>
          {manages && (
            <Column align="right">
              <span className="sr-only">Actions</span>
            </Column>
          )}
        </TableHead>
        <TableBody>
          {members.map((member) => (
            <Row key={member.id}>
              <Cell head>
                <span className="flex min-w-0 items-center gap-2.5">
                  <Avatar name={member.name} />
                  <span className="min-w-0">
                    {member.name} {member.id === me.memberId && <Badge>You</Badge>}
                    {member.title && (
                      <span className="block text-sm font-normal text-soft">{member.title}</span>
                    )}
                  </span>
                </span>
              </Cell>
              <Cell className="whitespace-nowrap">{ROLE_WORDS[member.role]}</Cell>
              <Cell wideOnly className="text-soft">
                {member.email}
              </Cell>
              <Cell wideOnly className="text-soft">
                <Day day={dayOf(member.joinedAt, timeZone)} today={today} />
              </Cell>
              {manages && (
                <Cell align="right">
                  <MemberActions
                    memberId={member.id}
                    name={member.name}
                    role={member.role}
                    isSelf={member.id === me.memberId}
                    isOwner={me.role === "owner"}
                  />
                </Cell>
              )}
            </Row>
          ))}
        </TableBody>
      </Table>
      {invitations.length > 0 && (
        <Section id="invitations" title="Invited" count={invitations.length} className="mt-6">
          <DataList label="Invitations">
            {invitations.map((invitation) => (
              <DataRow
                key={invitation.id}
                title={invitation.name}
                detail={`${invitation.email}, as ${ROLE_WORDS[invitation.role].toLowerCase()}`}
                trail={
                  invitation.expiresAt > now ? (
                    <span>
                      Good until <Day day={dayOf(invitation.expiresAt, timeZone)} today={today} />
                    </span>
                  ) : (
                    <Status tone="overdue">Expired</Status>
                  )
                }
                actions={<RevokeInvitation invitationId={invitation.id} name={invitation.name} />}
              />
            ))}
          </DataList>
        </Section>
      )}
      <Section title="What each role may do" className="mt-6">
        <RoleTable />
      </Section>
    </>
  );
}
