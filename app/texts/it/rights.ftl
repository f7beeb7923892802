# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = I suoi diritti
rights-lead = In qualità di interessato, dispone dei diritti seguenti, alle condizioni previste dal GDPR. Il loro esercizio è gratuito.
rights-access = Accesso: può sapere quali dati che la riguardano sono conservati e ottenerne una copia.
rights-rectification = Rettifica: può far rettificare i dati inesatti e integrare quelli incompleti.
rights-erasure = Cancellazione: può ottenere la cancellazione dei suoi dati se ricorrono le condizioni di legge.
rights-restriction = Limitazione: può chiedere la limitazione del trattamento dei suoi dati se ricorrono le condizioni di legge.
rights-portability = Portabilità: può ricevere i dati che ha fornito sulla base di un consenso o di un contratto in un formato strutturato, di uso comune e leggibile da dispositivo automatico, oppure farli trasmettere a un altro titolare del trattamento.
rights-objection = Opposizione: può opporsi in qualsiasi momento, per motivi connessi alla sua situazione particolare, a un trattamento basato sul legittimo interesse. Il trattamento allora cessa, salvo che motivi legittimi cogenti prevalgano sui suoi interessi, diritti e libertà.
rights-marketing = Opposizione al marketing diretto: può opporsi in qualsiasi momento e senza indicare motivi al trattamento per finalità di marketing diretto; il trattamento allora cessa.
rights-withdrawal = Revoca del consenso: può revocare un consenso in qualsiasi momento, con effetto per il futuro. Ciò non pregiudica la liceità del trattamento effettuato fino a quel momento. Può scegliere lo stesso canale con cui ha prestato il consenso.
rights-complaint = Reclamo: può proporre reclamo a un'autorità di controllo, in particolare nel paese in cui vive o lavora o in cui ritiene che sia avvenuta la violazione, oppure a quella del titolare del trattamento.
rights-authority = Autorità di controllo: { $country }
rights-authority-land = Per le imprese è competente nella maggior parte dei casi l'autorità del Land in cui l'impresa ha sede.
rights-contact = Domande e richieste vanno rivolte a { $controller }: per e-mail o per posta all'indirizzo indicato sopra. Se riguardano la sua scelta, indichi il suo numero di consenso, affinché la si possa trovare.

rights-records-title = Che cosa è conservato sulla sua scelta
rights-records-none = Questo browser non ha un numero di consenso di questo sito. Non vi è quindi nulla da visualizzare, scaricare o cancellare.
rights-when = Quando
rights-what = Che cosa
rights-where = Dove
rights-version = Versione
rights-standing = Valida
rights-state-given = consentito tutto
rights-state-refused = rifiutato tutto
rights-state-partial = consentita una parte
rights-state-withdrawn = consenso revocato
rights-state-objected = opposizione
rights-state-requested = richiesto, non confermato
rights-channel-banner = banner
rights-channel-settings = impostazioni sul sito
rights-channel-embed = contenuto incorporato
rights-channel-preference-page = questa pagina
rights-channel-gpc = segnale del browser
rights-channel-api = account sul sito
rights-channel-app = app
rights-channel-email = e-mail
rights-channel-phone = telefono
rights-channel-paper = carta
rights-channel-in-person = di persona
rights-standing-current = sì
rights-standing-superseded = no, sostituita
rights-standing-expired = no, scaduta
rights-download = Scarica tutto (JSON)
rights-download-one = Scarica
rights-object = Esercita l'opposizione
rights-object-why = Disattiva ciò che si basa sul legittimo interesse: { $purposes }. Tutto il resto rimane invariato. Un'opposizione non è un rifiuto ed è registrata come opposizione.
rights-restrict = Limita l'utilizzo
rights-restrict-why = Quanto è conservato sulla sua scelta viene allora soltanto conservato e non più utilizzato, salvo che per far valere un diritto in sede giudiziaria.
rights-restricted = L'utilizzo di quanto è conservato sulla sua scelta è limitato.
rights-lift = Revoca la limitazione
rights-erase = Cancella tutto
rights-erase-why = Cancella tutto ciò che è conservato sotto il suo numero di consenso e i cookie con la sua scelta. Delle registrazioni cancellate resta soltanto il fatto che siano esistite, senza alcun legame con lei.
rights-erase-title = Cancellare tutto ciò che è conservato sulla sua scelta?
rights-erase-ask = { $count ->
    [one] Sarà cancellata { $count } registrazione.
   *[other] Saranno cancellate { $count } registrazioni.
} L'operazione è irreversibile. Il suo consenso non varrà più e il sito glielo richiederà di nuovo.
rights-erase-yes = Sì, cancella tutto
rights-back = No, torna indietro
rights-done-erased = Tutto ciò che era conservato sotto il suo numero di consenso è stato cancellato.
rights-done-restricted = L'utilizzo è limitato.
rights-done-lifted = La limitazione è stata revocata.
rights-done-objected = La sua opposizione è stata registrata.
