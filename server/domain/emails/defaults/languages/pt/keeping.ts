import type { DefaultTexts } from "../../texts";

export const KEEPING = {
  notes_released: {
    subject: "O que escrevemos sobre si já pode ser lido",
    body: `Olá, {{ candidate_first_name }},

pediu a {{ organisation_name }} o que foi escrito sobre si. Uma pessoa reviu-o, e está agora no seu portal.

Onde outras pessoas eram nomeadas, ou os seus direitos seriam lesados, foram retiradas palavras, e cada lugar o diz.

[Ler no seu portal]({{ portal_link }})

Antes de se abrir, enviamos-lhe um código de seis algarismos, para que ninguém além de si o leia.

{{ organisation_name }}`,
  },
  erasure_notice: {
    subject: "Vamos apagar os seus dados: {{ erases_on }}",
    body: `Olá, {{ candidate_first_name }},

há muito que não sabemos um do outro. Por isso {{ organisation_name }} vai apagar o que guarda sobre si neste dia: {{ erases_on }}. Não precisa de fazer nada.

Se preferir que o guardemos, para pensarmos em si para outro lugar, diga-o no seu portal antes desse dia. Também pode levar de lá os seus dados.

[Abrir o seu portal]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
