import { nameNorm } from "../../candidates/rules";
import { FIELDS, type Field } from "../input";

// What columns are called in the six languages, as `nameNorm` writes it: small letters, no accents, no signs.
const HEADINGS: Record<Field, string> = {
  name: "name, full name, candidate, candidate name, applicant, contact, vollstandiger name, bewerber, bewerberin, kandidat, nom complet, candidat, nombre completo, nombre y apellidos, candidato, nome completo, nome, الاسم, الاسم الكامل, اسم المرشح",
  firstName:
    "first name, firstname, given name, forename, vorname, prenom, nombre, nombre de pila, primeiro nome, nome proprio, الاسم الاول",
  lastName:
    "last name, lastname, surname, family name, nachname, familienname, nom, nom de famille, apellido, apellidos, apelido, apelidos, sobrenome, ultimo nome, اسم العائلة, اللقب",
  email:
    "e mail, email, mail, e mail address, email address, e mail adresse, mailadresse, adresse e mail, adresse mail, courriel, correo, correo electronico, endereco de e mail, endereco de email, البريد, البريد الالكتروني",
  phone:
    "phone, phone number, telephone, tel, mobile, mobile phone, cell, telefon, telefonnummer, mobil, handy, numero de telephone, portable, telefono, movil, numero de telefono, telefone, telemovel, celular, هاتف, الهاتف, رقم الهاتف, الجوال",
  location:
    "place, location, city, town, address, ort, stadt, wohnort, standort, lieu, ville, localisation, ciudad, lugar, ubicacion, cidade, local, localizacao, المدينة, المكان, الموقع",
  source:
    "source, origin, channel, quelle, herkunft, kanal, origine, provenance, canal, fuente, origen, fonte, origem, المصدر",
  tags: "tags, tag, labels, keywords, schlagworte, schlagworter, etiketten, etiquettes, mots cles, etiquetas, palabras clave, palavras chave, وسوم, الوسوم",
};

const FIELD_OF = new Map(FIELDS.flatMap((field) => HEADINGS[field].split(", ").map((word) => [word, field])));

/** Which column holds what, as its heading says; the first column of a kind counts. */
export function guessMapping(headings: readonly string[]): Partial<Record<Field, number>> {
  const mapping: Partial<Record<Field, number>> = {};
  headings.forEach((heading, at) => {
    const field = FIELD_OF.get(nameNorm(heading));
    if (field) mapping[field] ??= at;
  });
  // "Nom" beside "Prénom" is a last name, "nombre" and "nome" beside one of these a first name; alone they are the whole.
  if (mapping.name === undefined && mapping.firstName !== undefined && mapping.lastName === undefined) {
    const { firstName, ...others } = mapping;
    return { ...others, name: firstName };
  }
  if (mapping.name === undefined && mapping.lastName !== undefined && mapping.firstName === undefined) {
    const { lastName, ...others } = mapping;
    return { ...others, name: lastName };
  }
  if (mapping.name !== undefined && mapping.lastName !== undefined && mapping.firstName === undefined) {
    const { name, ...others } = mapping;
    return { ...others, firstName: name };
  }
  return mapping;
}
