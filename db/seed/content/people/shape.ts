/** People with a home in common. A name of two scripts is written "王晓明|Wang Xiaoming": the second one is on the CV. */
export interface Home {
  speaks: string;
  schools: readonly string[];
  cities: readonly string[];
  names: readonly string[];
}

export const ukCities = [
  "London",
  "London",
  "London",
  "London",
  "Bristol",
  "Bristol",
  "Leeds",
  "Manchester",
  "Brighton",
  "Cardiff",
  "Glasgow",
  "Birmingham",
  "Sheffield",
  "Croydon",
  "Reading",
  "Maidstone",
  "Bath",
  "Norwich",
  "Liverpool",
  "Edinburgh",
] as const;

/** For what is not a university's to give. */
export const colleges = [
  "City College Norwich",
  "Lewisham College",
  "Leeds City College",
  "Weston College",
  "Croydon Sixth Form",
  "Cardiff and Vale College",
] as const;

export const ukSchools = [
  "University of Leeds",
  "University of Bristol",
  "Goldsmiths, University of London",
  "University of Kent",
  "Cardiff University",
  "University of Sheffield",
  "The Open University",
  "Manchester Metropolitan University",
  "University of East Anglia",
  "University of Glasgow",
  "University of the West of England",
] as const;
