"use server";

import { refused } from "@/app/_forms/refused";
import { publicApi } from "@/server/api/caller";
import { chosenFile, hashPdf } from "@/server/gateways/uploads";
import { NOTHING_YET, type Verified } from "./_verified";

/** Looks for the document with exactly these bytes. The file is hashed and forgotten. */
export async function verify(_before: Verified, form: FormData): Promise<Verified> {
  const hashed = await hashPdf(chosenFile(form, "file"));
  if ("refusal" in hashed) return { ...NOTHING_YET, error: hashed.refusal, status: 422 };
  const { sha256 } = hashed;
  try {
    const certificate = await publicApi(null).verification.certificate({ sha256 });
    return { certificate, sha256, error: null, status: 200 };
  } catch (thrown) {
    const { error, status } = await refused(thrown);
    return { ...NOTHING_YET, error, status };
  }
}
