/** How much one filled database holds; nine small organisations stand beside the large one. */
export interface Size {
  candidates: number;
  applications: number;
  jobs: number;
  smallOrganisations: number;
  /** Open applications of the job whose board is measured. */
  onBoard: number;
  /** Applications that are decided and wait for their release. */
  toRelease: number;
  /** Panels that were held and of which one panelist has still to finish a scorecard. */
  toSubmit: number;
  drafted: number;
  /** Visitors whom reception expects today. */
  today: number;
  /** Panels to come whose candidates were proposed another time. */
  toMove: number;
}

const full = {
  jobs: 50,
  smallOrganisations: 9,
  onBoard: 600,
  toRelease: 6_000,
  toSubmit: 1_600,
  drafted: 1_600,
  today: 54,
  toMove: 1_600,
};

export const SIZES = {
  tiny: {
    candidates: 800,
    applications: 1_100,
    jobs: 5,
    smallOrganisations: 1,
    onBoard: 40,
    toRelease: 240,
    toSubmit: 120,
    drafted: 60,
    today: 12,
    toMove: 120,
  },
  "20k": { ...full, candidates: 20_000, applications: 30_000 },
  "200k": { ...full, candidates: 200_000, applications: 300_000 },
  "1m": { ...full, candidates: 1_000_000, applications: 1_500_000 },
} satisfies Record<string, Size>;

export type SizeName = keyof typeof SIZES;
export const isSize = (name: string): name is SizeName => Object.hasOwn(SIZES, name);
