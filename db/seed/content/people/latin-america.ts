import type { Home } from "./shape";

export const latinAmerica: Home[] = [
  {
    speaks: "Portuguese",
    schools: ["Universidade de São Paulo", "UFMG", "Universidade Federal da Bahia"],
    cities: ["São Paulo", "Salvador", "London"],
    names: [
      "Thaís Albuquerque",
      "Rafael Guimarães",
      "Luíza Cavalcanti de Souza",
      "Caio Assunção",
      "Jussara Conceição dos Santos",
      "Vinícius Tavares",
      "Iara Munduruku",
      "Otávio Brandão",
    ],
  },
  {
    speaks: "Spanish",
    schools: [
      "UNAM",
      "Universidad de Buenos Aires",
      "Universidad Nacional de Colombia",
      "Universidad de Chile",
    ],
    cities: ["Mexico City", "Buenos Aires", "Bogotá", "Santiago", "London"],
    names: [
      "Ximena Ugarte",
      "Joaquín Etcheverry",
      "Valentina Restrepo",
      "Citlali Hernández Xochitl",
      "Andrés Felipe Quiñones",
      "Camila Huenchumilla",
      "Mateo Ibáñez",
      "Guadalupe Peralta",
      "Yaritza Guzmán",
      "Nahuel Pereyra",
    ],
  },
  {
    speaks: "Haitian Creole and French",
    schools: ["Université d'État d'Haïti", "Université de Montréal"],
    cities: ["Port-au-Prince", "Montréal", "London"],
    names: ["Widlène Jean-Charles", "Ricardo Pierre-Louis"],
  },
];
