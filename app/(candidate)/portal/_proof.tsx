import { readersSpeech } from "@/app/_words/reader";
import { PortalForm } from "./_portal-form";
import { proveCode, sendCode, type ToProve } from "./proof-actions";

const WORDS = {
  sign: {
    before:
      "Before you sign, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.",
    goOn: "Go on to sign",
  },
  my_data: {
    before:
      "Before we show what is kept about you, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.",
    goOn: "Go on to my data",
  },
  erase: {
    before:
      "Before we erase anything, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.",
    goOn: "Go on to erase",
  },
} as const;

/** Before what an open session alone may not do: the mailbox is proved once more, by six digits. */
export async function Proof({ here, isSent, email }: { here: ToProve; isSent: boolean; email: string }) {
  const t = await readersSpeech();
  const words = WORDS[here.purpose];
  return (
    <div className="flex flex-col gap-5">
      <p className="text-soft">{t(words.before, { email })}</p>
      {isSent && (
        <PortalForm
          prefix="code"
          action={proveCode.bind(null, here)}
          fields={[
            {
              kind: "line",
              name: "code",
              label: t("Six digits"),
              inputMode: "numeric",
              autoComplete: "one-time-code",
            },
          ]}
          submit={t(words.goOn)}
        />
      )}
      <PortalForm
        prefix="send-code"
        action={sendCode.bind(null, here)}
        submit={t(isSent ? "Send another code" : "Send me the code")}
        variant={isSent ? "secondary" : "primary"}
      />
    </div>
  );
}
