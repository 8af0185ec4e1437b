/** Why a rule binds people and not the register. */
export const outside = {
  force: {
    et: 'Jõu kasutamist registri kaudu ei taotleta ega otsustata; meetmel ei ole sellist sammu.',
    en: 'Use of force is neither asked for nor decided here; no measure has such a step.',
  },
  policeTasks: {
    et: 'Kaitseväe kaasamine politsei- ja päästeülesannetesse otsustatakse teiste seaduste alusel.',
    en: 'Involvement in police and rescue tasks is decided under other Acts.',
  },
  symbols: {
    et: 'Sümbolid ja teenetemärgid ei puuduta ühtegi meedet.',
    en: 'Symbols and decorations concern no measure.',
  },
  staffing: {
    et: 'Ametniku nimetamine on personaliotsus, mida registris ei tehta.',
    en: 'Appointing an official is a personnel decision, and is not made in the register.',
  },
  militaryPolice: {
    et: 'Sõjaväepolitsei isikukaitse ülesanne ei anna ühtegi luurevolitust.',
    en: 'Personal protection by the Military Police opens no intelligence power.',
  },
  management: {
    et: 'Kaitseväe üldine juhtimine, esindamine ja majandamine toimub väljaspool registrit.',
    en: 'General direction, representation and resources of the Defence Forces lie outside.',
  },
  personnel: {
    et: 'Teenistusse võetakse ja vabastatakse mujal; registrisse jõuab üksnes selle kuupäev.',
    en: 'Admission and release are decided elsewhere; only their dates reach the register.',
  },
  commandAuthority: {
    et: 'Ülema vastutus alluvate ees on teenistuslik; registris seisab otsustaja nimeliselt.',
    en: "A commander's answerability is a matter of service; the register names who decided.",
  },
  transferOfCommand: {
    et: 'Käsuõigust antakse üle väljaspool registrit; see ei volita meedet otsustama (AMB-08).',
    en: 'Transfer of command is not kept here, and never counts as authorisation (AMB-08).',
  },
  orders: {
    et: 'Käske antakse ja täidetakse väljaspool registrit; käsk ei asenda otsust ega nõusolekut.',
    en: 'Orders are given and obeyed outside; an order replaces neither decision nor consent.',
  },
  coordination: {
    et: 'Luuret koordineerib komisjon; selle seisukoht ei ole meetme kooskõlastus ega teade.',
    en: 'A committee coordinates; what it says is neither approval nor notice of a measure.',
  },
  marking: {
    et: 'Ala tähistamise korra kehtestab minister määrusega; selle tekst ei ole registris.',
    en: 'The minister sets the marking procedure by regulation; its text is not in the register.',
  },
  stayInArea: {
    et: 'Alal viibimise korda tagatakse kohapeal, mitte registris.',
    en: 'Order in the area is kept on the spot, not in the register.',
  },
  detention: {
    et: 'Kinnipidamine ja läbivaatus ei ole luuremeetmed ning dokumenteeritakse mujal.',
    en: 'Detention and examination are no intelligence measures and are documented elsewhere.',
  },
  spent: {
    et: 'Üleminekusäte on ammendunud: kõik selle alusel antud nõusolekud on lõppenud.',
    en: 'The transitional rule is spent: every consent given under it has lapsed.',
  },
} as const;
