"use client";

import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { Notice } from "@/app/_ui/notice";
import { When } from "@/app/_ui/when";
import { CancelRelease } from "./cancel-release";
import { Countdown } from "./countdown";
import { Reconsider } from "./reconsider";
import { ReleaseDialog } from "./release-dialog";
import { ToldByPhone } from "./told-by-phone";

type Props = {
  applicationId: string;
  candidateName: string;
  kind: "hire" | "not_now" | "consult_instead";
  outcome: {
    id: string;
    state: "leaving" | "told" | "cancelled" | "undelivered" | "superseded";
    leavesAt: Date;
    toldAt: Date | null;
    feedback: string;
    toAddress: string;
    isOnItsWay: boolean;
    waitsForHire: boolean;
    call: { toldAt: Date; toldBy: string } | null;
    lastError: string | null;
  } | null;
  promisedOn: string;
  promiseKept: boolean | null;
  timeZone: string;
  now: Date;
  mayRelease: boolean;
  /** What has to come before it can be released. */
  releaseRefusal: string | null;
};

/** Whether the candidate knows: not released, leaving, told, or not delivered. */
export function OutcomeState(props: Props) {
  const { outcome, candidateName, promisedOn, timeZone, now, mayRelease } = props;
  const today = dayOf(now, timeZone);
  const call = outcome?.call && (
    <>
      {outcome.call.toldBy} told them by phone,{" "}
      <When within instant={outcome.call.toldAt} timeZone={timeZone} now={now} />.{" "}
    </>
  );
  const release = { applicationId: props.applicationId, kind: props.kind, candidateName, timeZone, now };

  if (!outcome)
    return (
      <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-3">
        {mayRelease && !props.releaseRefusal && (
          <>
            <ReleaseDialog {...release} />
            {props.kind !== "consult_instead" && <ToldByPhone {...release} />}
          </>
        )}
        <p className="text-soft">
          {candidateName} has not been told. They were promised an answer by{" "}
          <Day day={promisedOn} today={today} style="long" />. {props.releaseRefusal}
          {!mayRelease && !props.releaseRefusal && "A recruiter releases it."}
        </p>
      </div>
    );
  if (outcome.state === "told")
    return (
      <Notice
        tone="done"
        className="mt-5"
        title={`${candidateName} was told`}
        action={
          mayRelease && <Reconsider {...{ applicationId: props.applicationId, candidateName, today }} />
        }
      >
        {call}
        {outcome.toldAt && <When instant={outcome.toldAt} timeZone={timeZone} now={now} />}, by mail to{" "}
        {outcome.toAddress}.{" "}
        {props.promiseKept
          ? "The promise was kept."
          : props.promiseKept === false && `They were promised an answer by an earlier day, ${promisedOn}.`}
      </Notice>
    );
  if (outcome.state === "undelivered")
    return (
      <Notice
        tone="overdue"
        className="mt-5"
        title={`${candidateName} was not told`}
        action={
          mayRelease && <CancelRelease outcomeId={outcome.id} candidateName={candidateName} isUndelivered />
        }
      >
        The mail to {outcome.toAddress} came back: {outcome.lastError ?? "no reason was given"}. Take the
        release back, correct the address, and release it again.
      </Notice>
    );
  return (
    <Notice
      tone="due"
      className="mt-5"
      title={
        outcome.waitsForHire ? (
          "Waits until the hire has signed"
        ) : (
          <Countdown leavesAt={outcome.leavesAt} now={now} isOnItsWay={outcome.isOnItsWay} />
        )
      }
      action={
        mayRelease &&
        !outcome.isOnItsWay && (
          <span className="flex flex-wrap justify-end gap-2">
            <ReleaseDialog {...release} leaving={outcome} />
            <CancelRelease outcomeId={outcome.id} candidateName={candidateName} />
          </span>
        )
      }
    >
      {outcome.waitsForHire ? (
        <>
          It leaves on the business morning after. {candidateName} was promised an answer by{" "}
          <Day day={promisedOn} today={today} style="long" />: if nobody has signed by then, give it a time of
          its own.
        </>
      ) : (
        <>
          <When instant={outcome.leavesAt} timeZone={timeZone} now={now} />, to {outcome.toAddress}.{" "}
          {call ?? `Until then ${candidateName} sees nothing of it.`}
        </>
      )}
    </Notice>
  );
}
