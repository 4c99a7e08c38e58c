/** How much is measured. Slow peers get fewer units, and are compared per unit. */
export const full = {
  quick: false,
  units: 1_000_000,
  rounds: 9,
  slowRounds: 3,
  slowUnits: 50_000,
  slowestUnits: 5_000,
  objectUnits: 25_000,
  growth: [1e3, 1e4, 1e5, 1e6, 1e7],
  growthRounds: 5,
  growthUnits: 200_000,
  memoryUnits: 1_000_000,
};

/** Enough to see that everything runs. */
export const small = {
  quick: true,
  units: 20_000,
  rounds: 2,
  slowRounds: 1,
  slowUnits: 1_000,
  slowestUnits: 200,
  objectUnits: 2_000,
  growth: [1e3, 1e4, 1e5],
  growthRounds: 1,
  growthUnits: 5_000,
  memoryUnits: 20_000,
};
