import { isRefusal } from "@/app/_client/refusal";
import type { ScorecardInput } from "@/server/domain/scorecards/input";
import { type Copy, contentOf, type Draft, draftOf, saysTheSame } from "./draft";

/** saved: the server has it · saving: on its way · lost: kept in this browser, tried again · stale: changed elsewhere */
export type Saving =
  | { state: "saved" | "saving" | "lost" | "stale" }
  | { state: "refused"; sentence: string };

export interface Snapshot {
  draft: Draft;
  saving: Saving;
}

/** What the keeper needs around it: the server, and a place in the browser for what is not there yet. */
export interface Surroundings {
  panelId: string;
  competencyIds: readonly string[];
  send(input: ScorecardInput): Promise<{ revision: number }>;
  read(): Promise<Parameters<typeof draftOf>[1] & { revision: number }>;
  copies: { keep(copy: Copy): void; read(): Copy | null; forget(): void };
}

const pauseMs = 700;
const retryMs = 3_000;

/**
 * Saves a scorecard while it is written: one save at a time, each naming the revision it builds on, so that two
 * windows never overwrite each other in silence. What the server does not have yet, the browser keeps.
 */
export class DraftKeeper {
  private snapshot: Snapshot;
  private isDirty = false;
  private flight: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly around: Surroundings,
    private revision: number,
    private readonly saved: Draft,
  ) {
    this.snapshot = { draft: saved, saving: { state: "saved" } };
  }

  readonly getSnapshot = () => this.snapshot;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up what this browser kept and the server never got. */
  open() {
    const copy = this.around.copies.read();
    if (!copy || saysTheSame(copy.draft, this.saved)) return this.around.copies.forget();
    this.isDirty = true;
    const isStale = copy.revision !== this.revision;
    this.tell({ draft: copy.draft, saving: { state: isStale ? "stale" : "saving" } });
    if (!isStale) void this.save();
  }

  change(draft: Draft) {
    this.isDirty = true;
    const { state } = this.snapshot.saving;
    // "Saved" is said of what the server has, and of nothing newer.
    this.tell(state === "saved" || state === "refused" ? { draft, saving: { state: "saving" } } : { draft });
    this.around.copies.keep({ revision: this.revision, draft });
    this.later(pauseMs);
  }

  /** Saves now what there is to save. Never rejects: what failed is said in the snapshot. */
  readonly save = async (): Promise<void> => {
    clearTimeout(this.timer);
    while (this.flight) await this.flight;
    if (!this.isDirty || this.snapshot.saving.state === "stale") return;
    this.flight = this.fly(this.snapshot.draft).finally(() => {
      this.flight = null;
    });
    return this.flight;
  };

  /** Goes on with what is in this window; what was written elsewhere is replaced. */
  async keepThis() {
    this.revision = (await this.around.read()).revision;
    this.tell({ saving: { state: "saving" } });
    await this.save();
  }

  /** Goes on with what was written elsewhere; what is in this window is dropped. */
  async takeOther() {
    const other = await this.around.read();
    this.revision = other.revision;
    this.isDirty = false;
    this.around.copies.forget();
    this.tell({ draft: draftOf(this.around.competencyIds, other), saving: { state: "saved" } });
  }

  /** Once everything is at the server: the revision that a submission builds on. */
  async settle(): Promise<number> {
    await this.save();
    return this.revision;
  }

  private async fly(sent: Draft) {
    this.isDirty = false;
    this.tell({ saving: { state: "saving" } });
    const { panelId, send, copies } = this.around;
    try {
      const answer = await send({ panelId, revision: this.revision, ...contentOf(sent) });
      this.revision = answer.revision;
      if (this.isDirty) return copies.keep({ revision: this.revision, draft: this.snapshot.draft });
      copies.forget();
      this.tell({ saving: { state: "saved" } });
    } catch (error) {
      this.isDirty = true;
      await this.cope(error, sent);
    }
  }

  private async cope(error: unknown, sent: Draft) {
    if (!isRefusal(error)) {
      this.tell({ saving: { state: "lost" } });
      return this.later(retryMs);
    }
    if (!error.data?.fields.revision)
      return this.tell({ saving: { state: "refused", sentence: error.message } });
    // An answer that was lost on its way looks like another window: it is ours if it says what we sent.
    const other = await this.around.read().catch(() => null);
    if (!other || !saysTheSame(draftOf(this.around.competencyIds, other), sent))
      return this.tell({ saving: { state: "stale" } });
    this.revision = other.revision;
    this.later(0);
  }

  private later(ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.save, ms);
  }

  private tell(change: Partial<Snapshot>) {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }
}
