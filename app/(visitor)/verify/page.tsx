import type { Metadata } from "next";
import { VerifyForm } from "./verify-form";

export const metadata: Metadata = { title: "Verify a signed document · Second Door" };

/** Whether a signed PDF is genuine and unchanged, for anybody who holds it. */
export default function Page() {
  return (
    <div className="mx-auto max-w-prose">
      <h1 className="text-xl font-semibold">Verify a signed document</h1>
      <p className="mt-1 text-soft">
        Choose a PDF that was signed here. We compare its fingerprint with the one noted when it was sealed.
        The file is not kept.
      </p>
      <VerifyForm />
    </div>
  );
}
