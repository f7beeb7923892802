//! What is written on the buttons, per language. The same words as in the product's texts, written again on purpose.

export const words = {
  nl: { reject: 'Alles weigeren', accept: 'Alles accepteren', choose: 'Zelf kiezen', save: 'Keuze opslaan', withdraw: 'Alles intrekken' },
  fr: { reject: 'Tout refuser', accept: 'Tout accepter', choose: /choisir/i, save: /enregistrer/i, withdraw: /tout (retirer|révoquer)/i },
  de: { reject: 'Alle ablehnen', accept: 'Alle akzeptieren', choose: /(selbst|auswählen)/i, save: /speichern/i, withdraw: /widerrufen/i },
  en: { reject: 'Reject all', accept: 'Accept all', choose: /choose/i, save: /save/i, withdraw: /withdraw all/i },
} as const;

export type Language = keyof typeof words;
