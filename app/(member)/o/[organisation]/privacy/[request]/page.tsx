import { AsRead } from "@/app/_parts/privacy/as-read";
import { CheckNote } from "@/app/_parts/privacy/check-note";
import { DaysLeft } from "@/app/_parts/privacy/days-left";
import { RequestActions } from "@/app/_parts/privacy/request-actions";
import { EmptyState } from "@/app/_ui/empty-state";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { When } from "@/app/_ui/when";
import { api } from "@/server/api/caller";
import { NOTE_WORDS } from "@/server/domain/privacy/words";

/** One request: every text about the person, checked one by one, then looked at as they will read it, then released. */
export default async function Page({ params }: PageProps<"/o/[organisation]/privacy/[request]">) {
  const { organisation, request: requestId } = await params;
  const caller = await api(organisation);
  const { request, name, items, today, timeZone } = await caller.privacy.request({ requestId });
  const now = new Date();
  const unchecked = items.filter(({ checkedAt }) => !checkedAt).length;
  const isOpen = ["asked", "checking", "ready"].includes(request.state);
  return (
    <>
      <PageHeader
        title={`What was written about ${name}`}
        back={{ href: `/o/${organisation}/privacy`, label: "Privacy" }}
        description={HELP[request.state]}
        actions={isOpen && <DaysLeft dueOn={request.dueOn} today={today} />}
      />
      <RequestActions
        requestId={requestId}
        state={request.state}
        name={name}
        unchecked={unchecked}
        texts={items.length}
      />
      {request.texts > items.length && (
        <Notice tone="due" className="my-4">
          {request.texts - items.length === 1 ? "One text is" : `${request.texts - items.length} texts are`}{" "}
          closed to you until you have scored the panel you sit on. Another administrator has to answer this.
        </Notice>
      )}
      {request.state === "checking" && items.length === 0 && request.texts === 0 && (
        <EmptyState title="Nothing was written about them">
          Release it all the same: they are told that there is nothing. Of applications that have no answer
          yet, nothing is handed out.
        </EmptyState>
      )}
      <div className="mt-6 flex max-w-prose flex-col divide-y divide-line">
        {items.map((item) => (
          <article key={item.id} className="flex flex-col gap-3 py-6" aria-label={item.heading}>
            <header>
              <h2 className="text-base font-semibold">{item.heading}</h2>
              <p className="text-sm text-soft">
                {NOTE_WORDS[item.kind]},{" "}
                <When within instant={item.writtenAt} timeZone={timeZone} now={now} />
              </p>
            </header>
            {request.state === "checking" ? (
              <CheckNote
                itemId={item.id}
                body={item.body}
                redactions={item.redactions}
                withheldFor={item.withheldFor}
                isChecked={item.checkedAt !== null}
              />
            ) : (
              <AsRead {...item} />
            )}
          </article>
        ))}
      </div>
    </>
  );
}

const HELP = {
  asked:
    "They asked to read what panels wrote about them. Collect it first: drafts, and what is about applications without an answer, are never among it.",
  checking:
    "Read each text. Mark what names another person or would harm another's rights, then say that it is checked.",
  ready: "This is what they will read, word for word. Whatever is marked is not sent in any form.",
  released: "They have it. The texts it was made of are no longer kept here.",
  withdrawn: "They no longer want to read it.",
} as const;
