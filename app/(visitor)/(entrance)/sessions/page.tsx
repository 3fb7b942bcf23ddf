import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Badge } from "@/app/_ui/badge";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { PageHeader } from "@/app/_ui/page-header";
import { SubmitButton } from "@/app/_ui/submit-button";
import { whenText } from "@/app/_ui/when";
import { visitorsSpeech } from "@/app/_words/reader";
import { api } from "@/server/api/caller";
import { endSession } from "./actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await visitorsSpeech())("Where you are signed in"),
});

/** Every device on which somebody is signed in, as a member or as a candidate. */
export default async function Page({ searchParams }: PageProps<"/sessions">) {
  const { as } = await searchParams;
  const isCandidate = as === "candidate";
  const sessions = await sessionsOfMine(isCandidate);
  const now = new Date();
  const t = await visitorsSpeech();
  return (
    <div className="flex max-w-form flex-col gap-5 pt-6 lg:pt-12">
      <PageHeader
        title={t("Where you are signed in")}
        description={t("End what you do not know or no longer use. It ends at once.")}
        className="pb-0"
      />
      <DataList label={t("Sessions")}>
        {sessions.map(({ id, device, createdAt, isThis }) => (
          <DataRow
            key={id}
            title={device || t("A browser")}
            detail={t("Since {when}", {
              when: whenText({
                ...{ instant: createdAt, timeZone: "UTC", now, style: "full", within: true },
                language: t.language,
              }),
            })}
            trail={isThis ? <Badge>{t("This device")}</Badge> : undefined}
            actions={
              <form action={endSession}>
                <input type="hidden" name="sessionId" value={id} />
                <input type="hidden" name="audience" value={isCandidate ? "candidate" : "member"} />
                <SubmitButton
                  variant="danger"
                  size="small"
                  aria-label={t("End {device}", { device: device || t("A browser") })}
                >
                  {t("End")}
                </SubmitButton>
              </form>
            }
          />
        ))}
      </DataList>
    </div>
  );
}

async function sessionsOfMine(isCandidate: boolean) {
  const caller = await api();
  try {
    return await (isCandidate ? caller.session.listInPortal() : caller.session.list());
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code !== "UNAUTHORIZED") throw error;
    redirect(isCandidate ? "/sign-in?as=candidate" : "/sign-in?next=/sessions");
  }
}
