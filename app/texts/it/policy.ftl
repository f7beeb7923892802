# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Informativa sui cookie di { $site }
policy-lead = Qui è indicato quali cookie e tecnologie analoghe utilizza { $site }, per quali finalità, chi ne risponde e come effettuare, modificare o revocare la sua scelta.
policy-contents = In questa pagina
policy-to-choices = Visualizza, modifica o revoca la sua scelta
policy-joint = { $controllers } determinano congiuntamente le finalità e i mezzi dei trattamenti qui indicati come congiunti. In un accordo ai sensi dell'articolo 26 del GDPR hanno stabilito chi adempie ciascun obbligo. Può esercitare i suoi diritti nei confronti di ciascuno di loro.
policy-answers = Alle sue domande e richieste risponde { $controller }, anche per conto degli altri titolari del trattamento.

policy-about-title = Cookie e tecnologie analoghe
policy-about = I cookie e le tecnologie analoghe archiviano informazioni sul suo dispositivo o ve le leggono: cookie, archiviazione locale e di sessione, database nel browser, pixel, caratteristiche del dispositivo e componenti software. Qui sono chiamati tutti insieme «cookie».
policy-about-necessary = I cookie tecnicamente necessari rendono possibili le funzioni che lei richiede, come la scelta della lingua, l'accesso, il carrello o la lista dei desideri, e mantengono il sito funzionante e sicuro. Non richiedono il consenso. La base giuridica è l'articolo 6, paragrafo 1, lettere b) e f), del GDPR. Per ciascuno è indicato perché è necessario.
policy-about-consent = Tutti gli altri cookie sono utilizzati soltanto con il suo consenso libero (articolo 6, paragrafo 1, lettera a), del GDPR): per finalità e, se lo desidera, per servizio. Può revocare un consenso in qualsiasi momento, con effetto per il futuro.
policy-about-other = Altre tecnologie non archiviano nulla sul suo dispositivo e non vi leggono nulla, ad esempio per impedire gli abusi. Se trattano dati personali come un indirizzo IP, il trattamento si basa sull'articolo 6, paragrafo 1, lettere b) e f), del GDPR. Per ciascun servizio di questo tipo è indicato perché il suo dispositivo non è interessato.
policy-block-title = Bloccare o eliminare i cookie
policy-block = Può anche impedire del tutto l'archiviazione dei cookie nelle impostazioni del suo browser o dispositivo ed eliminare lì in qualsiasi momento i cookie archiviati. Il sito potrebbe allora funzionare meno bene. Se elimina anche i cookie che contengono la sua scelta, tale scelta non vale più: ciò che richiede il consenso resta disattivato e la scelta le sarà richiesta di nuovo.

policy-purposes-title = Finalità e servizi
policy-basis = Base giuridica
policy-basis-necessary = necessario per quanto lei richiede o per un funzionamento sicuro (articolo 6, paragrafo 1, lettere b) e f), del GDPR)
policy-basis-consent = il suo consenso (articolo 6, paragrafo 1, lettera a), del GDPR)
policy-basis-interest = legittimo interesse (articolo 6, paragrafo 1, lettera f), del GDPR); può opporsi
policy-data = Dati
policy-kept = Conservazione
policy-services = { $count ->
    [one] { $count } servizio
   *[other] { $count } servizi
}
policy-unfold = Questa finalità è attiva, ma tutti i suoi servizi sono disattivati. Li attivi qui sotto, uno per uno.
policy-third-title = Servizi di terzi
policy-third = I servizi di altri fornitori, come video, calcolo dei percorsi o chat, sono caricati soltanto se lei li consente o li avvia. Il fornitore può allora ricevere dati come il suo indirizzo IP. Per ciascun servizio è indicato chi risponde dell'installazione dei cookie e in quale ruolo. In linea di principio non abbiamo alcuna influenza sul contenuto e sul funzionamento dei servizi i cui fornitori sono titolari autonomi del trattamento; legga anche l'informativa sulla privacy del fornitore.
policy-links = Presenti soltanto come semplici link: { $services }. Non viene caricato né inviato nulla prima che lei faccia clic. In seguito il fornitore può raccogliere dati direttamente e, se lei ha effettuato l'accesso presso di lui, associarli al suo account. Se non lo desidera, esca prima da tale account.

policy-recipients-title = Chi riceve i dati
policy-recipients = All'interno delle imprese titolari del trattamento hanno accesso soltanto le persone che necessitano dei dati per la finalità indicata. I destinatari esterni li ricevono soltanto se la legge lo consente o se lei ha prestato il consenso.
policy-recipients-processor = Responsabili del trattamento: utilizzano i dati soltanto secondo le nostre istruzioni
policy-recipients-joint = Contitolari del trattamento insieme a noi
policy-recipients-independent = Soggetti privati che sono titolari autonomi del trattamento
policy-recipients-public = Enti pubblici
policy-recipients-public-why = Autorità come l'amministrazione finanziaria, le procure o i tribunali, quando un obbligo legale o un legittimo interesse lo richiede
policy-recipients-further = Altri destinatari
policy-transfers-title = Trasferimenti verso paesi terzi
policy-transfers = I dati sono trasferiti verso un paese al di fuori dello Spazio economico europeo soltanto se la Commissione europea vi ha constatato un livello di protezione adeguato (articolo 45 del GDPR), se esistono garanzie adeguate (articolo 46 o 47 del GDPR) o se si applica una deroga dell'articolo 49 del GDPR, come il suo consenso esplicito. Una copia delle garanzie è disponibile tramite il relativo link oppure, su richiesta, presso { $controller }.
policy-retention-title = Per quanto tempo sono conservati i dati
policy-retention = I dati sono conservati soltanto per il tempo necessario alla finalità o finché lei non revoca il consenso o non si oppone; in tal caso sono cancellati senza ritardo, salvo che la legge prescriva o consenta una conservazione più lunga. La durata di quanto resta sul suo dispositivo è indicata per ciascun servizio. In caso di revoca è cancellato quanto questo sito stesso vi ha conservato.
policy-retention-records = La prova della sua scelta è conservata per { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
} dopo che la scelta ha cessato di valere.
policy-retention-why = In questo modo possiamo dimostrare che cosa ha scelto (articolo 7, paragrafo 1, del GDPR).

policy-versions-title = Versioni
policy-version-line = Versione { $version } datata { $date }, impostazioni n. { $policy }
policy-versions-none = Non esiste una versione precedente.
policy-kept-version = Questa è una versione conservata, così come è stata pubblicata. Nel frattempo potrebbe applicarsene una più recente.
policy-current = Vai alla versione attualmente in vigore
