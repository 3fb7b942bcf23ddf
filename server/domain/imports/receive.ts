import { imports } from "@/db/schema";
import { audit } from "../audit/record";
import type { StoredFile } from "../candidates/input";
import { newId } from "../ids";
import { memberOf, type Scope } from "../scope";
import type { ReceiveInput } from "./input";

type Received = Omit<ReceiveInput, "file"> & { file: StoredFile };

/** Keeps a table of people that was uploaded. Nobody is added yet: its columns are chosen first, and it is checked. */
export async function receiveImport(scope: Scope, { file, encoding, headings, sample }: Received) {
  const id = newId();
  const { name, storageKey } = file;
  await scope.tx.insert(imports).values({
    ...{ id, name, storageKey, encoding, headings, sample },
    ...{ uploadedBy: memberOf(scope), uploadedAt: scope.now, progressedAt: scope.now },
  });
  await audit(scope, "import.received", { id }, { after: { sizeBytes: file.sizeBytes, encoding } });
  return { importId: id };
}
