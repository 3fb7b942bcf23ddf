import { index, integer, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, oneOf, own, tenantTable, word } from "../columns";
import { applications } from "./applications";
import { files } from "./candidates";

export const CONTRACT_KINDS = ["consulting", "employment"] as const;
export const PARTIES = ["candidate", "organisation"] as const;

/** A document that binds once all its signers have signed. Its words never change. */
export const contracts = tenantTable(
  "contracts",
  {
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    kind: word("kind", CONTRACT_KINDS).notNull(),
    title: text("title").notNull(),
    /** Markdown. */
    body: text("body").notNull(),
    /** SHA-256 of title and body, in hex: what each signer signs. */
    bodySha256: text("body_sha256").notNull(),
    drawnUpAt: at("drawn_up_at").notNull(),
    voidedAt: at("voided_at"),
    signedAt: at("signed_at"),
  },
  (t) => [
    oneOf("contracts_kind", t.kind, CONTRACT_KINDS),
    belongsTo("contracts_application", t, t.applicationId, applications),
    index("contracts_application").on(t.organisationId, t.applicationId),
  ],
  { candidateReads: own, candidateAdds: own },
);

export const contractSigners = tenantTable(
  "contract_signers",
  {
    contractId: uuid("contract_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    position: integer("position").notNull(),
    party: word("party", PARTIES).notNull(),
    /** The member who signs for the organisation; null for the candidate. */
    memberId: uuid("member_id"),
    name: text("name").notNull(),
  },
  (t) => [
    oneOf("contract_signers_party", t.party, PARTIES),
    belongsTo("contract_signers_contract", t, t.contractId, contracts),
    uniqueIndex("contract_signers_position").on(t.organisationId, t.contractId, t.position),
  ],
  { candidateReads: own, candidateAdds: own },
);

/** A signature. Nobody is granted update or delete. */
export const signatures = tenantTable(
  "signatures",
  {
    contractId: uuid("contract_id").notNull(),
    signerId: uuid("signer_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    method: word("method", ["typed", "drawn"]).notNull(),
    /** The typed name, or the path of the drawn line. */
    mark: text("mark").notNull(),
    consentText: text("consent_text").notNull(),
    bodySha256: text("body_sha256").notNull(),
    address: text("address").notNull(),
    userAgent: text("user_agent").notNull(),
    signedAt: at("signed_at").notNull(),
  },
  (t) => [
    belongsTo("signatures_contract", t, t.contractId, contracts),
    belongsTo("signatures_signer", t, t.signerId, contractSigners),
    uniqueIndex("signatures_once").on(t.organisationId, t.signerId),
  ],
  { candidateReads: own, candidateAdds: own },
);

/** The sealed PDF of a signed contract, with its certificate page. Made once by a worker. */
export const contractSeals = tenantTable(
  "contract_seals",
  {
    contractId: uuid("contract_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    fileId: uuid("file_id").notNull(),
    sha256: text("sha256").notNull(),
    sealedAt: at("sealed_at").notNull(),
  },
  (t) => [
    belongsTo("contract_seals_contract", t, t.contractId, contracts),
    belongsTo("contract_seals_file", t, t.fileId, files),
    index("contract_seals_sha256").on(t.sha256),
    uniqueIndex("contract_seals_once").on(t.organisationId, t.contractId),
  ],
  { candidateReads: own },
);
