import type { Metadata } from "next";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { When } from "@/app/_ui/when";
import { readersSpeech } from "@/app/_words/reader";
import type { Sentence } from "@/app/_words/words";
import { readPortal } from "../../../_caller";
import { Proof } from "../../../_proof";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readersSpeech())("What was written about you"),
});

const KINDS = {
  scorecard: "After an interview",
  evidence: "After an interview",
  note: "Beside your application",
  panel_note: "For the next panel",
  debrief_note: "When the panel talked",
  rationale: "Why it was decided so",
} as const satisfies Record<string, Sentence>;

const REMOVED = {
  third_party: "[taken out: it names another person]",
  others_rights: "[taken out: it would harm another person's rights]",
} as const satisfies Record<string, Sentence>;

type Props = PageProps<"/portal/[organisation]/my-data/notes">;

/** What the panel wrote about them, as it was released. */
export default async function Page({ params, searchParams }: Props) {
  const { organisation } = await params;
  const { code } = await searchParams;
  const address = `/portal/${organisation}/my-data/notes`;
  const page = await readPortal(organisation, address, (caller) => caller.myData.notes());
  const t = await readersSpeech();
  const now = new Date();
  return (
    <>
      <PageHeader
        title={t("What was written about you")}
        back={{ href: `/portal/${organisation}/my-data`, label: t("My data") }}
      />
      {!page.isProven && (
        <Proof
          here={{ organisation, purpose: "my_data", address }}
          isSent={code === "sent"}
          email={page.email}
        />
      )}
      {page.isProven && page.notes.length === 0 && (
        <EmptyState title={t("There is nothing here yet")}>
          {t("What you asked for is shown here once a person has gone through it.")}
        </EmptyState>
      )}
      <div className="divide-y divide-line">
        {page.notes.map(({ id, kind, heading, writtenAt, parts }) => (
          <article key={id} className="flex flex-col gap-2 py-5">
            <h2 className="font-semibold">
              <bdi>{heading}</bdi>
            </h2>
            <p className="text-sm text-soft">
              {t(KINDS[kind])},{" "}
              <When within instant={writtenAt} timeZone={page.timeZone} now={now} language={t.language} />
            </p>
            <p dir="auto" className="whitespace-pre-line">
              {parts.map((part, at) =>
                "text" in part ? (
                  part.text
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text do not move
                  <em key={at} className="text-soft">
                    {t(REMOVED[part.removed])}
                  </em>
                ),
              )}
            </p>
          </article>
        ))}
      </div>
    </>
  );
}
