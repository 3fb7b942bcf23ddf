import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { EmptyState } from "@/app/_ui/empty-state";
import { FormError } from "@/app/_ui/form-error";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { SubmitButton } from "@/app/_ui/submit-button";
import { api } from "@/server/api/caller";
import { accept } from "./actions";

export const metadata: Metadata = { title: "Invitations" };

export default async function Page({ searchParams }: PageProps<"/invitations">) {
  const { refused } = await searchParams;
  const invitations = await invitationsOfMine();
  return (
    <div className="flex max-w-form flex-col gap-5 pt-6 lg:pt-12">
      <PageHeader
        title="Invitations"
        description="Accept to become a member of the organisation."
        className="pb-0"
      />
      <FormError>
        {refused && "This invitation is no longer open. Ask whoever invited you for a new one."}
      </FormError>
      {invitations.length === 0 ? (
        <EmptyState
          title="No invitation is waiting for this address"
          action={
            <LinkButton variant="primary" href="/">
              Go on
            </LinkButton>
          }
        >
          If you expected one, it may have been written to another address of yours.
        </EmptyState>
      ) : (
        <DataList label="Invitations">
          {invitations.map(({ organisationId, invitationId, organisationName }) => (
            <DataRow
              key={invitationId}
              title={organisationName}
              actions={
                <form action={accept}>
                  <input type="hidden" name="organisationId" value={organisationId} />
                  <input type="hidden" name="invitationId" value={invitationId} />
                  <SubmitButton size="small" aria-label={`Accept the invitation of ${organisationName}`}>
                    Accept
                  </SubmitButton>
                </form>
              }
            />
          ))}
        </DataList>
      )}
    </div>
  );
}

async function invitationsOfMine() {
  try {
    return await (await api()).entrance.invitations();
  } catch (error) {
    if (error instanceof TRPCError && error.code === "UNAUTHORIZED") redirect("/sign-in?next=/invitations");
    throw error;
  }
}
