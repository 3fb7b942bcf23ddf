import type { Words } from "./words";

export const PT = {
  sentences: {
    // Every page.
    "Skip to content": "Ir para o conteúdo",
    Language: "Idioma",
    "Please look at these again": "Por favor, reveja estes pontos",
    optional: "opcional",
    // Opening the portal.
    "Your applications": "As suas candidaturas",
    "Open your applications": "Abrir as suas candidaturas",
    "Your link is good. It keeps you signed in on this device for 30 days.":
      "O seu link é válido. Mantém a sua sessão aberta neste dispositivo durante 30 dias.",
    "Open my applications": "Abrir as minhas candidaturas",
    "This link is no longer good": "Este link já não é válido",
    "A link works once, within seven days. We can send a new one to the same address at once.":
      "Um link serve uma só vez, no prazo de sete dias. Podemos enviar já um novo para o mesmo endereço.",
    "No password is needed: a link that opens them comes by mail to the address you applied with.":
      "Não é precisa palavra-passe: um link que as abre chega por e-mail ao endereço com que se candidatou.",
    "Send me a new link": "Enviar-me um novo link",
    "Send me a link": "Enviar-me um link",
    "E-mail address": "Endereço de e-mail",
    "We send a link to the address you applied with. It opens everything you have with us.":
      "Enviamos um link para o endereço com que se candidatou. Abre tudo o que tem connosco.",
    "Do you work for an organisation here? <link>Sign in as a member</link>.":
      "Trabalha para uma organização aqui? <link>Entrar como membro</link>.",
    "Look into your mailbox": "Veja a sua caixa de correio",
    "If we know this address, a link is on its way to it. It works once, within seven days.":
      "Se conhecemos este endereço, um link está a caminho. Serve uma só vez, no prazo de sete dias.",
    "Nothing after a minute? Look among the unwanted mail, or <link>try again</link>: a new link makes the earlier one void.":
      "Nada ao fim de um minuto? Veja no correio não desejado, ou <link>tente de novo</link>: um novo link anula o anterior.",
    // What anybody may meet: a signed document to verify, an address at which there is nothing, open sessions.
    "Verify a signed document": "Verificar um documento assinado",
    "Choose a PDF that was signed here. We compare its fingerprint with the one noted when it was sealed. The file is not kept.":
      "Escolha um PDF que foi assinado aqui. Comparamos a sua impressão digital com a que foi registada quando foi selado. O ficheiro não é guardado.",
    "Signed PDF": "PDF assinado",
    "As you were given it, up to 20 MB.": "Tal como lhe foi entregue, 20 MB no máximo.",
    "Verify document": "Verificar o documento",
    "This is not a document that was sealed here": "Este documento não foi selado aqui",
    "It may have been changed since, if only by saving it again in another program. Ask whoever gave it to you for the file as they received it.":
      "Pode ter sido alterado depois, nem que seja ao guardá-lo de novo noutro programa. Peça a quem lho deu o ficheiro tal como o recebeu.",
    "This document is genuine and unchanged": "Este documento é autêntico e não foi alterado",
    Document: "Documento",
    "Signed by": "Assinado por",
    "{name}, {when}": "{name}, {when}",
    Sealed: "Selado",
    "SHA-256 of your file": "SHA-256 do seu ficheiro",
    "There is nothing at this address": "Não há nada neste endereço",
    "It may have moved, or a letter of the address is missing. If a link in a mail of ours led here, please answer that mail: a person reads it.":
      "A página pode ter mudado de lugar, ou falta uma letra no endereço. Se foi um link de um e-mail nosso que o trouxe aqui, responda a esse e-mail: uma pessoa lê-o.",
    "To the front page": "Para a página inicial",
    "Where you are signed in": "Onde tem sessão iniciada",
    "End what you do not know or no longer use. It ends at once.":
      "Termine o que não conhece ou já não usa. Termina de imediato.",
    Sessions: "Sessões",
    "A browser": "Um navegador",
    "Since {when}": "Desde: {when}",
    "This device": "Este dispositivo",
    "End {device}": "Terminar {device}",
    End: "Terminar",
    // All applications.
    "There is nothing here yet": "Ainda não há nada aqui",
    "When you apply for a job with this e-mail address, you find it here.":
      "Quando se candidatar a uma vaga com este endereço de e-mail, encontra-a aqui.",
    Applications: "Candidaturas",
    "{organisation}, {when}": "{organisation}, {when}",
    "This page is not here": "Não encontramos esta página",
    "To your applications": "Ver as suas candidaturas",
    "It may belong to another e-mail address of yours. Everything sent to the address you used is in your portal.":
      "Talvez pertença a outro endereço de e-mail seu. Tudo o que foi enviado para o endereço que usou está no seu portal.",
    // What one application opens with.
    "You have withdrawn your application": "Retirou a sua candidatura",
    "Welcome to {organisation}, {name}": "Damos-lhe as boas-vindas à {organisation}, {name}",
    "Your contract is ready for you to sign": "O seu contrato está pronto para assinar",
    "Thank you for signing. {signer} signs next": "Obrigado por assinar. A seguir assina {signer}",
    "We would love to have you as {title}": "Gostaríamos muito de contar consigo como {title}",
    "Thank you for telling us. Our door stays open": "Obrigado por nos dizer. A nossa porta continua aberta",
    "We had to take back our offer, and we are sorry": "Tivemos de retirar a nossa proposta, e lamentamos",
    "You have the job, {name}": "O lugar é seu, {name}",
    "Your engagement is under way": "O seu trabalho connosco está em curso",
    "Your engagement is complete. Thank you, {name}":
      "O seu trabalho connosco está concluído. Obrigado, {name}",
    "Not this time, and thank you for the time you gave us":
      "Desta vez não, e obrigado pelo tempo que nos deu",
    "We have told you by phone, and our letter follows": "Dissemos-lhe por telefone, e a nossa carta segue",
    "We are looking at the terms you proposed": "Estamos a analisar as condições que propôs",
    "We agree to the terms you proposed": "Aceitamos as condições que propôs",
    "We chose another candidate, and we would love to work with you":
      "Escolhemos outra pessoa, e gostaríamos muito de trabalhar consigo",
    "It is not this job, and we would love to work with you":
      "Não é esta vaga, e gostaríamos muito de trabalhar consigo",
    "Choose a time today, and you will hear by {day}": "Escolha hoje uma hora e terá resposta até {day}",
    "You will hear today": "Terá resposta hoje",
    "You will hear by {day}": "Terá resposta até {day}",
    "We promised you an answer by {day}, and we are late. We are sorry":
      "Prometemos-lhe uma resposta até {day} e estamos atrasados. Lamentamos",
    // The steps of an application.
    Received: "Recebida",
    "Being read": "Em leitura",
    Interview: "Entrevista",
    "Being decided": "Em decisão",
    Answer: "Resposta",
    "You withdrew": "Retirou a candidatura",
    "You accepted the engagement": "Aceitou o trabalho de consultoria",
    "You declined the engagement": "Recusou o trabalho de consultoria",
    "You asked about the terms": "Perguntou sobre as condições",
    "You proposed other terms": "Propôs outras condições",
    "Our offer: {title}": "A nossa proposta: {title}",
    "You declined the offer": "Recusou a proposta",
    "You accepted the offer": "Aceitou a proposta",
    "Signed: the engagement began": "Assinado: o trabalho de consultoria começou",
    "Signed: you are hired": "Assinado: o lugar é seu",
    "The engagement was closed": "O trabalho de consultoria foi encerrado",
    // One application.
    "Your application": "A sua candidatura",
    "Our offer": "A nossa proposta",
    "The terms you proposed": "As condições que propôs",
    "The terms": "As condições",
    "All your applications": "Todas as suas candidaturas",
    "Withdraw this application": "Retirar esta candidatura",
    "The way so far": "O caminho até aqui",
    "The way of your application": "O caminho da sua candidatura",
    "Times are {zone}.": "Horas: {zone}.",
    "We called you back: {job}": "Voltámos a contar consigo: {job}",
    "It began with <link>your first application</link>.":
      "Começou com <link>a sua primeira candidatura</link>.",
    // The next thing.
    "Read it in peace. You sign first, then {organisation}; nothing binds until both have.":
      "Leia-o com calma. Primeiro assina a sua parte, depois {organisation}; nada vincula até ambas as partes terem assinado.",
    "Read and sign the contract": "Ler e assinar o contrato",
    "{organisation} would like to meet you, and you choose when. The times are open to others too, and whoever chooses first has one.":
      "{organisation} gostaria de falar consigo, e a escolha da hora é sua. As horas estão abertas também a outras pessoas, e quem escolhe primeiro fica com uma.",
    "Choose a time": "Escolher uma hora",
    "Nothing more will happen with it, and nobody expects anything of you.":
      "Nada mais acontecerá com ela, e ninguém espera nada de si.",
    "Both sides have signed. We write to you before your first day.":
      "Ambas as partes assinaram. Escrevemos-lhe antes do seu primeiro dia.",
    "There is nothing for you to do now. We tell you as soon as everybody has signed.":
      "Não tem nada a fazer agora. Avisamos assim que todos tiverem assinado.",
    "The time to answer our offer has passed. If you still think about it, write to us below.":
      "O prazo para responder à nossa proposta passou. Se ainda está a pensar nela, escreva-nos abaixo.",
    "Everything you did stays here for you to read.": "Tudo o que fez fica aqui para ler.",
    "The time to answer has passed. If you still think about it, write to us below.":
      "O prazo para responder passou. Se ainda está a pensar nisso, escreva-nos abaixo.",
    "There is nothing for you to do now. We write to you as soon as we have decided.":
      "Não tem nada a fazer agora. Escrevemos-lhe assim que tivermos decidido.",
    "You are welcome to apply again when something else of ours suits you.":
      "Pode voltar a candidatar-se quando outra das nossas vagas lhe convier.",
    "There is nothing for you to do now. If anything changes, we write to you.":
      "Não tem nada a fazer agora. Se algo mudar, escrevemos-lhe.",
    // What has just been done.
    "Thank you. We have made the contract from these terms: please read and sign it.":
      "Obrigado. Fizemos o contrato a partir destas condições: por favor, leia-o e assine-o.",
    "Thank you, we are very glad. Your contract is ready: please read and sign it.":
      "Obrigado, ficamos muito contentes. O seu contrato está pronto: por favor, leia-o e assine-o.",
    "Thank you for telling us.": "Obrigado por nos dizer.",
    "Your question is with us. We write to you as soon as we can; the terms stay open meanwhile.":
      "A sua pergunta está connosco. Escrevemos-lhe assim que pudermos; entretanto, as condições continuam abertas.",
    "Your proposal is with us. We will tell you as soon as we have decided about it.":
      "A sua contraproposta está connosco. Dizemos-lhe assim que tivermos decidido.",
    "Delivered. We will look at it and approve it here.": "Entregue. Vamos ver e aprovar aqui.",
    "Recorded. Your sponsor will confirm it.": "Registado. A pessoa responsável vai confirmar.",
    "Thank you. Those who arrange the day know it now.": "Obrigado. Quem prepara o dia já sabe.",
    "Thank you. It is yours, and everybody is invited: a mail with a calendar entry is on its way.":
      "Obrigado. A hora é sua e todos estão convidados: um e-mail com uma entrada de calendário está a caminho.",
    "Your request is with us. You get a mail as soon as there are other times.":
      "O seu pedido está connosco. Recebe um e-mail assim que houver outras horas.",
    "Sent. We write back here, and you get a mail.": "Enviado. Respondemos aqui, e recebe um e-mail.",
    "Thank you. These pages speak this language from now on, and mail comes in it wherever there are words in it.":
      "Obrigado. A partir de agora estas páginas falam este idioma, e os e-mails também, sempre que o seu texto exista nele.",
    "You have withdrawn. Thank you for the time you gave us.":
      "Retirou a candidatura. Obrigado pelo tempo que nos deu.",
    // An offer.
    "Take your time until {when}.": "Pense com calma até: {when}.",
    "Accept the offer": "Aceitar a proposta",
    "Nothing binds you until you and {organisation} have both signed the contract.":
      "Nada obriga até que a sua assinatura e a de {organisation} estejam no contrato.",
    Decline: "Recusar",
    "Would you tell us why?": "Quer dizer-nos porquê?",
    "You need not.": "Não é necessário.",
    "Decline, with thanks": "Recusar, com agradecimento",
    Title: "Função",
    Level: "Nível",
    "Why this level": "Porquê este nível",
    Pay: "Remuneração",
    "{pay}, before tax": "{pay}, antes de impostos",
    "{money} a year": "{money} por ano",
    "{money} a month": "{money} por mês",
    "{money} a day": "{money} por dia",
    "{money} an hour": "{money} por hora",
    "First day": "Primeiro dia",
    Conditions: "Condições particulares",
    // Terms of an engagement.
    "What we would like to do together": "O que gostaríamos de fazer em conjunto",
    "Take your time until {when}. Declining costs nothing: it changes nothing about your application or a later one.":
      "Pense com calma até: {when}. Recusar não custa nada: não muda nada na sua candidatura nem numa futura.",
    "Accept these terms": "Aceitar estas condições",
    "Accepting is an intention. Nothing binds you until you and {organisation} have both signed the contract that we make from it.":
      "Aceitar é uma intenção. Nada obriga até que a sua assinatura e a de {organisation} estejam no contrato que fazemos a partir delas.",
    "Ask a question first": "Fazer primeiro uma pergunta",
    "Your question": "A sua pergunta",
    Ask: "Perguntar",
    "Propose other terms": "Propor outras condições",
    "The work": "O trabalho",
    "Last day": "Último dia",
    "Paid days": "Dias pagos",
    "Halves and quarters count, such as 2.5.": "Contam meios e quartos, por exemplo 2,5.",
    "Rate for a day, in {currency}": "Valor por dia, em {currency}",
    "A word about it": "Uma palavra sobre isso",
    "Send my proposal": "Enviar a minha proposta",
    "You need not. It helps us to ask better next time.":
      "Não é necessário. Ajuda-nos a perguntar melhor da próxima vez.",
    "What you deliver": "O que entrega",
    When: "Quando",
    "{rate}, {total} in all": "{rate}, {total} no total",
    "Measured by": "Medido por",
    "{measure}, target {target}. Your pay does not depend on it.":
      "{measure}, objetivo {target}. A sua remuneração não depende disso.",
    "Your sponsor": "A pessoa responsável",
    // The work of an engagement.
    Milestones: "Etapas",
    "{sponsor} is your sponsor and approves what you deliver.":
      "{sponsor} acompanha o seu trabalho e aprova o que entrega.",
    "No milestones yet": "Ainda não há etapas",
    "{sponsor} adds them here when you have agreed on them.":
      "{sponsor} acrescenta-as aqui quando as tiverem combinado.",
    "{value} of {target}": "{value} de {target}",
    "{value} of {target}, to be confirmed by your sponsor":
      "{value} de {target}, por confirmar pela pessoa responsável",
    "Nothing recorded yet. The target is {target}.": "Ainda nada registado. O objetivo é {target}.",
    Day: "Dia",
    "{measure} so far": "{measure} até agora",
    "In all since the start.": "No total desde o início.",
    "In all since the start, in {unit}.": "No total desde o início, em {unit}.",
    Note: "Nota",
    "Record the reading": "Registar a medição",
    Approved: "Aprovado",
    Delivered: "Entregue",
    Late: "Em atraso",
    Due: "Por entregar",
    "Due {day}": "Até {day}",
    "Deliver again": "Entregar de novo",
    Deliver: "Entregar",
    "A few words, or a link.": "Algumas palavras, ou um link.",
    File: "Ficheiro",
    "A document, table, slides, picture or ZIP, up to 20 MB.":
      "Um documento, tabela, diapositivos, imagem ou ZIP, até 20 MB.",
    "{measure}: {value} {unit} on {day}.": "{measure}: {value} {unit}, {day}.",
    "{measure}: {value} {unit} on {day}, of {target}.": "{measure}: {value} {unit}, {day}, de {target}.",
    "Target {target}": "Objetivo {target}",
    "As a table": "Em tabela",
    State: "Estado",
    "to be confirmed": "por confirmar",
    confirmed: "confirmado",
    // The panel.
    "Your interview": "A sua entrevista",
    "We look forward to meeting you.": "Será um gosto falar consigo.",
    What: "O quê",
    "{from} to {until} ({zone})": "{from} a {until} ({zone})",
    Where: "Onde",
    Online: "Online",
    "Join the meeting": "Entrar na reunião",
    "At reception": "Na receção",
    "You have checked in. The panel knows you are here.":
      "A sua chegada está registada. O painel sabe que está aqui.",
    "Choose another time": "Escolher outra hora",
    "Ask for another time": "Pedir outra hora",
    "Check-in code {code} to scan": "Código de chegada {code} para ler",
    "Show this at the front desk, or say {code}": "Mostre isto na receção, ou diga {code}",
    "What should we arrange?": "O que devemos preparar?",
    "Step-free access, more time, an interpreter, a break. Leave it empty if you need nothing.":
      "Acesso sem degraus, mais tempo, um intérprete, uma pausa. Deixe vazio se não precisa de nada.",
    "Change what I need": "Alterar o que preciso",
    "Tell us": "Dizer-nos",
    "Change what you need": "Alterar o que precisa",
    "Is there anything you need on the day?": "Precisa de alguma coisa nesse dia?",
    "Only those who arrange the day and the front desk read it. The panel does not, and it never counts against you.":
      "Só a receção e quem prepara o dia o leem. O painel não, e nunca conta contra si.",
    "Nothing needs to be arranged.": "Não é preciso preparar nada.",
    "Written down by {member}, {when}": "Anotado por {member}, {when}",
    "You told us, {when}": "Disse-nos, {when}",
    // Choosing a time.
    "Choose a time for your interview": "Escolha uma hora para a sua entrevista",
    "Your interview's time": "A hora da sua entrevista",
    "Times for your interview": "Horas para a sua entrevista",
    "Somebody else has just taken this time": "Outra pessoa acabou de ficar com esta hora",
    "We are sorry. These are still free: please choose one of them.":
      "Lamentamos. Estas ainda estão livres: por favor, escolha uma.",
    "We are sorry: it was the last one. Ask us for other times below, and we will look again.":
      "Lamentamos: era a última. Peça-nos outras horas abaixo e voltamos a ver.",
    "Your interview is {when}.": "A sua entrevista: {when}.",
    "Your interview is {when}. It stays so until you choose another time.":
      "A sua entrevista: {when}. Fica assim até escolher outra hora.",
    "Your interview is fixed: {when}.": "A sua entrevista está marcada: {when}.",
    online: "online",
    "None of the times is free any more": "Já nenhuma das horas está livre",
    "We are sorry: others were quicker. Ask us for other times below, and we will look again.":
      "Lamentamos: outros foram mais rápidos. Peça-nos outras horas abaixo e voltamos a ver.",
    "There is no time to choose at the moment. When there is, we write to you.":
      "De momento não há nenhuma hora a escolher. Quando houver, escrevemos-lhe.",
    "Other times": "Outras horas",
    "We have your request and are looking for other times. You get a mail when there are some.":
      "Temos o seu pedido e estamos à procura de outras horas. Recebe um e-mail quando houver.",
    "None of these suits you?": "Nenhuma lhe convém?",
    "Does another time suit you better?": "Outra hora convém-lhe mais?",
    "Say so. It will not count against you.": "Diga-nos. Não contará contra si.",
    "When would suit you?": "Quando lhe convém?",
    "Days, hours, how soon: whatever helps us to find a time.":
      "Dias, horas, com que urgência: tudo o que nos ajude a encontrar uma hora.",
    "Ask for other times": "Pedir outras horas",
    "Your time zone": "O seu fuso horário",
    "All times are {zone}, in your mails too.": "Todas as horas: {zone}, também nos seus e-mails.",
    "Times are {zone}. Are you somewhere else?": "Horas: {zone}. Está noutro lugar?",
    "Times are {zone}. Please choose by {when}: whoever chooses first has a time.":
      "Horas: {zone}. Por favor, escolha antes de: {when}. Quem escolhe primeiro fica com a hora.",
    "{day}, {from} to {until}": "{day}, {from} a {until}",
    "Your time now": "A sua hora atual",
    "Move my interview": "Mudar a minha entrevista",
    "Choose this time": "Escolher esta hora",
    "Where you are": "Onde está",
    "Show my times there": "Mostrar as minhas horas aí",
    // Documents and signing.
    Documents: "Documentos",
    "Signed by both sides, {when}": "Assinado por ambas as partes, {when}",
    Withdrawn: "Retirado",
    Signed: "Assinado",
    "To be signed": "Por assinar",
    Contract: "Contrato",
    Signatures: "Assinaturas",
    "<link>Download the sealed PDF</link> with its certificate. Its fingerprint (SHA-256) is {fingerprint}.":
      "<link>Descarregar o PDF selado</link> com o seu certificado. A sua impressão digital (SHA-256) é {fingerprint}.",
    Sign: "Assinar",
    "This document was withdrawn. Nothing in it binds you.":
      "Este documento foi retirado. Nada nele vincula a sua parte.",
    "Both sides have signed": "Ambas as partes assinaram",
    "You can keep the sealed PDF below.": "Pode guardar o PDF selado abaixo.",
    "We are sealing the PDF. It will be here, and in your documents, in a moment.":
      "Estamos a selar o PDF. Estará aqui, e nos seus documentos, dentro de momentos.",
    "Thank you, you have signed": "Obrigado, assinou",
    "{signer} signs next for {organisation}. We write to you when it is done. <link>Back to your application</link>":
      "A seguir assina {signer} por {organisation}. Escrevemos-lhe quando estiver feito. <link>Voltar à sua candidatura</link>",
    "Before you sign, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "Antes de assinar, mostre-nos por favor quem é: enviamos seis algarismos para {email}, e escreve-os aqui. Valem dez minutos.",
    "Six digits": "Seis algarismos",
    "Go on to sign": "Continuar para assinar",
    "Send another code": "Enviar outro código",
    "Send me the code": "Enviar-me o código",
    "Your signature": "A sua assinatura",
    "Your full name": "O seu nome completo",
    "Type it as you sign. In the document you are {name}.":
      "Escreva-o como assina. No documento o seu nome é {name}.",
    "Type it instead": "Escrever em vez disso",
    "Draw it instead": "Desenhar em vez disso",
    "{label}: drawn": "{label}: desenhada",
    "{label}: draw here": "{label}: desenhe aqui",
    Clear: "Limpar",
    "For {organisation}": "Por {organisation}",
    "To sign": "Falta assinar",
    "Drawn signature": "Assinatura desenhada",
    "You agree in the language of the document: that you have read it, agree to it and sign it electronically, as binding as on paper.":
      "Dá o seu acordo na língua do documento: que o leu, que concorda e que o assina eletronicamente, com o mesmo valor que em papel.",
    // Messages.
    Messages: "Mensagens",
    "What you and {organisation} write to each other.": "O que escreve com {organisation}.",
    You: "A sua mensagem",
    "Write to {organisation}": "Escrever a {organisation}",
    Send: "Enviar",
    // Withdrawing.
    Withdraw: "Retirar",
    "Withdraw your application?": "Retirar a sua candidatura?",
    "{organisation} will stop considering you for {job}, and interviews that are planned will not take place. You can apply for another job at any time.":
      "{organisation} deixará de considerar a sua candidatura para {job}, e as entrevistas previstas não terão lugar. Pode candidatar-se a outra vaga em qualquer altura.",
    "Keep my application": "Manter a minha candidatura",
    "Withdraw my application": "Retirar a minha candidatura",
    // Choosing a language.
    "Your language": "O seu idioma",
    "These pages speak this language, and mail from {organisation} comes in it wherever there are words in it. What a person writes to you stays as they wrote it.":
      "Estas páginas falam este idioma, e os e-mails de {organisation} também, sempre que o seu texto exista nele. O que uma pessoa lhe escreve fica como o escreveu.",
    "I would rather read": "Prefiro ler em",
    "Speak this language with me": "Falar comigo neste idioma",
    // A careers page.
    Careers: "Empregos",
    "Jobs at {organisation}": "Vagas em {organisation}",
    "Open jobs at {organisation}.": "Vagas abertas em {organisation}.",
    "Work at {organisation}": "Trabalhar em {organisation}",
    "Everybody who applies hears back: each job says within how many days.":
      "Quem se candidata tem resposta: cada vaga diz em quantos dias.",
    More: "Mais",
    "All open jobs": "Todas as vagas abertas",
    "I have applied already": "Já me candidatei",
    Feed: "Canal",
    "This is no longer open": "Isto já não está aberto",
    "The job or the page has been closed, or a letter of the address is missing. Openings come and go: the organisation’s careers page lists those of today.":
      "A vaga ou a página foi encerrada, ou falta uma letra no endereço. As vagas vão e vêm: as de hoje estão na página de empregos da organização.",
    "There is no open job at the moment": "De momento não há nenhuma vaga aberta",
    "Openings come and go. Please look again in some weeks.":
      "As vagas vão e vêm. Volte a ver dentro de algumas semanas.",
    "No open job matches this": "Nenhuma vaga aberta corresponde",
    "Try another word, or fewer filters.": "Tente outra palavra, ou menos filtros.",
    "Show all {count}": "Ver as {count}",
    "Find a job": "Encontrar uma vaga",
    Search: "Procurar",
    "Title or place": "Função ou local",
    Department: "Departamento",
    Any: "Todos",
    Location: "Local",
    Anywhere: "Em qualquer lugar",
    Workplace: "Local de trabalho",
    Type: "Tipo",
    "On site": "Presencial",
    Hybrid: "Híbrido",
    Remote: "À distância",
    "Remote, {place}": "À distância, {place}",
    "{place}, hybrid": "{place}, híbrido",
    "Full time": "Tempo inteiro",
    "Part time": "Tempo parcial",
    Contractor: "Prestação de serviços",
    Temporary: "Temporário",
    Internship: "Estágio",
    "{from} to {until}": "{from} a {until}",
    "From {money}": "A partir de {money}",
    "Up to {money}": "Até {money}",
    // A job.
    "This job": "Esta vaga",
    "{job} at {organisation}": "{job} em {organisation}",
    "This job is not taking applications at the moment": "Esta vaga não aceita candidaturas de momento",
    "Please look again later. Whoever has applied already still hears back in time.":
      "Volte a ver mais tarde. Quem já se candidatou tem resposta a tempo na mesma.",
    "Apply for this job": "Candidatar-se a esta vaga",
    Salary: "Salário",
    Employment: "Contrato",
    Openings: "Vagas",
    "What happens next": "O que acontece a seguir",
    "The exact date is promised when you apply. Your portal shows where you stand on every day until then:":
      "A data exata é prometida quando se candidata. Até lá, o seu portal mostra todos os dias em que ponto está:",
    "This job is closed": "Esta vaga está encerrada",
    "{job} at {organisation} takes no more applications. If you applied, your answer is in your portal.":
      "{job} em {organisation} já não aceita candidaturas. Se se candidatou, a sua resposta está no seu portal.",
    "More about {organisation}": "Mais sobre {organisation}",
    "Open my portal": "Abrir o meu portal",
    // Applying.
    Apply: "Candidatar-se",
    "Apply: {job}": "Candidatar-se: {job}",
    "Apply for {job}": "Candidatar-se a {job}",
    "Leave this empty": "Deixe isto vazio",
    "Full name": "Nome completo",
    "E-mail": "E-mail",
    "Your answer and the link to your portal go here.":
      "A sua resposta e o link para o seu portal chegam aqui.",
    Phone: "Telefone",
    "Where you live": "Onde vive",
    "Another CV": "Outro CV",
    CV: "CV",
    "“{file}” is kept, so you need not choose it again.":
      "«{file}» está guardado, não precisa de o escolher outra vez.",
    "PDF, Word (.docx), ODT, RTF or text, up to 20 MB.": "PDF, Word (.docx), ODT, RTF ou texto, até 20 MB.",
    Yes: "Sim",
    No: "Não",
    "Would you be open to a short engagement?": "Teria interesse num trabalho curto de consultoria?",
    "Somebody else may get this job, and we may still want to work with you: some weeks as a paid consultant. Whatever you answer, it does not count for or against you.":
      "Outra pessoa pode ficar com esta vaga, e podemos querer na mesma trabalhar consigo: algumas semanas de consultoria paga. Seja qual for a resposta, não conta a favor nem contra.",
    "Yes, I would be": "Sim, teria",
    "No, only this job": "Não, só esta vaga",
    "Send application": "Enviar candidatura",
    "Sending your application": "A enviar a sua candidatura",
    "The connection was lost. What you wrote is still here: please send it again.":
      "A ligação perdeu-se. O que escreveu ainda está aqui: envie de novo, por favor.",
    "Your application is with us": "A sua candidatura está connosco",
    "Your application for {job} is with {organisation}.":
      "A sua candidatura para {job} está em {organisation}.",
    "A confirmation is on its way to you by mail. It has a link to your portal.":
      "Uma confirmação está a caminho por e-mail. Traz um link para o seu portal.",
    "Your portal shows where you stand, on every day until you have your answer.":
      "O seu portal mostra em que ponto está, todos os dias até ter a sua resposta.",
    "You can write to {organisation} there, and withdraw if you change your mind.":
      "Aí pode escrever a {organisation}, e retirar a candidatura se mudar de ideias.",
    "See the other jobs": "Ver as outras vagas",
    "This form was open for very long. Please look at it once more and send it again.":
      "Este formulário esteve aberto muito tempo. Por favor, reveja-o e envie-o de novo.",
    // What is wrong with what was typed.
    "Enter your name.": "Escreva o seu nome.",
    "Enter your full name.": "Escreva o seu nome completo.",
    "Enter your full name, in letters.": "Escreva o seu nome completo, em letras.",
    "Enter your name only, without an address.": "Escreva só o seu nome, sem endereço.",
    "Keep your name under {most} characters.": "O seu nome deve ter menos de {most} caracteres.",
    "Keep this on one line.": "Escreva numa só linha.",
    "Enter your e-mail address.": "Escreva o seu endereço de e-mail.",
    "Enter an e-mail address.": "Escreva um endereço de e-mail.",
    "This address is too long to be one.": "Este endereço é demasiado longo.",
    "Enter an e-mail address such as ann@example.com.":
      "Escreva um endereço de e-mail, por exemplo ann@example.com.",
    "Enter your phone number.": "Escreva o seu número de telefone.",
    "Enter a phone number such as +44 20 7946 0958.":
      "Escreva um número de telefone, por exemplo +44 20 7946 0958.",
    "Enter a phone number, so that somebody can call you.":
      "Escreva um número de telefone, para que alguém lhe possa ligar.",
    "Keep your phone number under {most} characters.":
      "O seu número de telefone deve ter menos de {most} caracteres.",
    "Enter your location.": "Escreva onde vive.",
    "Keep your location under {most} characters.": "O local deve ter menos de {most} caracteres.",
    "Tick this to apply: without it nothing may be kept.":
      "Assinale isto para se candidatar: sem isso nada pode ser guardado.",
    "Choose a file.": "Escolha um ficheiro.",
    "Choose your CV.": "Escolha o seu CV.",
    "Please choose your CV once more.": "Por favor, escolha o seu CV outra vez.",
    "Please choose the file once more.": "Por favor, escolha o ficheiro outra vez.",
    "The form has changed meanwhile. Please look at it again.":
      "O formulário mudou entretanto. Por favor, reveja-o.",
    "Please answer this question.": "Por favor, responda a esta pergunta.",
    "Give one answer.": "Dê uma só resposta.",
    "Choose one of the answers.": "Escolha uma das respostas.",
    "Choose from the answers.": "Escolha entre as respostas.",
    "Enter a number such as 5.": "Escreva um número, por exemplo 5.",
    "Enter a date such as 2026-06-04.": "Escreva uma data, por exemplo 2026-06-04.",
    "Choose yes or no.": "Escolha sim ou não.",
    "Keep this under {most} characters.": "Isto deve ter menos de {most} caracteres.",
    "Keep your question under {most} characters.": "A sua pergunta deve ter menos de {most} caracteres.",
    "Write a message.": "Escreva uma mensagem.",
    "Write your question.": "Escreva a sua pergunta.",
    "Choose a language of the list.": "Escolha um idioma da lista.",
    "Choose a time zone.": "Escolha um fuso horário.",
    "Choose a time zone of the list.": "Escolha um fuso horário da lista.",
    "Choose one of the times.": "Escolha uma das horas.",
    "Enter the paid days, such as 12 or 2.5.": "Escreva os dias pagos, por exemplo 12 ou 2,5.",
    "Use whole, half or quarter days, such as 12 or 2.5.":
      "Use dias inteiros, meios ou quartos, por exemplo 12 ou 2,5.",
    "An engagement has paid days: it is never unpaid.": "Este trabalho tem dias pagos: nunca é gratuito.",
    "Enter 260 days or less.": "Escreva 260 dias ou menos.",
    "Enter what a day pays.": "Escreva quanto se paga por dia.",
    "Use at most the currency's own decimals.": "Use no máximo as casas decimais da moeda.",
    "A day has to pay something: an engagement is never unpaid.":
      "Um dia tem de ser pago: este trabalho nunca é gratuito.",
    "This rate is too large.": "Este valor é demasiado alto.",
    "Choose the first day.": "Escolha o primeiro dia.",
    "Choose the last day.": "Escolha o último dia.",
    "Describe the work.": "Descreva o trabalho.",
    "Describe the work in a sentence or two.": "Descreva o trabalho numa frase ou duas.",
    "Say what you deliver.": "Diga o que entrega.",
    "Say in a few words what you deliver.": "Diga em poucas palavras o que entrega.",
    "Choose the day of the reading.": "Escolha o dia da medição.",
    "Enter a whole number.": "Escreva um número inteiro.",
    "Enter a whole number, such as 412000.": "Escreva um número inteiro, por exemplo 412000.",
    "This figure is too large.": "Este número é demasiado grande.",
    "A reading cannot be below 0.": "Uma medição não pode ser inferior a 0.",
    "Tick that you agree to sign electronically.": "Assinale que aceita assinar eletronicamente.",
    "Type your full name as you sign.": "Escreva o seu nome completo como assina.",
    "Draw your signature.": "Desenhe a sua assinatura.",
    "This drawing is too detailed. Clear it and sign again.":
      "Este desenho tem demasiado pormenor. Limpe-o e assine de novo.",
    "Draw your signature, or type it instead.": "Desenhe a sua assinatura, ou escreva-a.",
    "Choose how you sign.": "Escolha como assina.",
    "Enter the six digits.": "Escreva os seis algarismos.",
    "Enter the six digits of the mail.": "Escreva os seis algarismos do e-mail.",
    "These are not the digits of the newest mail. Please look again.":
      "Estes não são os algarismos do e-mail mais recente. Por favor, veja de novo.",
    "This code can no longer be used. Ask for a new one.": "Este código já não pode ser usado. Peça um novo.",
    "This file is empty. Choose another one.": "Este ficheiro está vazio. Escolha outro.",
    "This file has {size} MB. A CV may have 20 MB at most.":
      "Este ficheiro tem {size} MB. Um CV pode ter no máximo 20 MB.",
    "This file has {size} MB. It may have 20 MB at most.":
      "Este ficheiro tem {size} MB. Pode ter no máximo 20 MB.",
    "Choose the signed PDF.": "Escolha o PDF assinado.",
    "This file has {size} MB. A signed document of ours is far smaller.":
      "Este ficheiro tem {size} MB. Um documento assinado aqui é muito mais pequeno.",
    "This file is no PDF. Choose the PDF that you were given when everybody had signed.":
      "Este ficheiro não é um PDF. Escolha o PDF que recebeu quando todos tinham assinado.",
    "This file is no PDF, Word (.docx), ODT, RTF or text file. Save your CV as one of these.":
      "Este ficheiro não é PDF, Word (.docx), ODT, RTF nem texto. Guarde o seu CV num destes formatos.",
    "This kind of file cannot be taken. Send a document, a table, slides, a picture or a ZIP.":
      "Este tipo de ficheiro não pode ser recebido. Envie um documento, uma tabela, diapositivos, uma imagem ou um ZIP.",
    "This file has been delivered already. Choose another one.":
      "Este ficheiro já foi entregue. Escolha outro.",
    "One of these characters cannot be kept. Type it anew instead of pasting it.":
      "Um destes caracteres não pode ser guardado. Escreva-o em vez de o colar.",
    "Something is missing here. Load the page again and fill it in once more.":
      "Falta aqui alguma coisa. Carregue a página de novo e preencha outra vez.",
    "This is too much to be taken. Please make it shorter.": "É demasiado. Por favor, encurte.",
    "This cannot be used here. Load the page again and choose once more.":
      "Isto não pode ser usado aqui. Carregue a página de novo e escolha outra vez.",
    "Something failed on our side, and nothing was changed. If it stays, tell us {reference}.":
      "Algo falhou do nosso lado e nada foi alterado. Se continuar, indique-nos {reference}.",
    // Why something cannot be done.
    "You have already applied for this job, on {day}. Your application is with us, and there is nothing more to do.":
      "Já se candidatou a esta vaga ({day}). A sua candidatura está connosco e não há mais nada a fazer.",
    "This job is not taking applications at the moment, so nothing was sent. What you wrote stands below; please try again later.":
      "Esta vaga não aceita candidaturas de momento, por isso nada foi enviado. O que escreveu continua em baixo; por favor, tente de novo mais tarde.",
    "This job was closed while you applied, so nothing was sent. We are sorry. What you wrote stands below, so that you can keep it.":
      "Esta vaga foi encerrada enquanto se candidatava, por isso nada foi enviado. Lamentamos. O que escreveu continua em baixo, para que o possa guardar.",
    "This offer has just been answered. Please look again at where it stands.":
      "Esta proposta acabou de receber resposta. Por favor, veja de novo em que ponto está.",
    "You have withdrawn from this application. Write to us if you have changed your mind.":
      "Retirou esta candidatura. Escreva-nos se mudou de ideias.",
    "You have accepted this offer already. We are glad.": "Já aceitou esta proposta. Ficamos contentes.",
    "You have declined this offer already. Write to us if you have changed your mind.":
      "Já recusou esta proposta. Escreva-nos se mudou de ideias.",
    "This offer was taken back in the meantime. We are sorry; please write to us.":
      "Esta proposta foi retirada entretanto. Lamentamos; por favor, escreva-nos.",
    "The time to answer this offer has passed. Write to us, and we will see what we can do.":
      "O prazo para responder a esta proposta passou. Escreva-nos e vemos o que podemos fazer.",
    "The first day has passed already. Choose a later one.":
      "O primeiro dia já passou. Escolha um posterior.",
    "The last day is before the first one.": "O último dia é anterior ao primeiro.",
    "An engagement lasts a year at most: choose an earlier last day.":
      "Este trabalho dura um ano no máximo: escolha um último dia mais próximo.",
    "There are only {days} days between the first and the last one.":
      "Há apenas {days} dias entre o primeiro e o último.",
    "You have accepted these terms already. The contract is waiting for you below.":
      "Já aceitou estas condições. O contrato está abaixo à sua espera.",
    "You have declined these terms already. Write to us if you have changed your mind.":
      "Já recusou estas condições. Escreva-nos se mudou de ideias.",
    "You have sent us other terms in the meantime. We will come back to you about those.":
      "Entretanto enviou-nos outras condições. Voltaremos a falar consigo sobre elas.",
    "These terms have changed in the meantime. Please look at the newest ones.":
      "Estas condições mudaram entretanto. Por favor, veja as mais recentes.",
    "The time to answer these terms has passed. Write to us, and we will see what we can do.":
      "O prazo para responder a estas condições passou. Escreva-nos e vemos o que podemos fazer.",
    "The engagement begins when both sides have signed its contract.":
      "O trabalho começa quando ambas as partes tiverem assinado o contrato.",
    "This engagement is closed.": "Este trabalho está encerrado.",
    "This has been approved already. There is nothing more to deliver.":
      "Isto já foi aprovado. Não há mais nada a entregar.",
    "This day has not come yet. Date the reading today or earlier.":
      "Este dia ainda não chegou. Date a medição de hoje ou de antes.",
    "The engagement had not begun on that day.": "O trabalho ainda não tinha começado nesse dia.",
    "The reading of this day is confirmed. Record the next one for another day.":
      "A medição deste dia está confirmada. Registe a próxima noutro dia.",
    "Somebody else has just taken this time. Please choose one of those that are left.":
      "Outra pessoa acabou de ficar com esta hora. Por favor, escolha uma das que restam.",
    "These times no longer hold. We write to you when there are new ones.":
      "Estas horas já não são válidas. Escrevemos-lhe quando houver outras.",
    "You asked us for other times. We write to you as soon as we have some.":
      "Pediu-nos outras horas. Escrevemos-lhe assim que as tivermos.",
    "The time to choose has passed. Ask us for other times below, and we will look again.":
      "O prazo para escolher passou. Peça-nos outras horas abaixo e voltamos a ver.",
    "This time has passed. Please choose a later one.":
      "Esta hora já passou. Por favor, escolha uma posterior.",
    "This interview has been cancelled. We write to you what comes next.":
      "Esta entrevista foi cancelada. Escrevemos-lhe o que se segue.",
    "This interview has begun.": "Esta entrevista já começou.",
    "This interview is too close to be moved by itself. Ask us below, and a person will answer.":
      "Esta entrevista está demasiado próxima para a mudar sem ajuda. Pergunte-nos abaixo e uma pessoa responde.",
    "We have your request and are looking for other times.":
      "Temos o seu pedido e estamos à procura de outras horas.",
    "There is no interview to find another time for.":
      "Não há nenhuma entrevista para a qual procurar outra hora.",
    "This application was withdrawn. There is nothing left to arrange.":
      "Esta candidatura foi retirada. Não há mais nada a preparar.",
    "This application has its answer. There is nothing left to arrange.":
      "Esta candidatura já tem resposta. Não há mais nada a preparar.",
    "You have withdrawn this application already.": "Já retirou esta candidatura.",
    "This application has its answer already, so there is nothing to withdraw.":
      "Esta candidatura já tem resposta, por isso não há nada a retirar.",
    "Something about your application has just changed. Please look again.":
      "Algo acabou de mudar na sua candidatura. Por favor, veja de novo.",
    "This application was withdrawn, so the conversation has ended.":
      "Esta candidatura foi retirada, por isso a conversa terminou.",
    "This document was withdrawn. Nothing in it binds you, and it can no longer be signed.":
      "Este documento foi retirado. Nada nele vincula a sua parte, e já não pode ser assinado.",
    "You have signed this already. There is nothing more for you to do.":
      "Já assinou isto. Não tem mais nada a fazer.",
    "Everybody has signed this already.": "Todos já assinaram isto.",
    "It is not your turn yet: {signer} signs first.": "Ainda não é a sua vez: primeiro assina {signer}.",
    "Before you sign, please confirm that it is you with the six-digit code we send you by e-mail.":
      "Antes de assinar, confirme quem é com o código de seis algarismos que lhe enviamos por e-mail.",
    "We had to take back our terms, and we are sorry": "Tivemos de retirar as nossas condições, e lamentamos",
    "Logged. Your sponsor will approve it.": "Registado. A pessoa responsável vai aprová-lo.",
    Days: "Dias",
    "{logged} of {agreed} paid days logged. {sponsor} approves them.":
      "{logged} de {agreed} dias pagos registados. {sponsor} aprova-os.",
    Logged: "Registado",
    "Download the statement": "Descarregar o extrato",
    "or as a table": "ou em tabela",
    "Your reference": "A sua carta de referência",
    "A sealed PDF, yours to keep. Whoever you show it to can verify it.":
      "Um PDF selado, para guardar. Quem o receber pode verificá-lo.",
    Issued: "Emitida",
    "Log a day": "Registar um dia",
    "How much of it": "Que parte do dia",
    "1 for the whole day, or 0.25, 0.5 or 0.75.": "1 para o dia inteiro, ou 0,25, 0,5 ou 0,75.",
    "What you did": "O que fez",
    "Log the day": "Registar o dia",
    "This day has not come yet. Log it when you have worked it.":
      "Esse dia ainda não chegou. Registe-o depois de o ter trabalhado.",
    "The engagement ended before that day. Ask your sponsor to extend it.":
      "O trabalho terminou antes desse dia. Peça à pessoa responsável que o prolongue.",
    "All paid days are logged. Ask your sponsor to extend the engagement first.":
      "Todos os dias pagos estão registados. Peça primeiro à pessoa responsável que prolongue o trabalho.",
    "Of the paid days, {left} can still be logged. Ask your sponsor to extend the engagement first.":
      "Dos dias pagos ainda se podem registar {left}. Peça primeiro à pessoa responsável que prolongue o trabalho.",
    "We took these terms back in the meantime. We are sorry; please write to us.":
      "Entretanto retirámos estas condições. Lamentamos; escreva-nos.",
    "Choose the day you worked.": "Escolha o dia em que trabalhou.",
    "Enter how much of the day you worked, such as 1 or 0.5.":
      "Indique que parte do dia trabalhou, por exemplo 1 ou 0,5.",
    "Use a whole day, or quarters of it, such as 0.25 or 0.5.":
      "Um dia inteiro ou quartos de dia, por exemplo 0,25 ou 0,5.",
    "This day is approved already. Ask your sponsor if it is not right.":
      "Esse dia já está aprovado. Pergunte à pessoa responsável se não estiver certo.",
    "Enter at least a quarter of a day.": "Indique pelo menos um quarto de dia.",
    "A day has one day at most. Log the rest on the next one.":
      "Um dia tem no máximo um dia. Registe o resto no seguinte.",
    // My data.
    "Before we show what is kept about you, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "Antes de mostrarmos o que é guardado sobre si, mostre que é mesmo você: enviamos seis algarismos para {email}, e escreve-os aqui. Valem dez minutos.",
    "Go on to my data": "Continuar para os meus dados",
    "Before we erase anything, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "Antes de apagarmos seja o que for, mostre que é mesmo você: enviamos seis algarismos para {email}, e escreve-os aqui. Valem dez minutos.",
    "Go on to erase": "Continuar para apagar",
    "My data": "Os meus dados",
    "My data at {organisation}": "Os meus dados em {organisation}",
    "What {organisation} keeps about you, and what you can do about it.":
      "O que {organisation} guarda sobre si, e o que pode fazer com isso.",
    "Thank you. It is put right.": "Obrigado. Está corrigido.",
    "Thank you. From now on this CV is read.": "Obrigado. A partir de agora, é este CV que é lido.",
    "Your request is with us. You hear by the day below.":
      "O seu pedido chegou até nós. Terá resposta até ao dia abaixo.",
    "You have taken your request back. You can ask again at any time.":
      "Retirou o seu pedido. Pode voltar a pedir em qualquer altura.",
    "Thank you. We keep your data, and would tell you again before it goes.":
      "Obrigado. Guardamos os seus dados, e voltaríamos a avisá-lo antes de os apagar.",
    "Your details": "Os seus dados pessoais",
    "Your e-mail address is {email}. It opens this page, so it stays as it is.":
      "O seu endereço de e-mail é {email}. É ele que abre esta página, por isso fica como está.",
    "Save my details": "Guardar os meus dados",
    "Your CV": "O seu CV",
    "Replace your CV for {job}": "Substituir o seu CV para {job}",
    "Now it is {name}.": "Agora é {name}.",
    "Replace my CV": "Substituir o meu CV",
    "What was written about you": "O que foi escrito sobre si",
    "You may read what a panel wrote about you. A person goes through it first and takes out what names others, within a month. It is about applications that have their answer.":
      "Pode ler o que um painel escreveu sobre si. Primeiro, uma pessoa revê-o e retira o que nomeia outras, no prazo de um mês. Trata-se das candidaturas que já têm resposta.",
    "Read what was written about you": "Ler o que foi escrito sobre si",
    "You asked for it. You hear by {day}.": "Já o pediu. Terá resposta até {day}.",
    "Take my request back": "Retirar o meu pedido",
    "Ask for what was written about me": "Pedir o que foi escrito sobre mim",
    "To ask for it, show above that it is you.": "Para o pedir, mostre acima que é mesmo você.",
    "Take it with you": "Leve-os consigo",
    "One ZIP with all you gave us and all we told you: a page to read, the same for programs, and every file.":
      "Um ZIP com tudo o que nos deu e tudo o que lhe dissemos: uma página para ler, o mesmo para programas, e cada ficheiro.",
    "Download my data": "Descarregar os meus dados",
    "Your data will be erased on {day}": "Os seus dados serão apagados: {day}",
    "We have not heard from each other for long. If you would rather be kept, say so here.":
      "Há muito que não sabemos um do outro. Se preferir que os guardemos, diga-o aqui.",
    "Keep my data": "Manter os meus dados",
    "Erase my data": "Apagar os meus dados",
    "You can have everything erased that tells who you are. You first read what goes, and what is kept and why.":
      "Pode mandar apagar tudo o que diz quem é. Primeiro lê o que desaparece, e o que fica e porquê.",
    "See what would be erased": "Ver o que seria apagado",
    "Your data is being erased": "Os seus dados estão a ser apagados",
    "In about a minute nothing at {organisation} tells who you were any more, and this page closes. Nobody there has to do anything for it.":
      "Dentro de cerca de um minuto, nada em {organisation} dirá quem era, e esta página fecha-se. Ninguém lá tem de fazer nada para isso.",
    "This is about {organisation} alone, and it cannot be undone.":
      "Trata-se apenas de {organisation}, e não pode ser desfeito.",
    "Your name, e-mail address, phone number and where you live":
      "O seu nome, endereço de e-mail, número de telefone e local de residência",
    "Your CV, every other file you sent, and your answers in forms":
      "O seu CV, todos os outros ficheiros que enviou e as suas respostas em formulários",
    "The whole conversation, and every mail that was sent to you":
      "Toda a conversa e cada e-mail que lhe foi enviado",
    "Everything that was written about you, and what you told us you need":
      "Tudo o que foi escrito sobre si, e o que nos disse de que precisa",
    "Contracts that both sides signed, with your name in them: the law asks that they are kept.":
      "Os contratos que ambas as partes assinaram, com o seu nome neles: a lei exige que sejam guardados.",
    "That somebody applied, when, and with what outcome: without a name, so that figures stay true.":
      "Que alguém se candidatou, quando e com que resultado: sem nome, para que os números continuem certos.",
    "Who did what and when, without any of your words: so that nobody can hide what was done.":
      "Quem fez o quê e quando, sem nenhuma das suas palavras: para que ninguém possa esconder o que foi feito.",
    "What goes": "O que desaparece",
    "What is kept, and why": "O que fica, e porquê",
    "Erase it": "Apagar",
    "You have an application that is open. Erasing withdraws it, and calls off what was planned.":
      "Tem uma candidatura em aberto. Apagar retira-a e cancela o que estava previsto.",
    "Erase my data for good": "Apagar os meus dados para sempre",
    "After an interview": "Depois de uma entrevista",
    "Beside your application": "Ao lado da sua candidatura",
    "For the next panel": "Para o painel seguinte",
    "When the panel talked": "Quando o painel conversou",
    "Why it was decided so": "Porque se decidiu assim",
    "[taken out: it names another person]": "[retirado: nomeia outra pessoa]",
    "[taken out: it would harm another person's rights]": "[retirado: lesaria os direitos de outra pessoa]",
    "What you asked for is shown here once a person has gone through it.":
      "O que pediu aparece aqui assim que uma pessoa o tiver revisto.",
    "Mail we sent you": "E-mails que lhe enviámos",
    "What you told us you need": "O que nos disse de que precisa",
    Files: "Ficheiros",
    "Your application is open": "A sua candidatura está em aberto",
    "You were offered the job": "Foi-lhe oferecido o lugar",
    "You were not offered the job": "O lugar não lhe foi oferecido",
    "You were offered an engagement instead": "Foi-lhe oferecido um trabalho em vez disso",
    "Please confirm that it is you with the six-digit code we send you by e-mail. It is good for ten minutes.":
      "Confirme que é mesmo você com o código de seis algarismos que lhe enviamos por e-mail. Vale dez minutos.",
    "You have asked for them already. We answer by the day that stands here.":
      "Já o pediu. Respondemos até ao dia que aqui está.",
    "This request has moved on since you opened the page. Load it again to see where it stands.":
      "Este pedido avançou desde que abriu a página. Carregue-a de novo para ver em que ponto está.",
    "It is too late: your data is being erased.": "É tarde demais: os seus dados estão a ser apagados.",
    "This application is closed. Its CV stays as it is.":
      "Esta candidatura está encerrada. O seu CV fica como está.",
    "Phone number": "Número de telefone",
    Interviews: "Entrevistas",
  },
  counted: {
    "{count} days": { one: "{count} dia", many: "{count} dias", other: "{count} dias" },
    "{count} days are approved: {amount} are due.": {
      one: "{count} dia aprovado: são devidos {amount}.",
      many: "{count} dias aprovados: são devidos {amount}.",
      other: "{count} dias aprovados: são devidos {amount}.",
    },
    "{count} new messages": { one: "{count} mensagem nova", other: "{count} mensagens novas" },
    "{from} to {until}, {count} paid days": {
      one: "{from} a {until}, {count} dia pago",
      other: "{from} a {until}, {count} dias pagos",
    },
    "{name}, {count} minutes": { one: "{name}, {count} minuto", other: "{name}, {count} minutos" },
    "Show all {count} jobs": { one: "Ver a única vaga", other: "Ver as {count} vagas" },
    "{count} open jobs": { one: "Uma vaga aberta", other: "{count} vagas abertas" },
    "You hear within {count} days": { one: "Resposta em um dia", other: "Resposta em {count} dias" },
    "You will hear within {count} days.": {
      one: "Terá resposta em um dia.",
      other: "Terá resposta em {count} dias.",
    },
    "See {count} open jobs": { one: "Ver a única vaga aberta", other: "Ver {count} vagas abertas" },
    "You will hear within {count} days. A confirmation comes by mail at once.": {
      one: "Terá resposta em um dia. Uma confirmação chega já por e-mail.",
      other: "Terá resposta em {count} dias. Uma confirmação chega já por e-mail.",
    },
    "You will hear within {count} days": {
      one: "Terá resposta em um dia",
      other: "Terá resposta em {count} dias",
    },
  },
} satisfies Words;
