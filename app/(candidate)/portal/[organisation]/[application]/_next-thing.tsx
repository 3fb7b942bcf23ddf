import { LinkButton } from "@/app/_ui/link-button";
import { readersSpeech } from "@/app/_words/reader";
import { OfferToAnswer } from "./_offer";
import type { PageData } from "./_page-data";
import { NextPanel } from "./_panel";
import { TermsToAnswer } from "./_terms";
import { Work } from "./_work";

/** The one thing to do now, right under the answer. */
export async function NextThing({ page, now }: { page: PageData; now: Date }) {
  const t = await readersSpeech();
  const { next } = page;
  switch (next.kind) {
    case "sign":
      return (
        <div className="flex flex-col items-start gap-3 py-2">
          <p className="text-soft">
            {t("Read it in peace. You sign first, then {organisation}; nothing binds until both have.", {
              organisation: page.organisation.name,
            })}
          </p>
          <LinkButton
            variant="primary"
            href={`/portal/${page.organisation.slug}/contracts/${next.contractId}`}
          >
            {t("Read and sign the contract")}
          </LinkButton>
        </div>
      );
    case "answer-offer":
      return <OfferToAnswer page={page} now={now} />;
    case "answer-terms":
      return <TermsToAnswer page={page} now={now} />;
    case "work":
      return <Work page={page} />;
    case "choose-time":
      return <ChooseTime page={page} />;
    case "panel":
      return <NextPanel page={page} panelId={next.panelId} now={now} />;
    case "nothing":
      return <p className="text-soft">{t(quietWords(page))}</p>;
  }
}

async function ChooseTime({ page }: { page: PageData }) {
  const t = await readersSpeech();
  return (
    <div className="flex flex-col items-start gap-3 py-2">
      <p className="text-soft">
        {t(
          "{organisation} would like to meet you, and you choose when. The times are open to others too, and whoever chooses first has one.",
          { organisation: page.organisation.name },
        )}
      </p>
      <LinkButton variant="primary" href={`/portal/${page.organisation.slug}/${page.id}/times`}>
        {t("Choose a time")}
      </LinkButton>
    </div>
  );
}

function quietWords({ state, terms, engagement, offer, contracts }: PageData) {
  if (state === "withdrawn") return "Nothing more will happen with it, and nobody expects anything of you.";
  if (offer?.state === "signed") return "Both sides have signed. We write to you before your first day.";
  if (contracts.some(({ signedAt, voidedAt }) => !signedAt && !voidedAt))
    return "There is nothing for you to do now. We tell you as soon as everybody has signed.";
  if (offer && !offer.inTime && offer.state === "sent")
    return "The time to answer our offer has passed. If you still think about it, write to us below.";
  if (engagement?.state === "closed") return "Everything you did stays here for you to read.";
  if (terms?.state === "offered" && !terms.inTime)
    return "The time to answer has passed. If you still think about it, write to us below.";
  if (terms?.author === "candidate")
    return "There is nothing for you to do now. We write to you as soon as we have decided.";
  if (state === "not_now") return "You are welcome to apply again when something else of ours suits you.";
  return "There is nothing for you to do now. If anything changes, we write to you.";
}
