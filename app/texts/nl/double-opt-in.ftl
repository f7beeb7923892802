# De pagina's achter de links van een dubbele opt-in: bevestigen en intrekken.

doi-title = Bevestig uw toestemming
doi-lead = Bij { $site } is uw toestemming gevraagd voor wat hieronder staat. Ze geldt pas als u ze bevestigt. Hebt u dit niet zelf gevraagd, dan hoeft u niets te doen.
doi-what = Waarvoor
doi-wording = De tekst die werd getoond
doi-asked = Gevraagd op { $moment }; versie { $version } van de tekst, instellingen nr. { $policy }.
doi-confirm = Ja, ik stem toe
doi-confirmed-title = Uw toestemming is vastgelegd
doi-confirmed = { $site } heeft uw toestemming vastgelegd op { $moment }.
doi-how-to-withdraw = U kunt uw toestemming op elk moment intrekken, zonder aan te melden. Vanaf dan geldt ze niet meer; wat daarvoor gebeurde, blijft rechtmatig.
doi-withdraw = Toestemming intrekken
doi-withdraw-lead = U hebt { $site } toestemming gegeven voor wat hieronder staat. Intrekken is even eenvoudig als toestemmen en geldt meteen.
doi-withdrawn = Uw toestemming is ingetrokken sinds { $moment }. U hoeft verder niets te doen.
doi-withdrawn-before = U hebt deze toestemming ingetrokken nadat ze was gevraagd. Met deze link wordt niets meer bevestigd.
doi-expired = Deze link is te oud. Er is niets vastgelegd. Vraag op de site een nieuwe aan.
doi-outdated = Wat werd gevraagd, is intussen veranderd. Er is niets vastgelegd. Vraag het op de site opnieuw aan.
doi-unknown-title = Deze link werkt niet
doi-unknown = Deze link is hier niet bekend. Er is niets vastgelegd. Controleer of het hele adres uit de e-mail is overgenomen, of vraag op de site een nieuwe aan.
