import { africa } from "./africa";
import { eastAsia } from "./east-asia";
import { europe } from "./europe";
import { islands } from "./islands";
import { latinAmerica } from "./latin-america";
import { middleEast } from "./middle-east";
import type { Home } from "./shape";
import { southAsia } from "./south-asia";

export const homes: readonly Home[] = [
  ...islands,
  ...africa,
  ...southAsia,
  ...eastAsia,
  ...middleEast,
  ...europe,
  ...latinAmerica,
];
