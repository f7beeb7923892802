# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Confirme o seu consentimento
doi-lead = O seu consentimento para o que consta abaixo foi solicitado em { $site }. Só é válido depois de o confirmar. Se não fez este pedido, não precisa de fazer nada.
doi-what = Para quê
doi-wording = O texto que foi apresentado
doi-asked = Solicitado em { $moment }; versão { $version } do texto, definições n.º { $policy }.
doi-confirm = Sim, dou o meu consentimento
doi-confirmed-title = O seu consentimento foi registado
doi-confirmed = { $site } registou o seu consentimento em { $moment }.
doi-how-to-withdraw = Pode retirar o seu consentimento a qualquer momento, sem iniciar sessão. A partir desse momento deixa de ser válido; o que ocorreu anteriormente permanece lícito.
doi-withdraw = Retirar o consentimento
doi-withdraw-lead = Deu o seu consentimento a { $site } para o que consta abaixo. Retirá-lo é tão fácil como dá-lo e produz efeitos de imediato.
doi-withdrawn = O seu consentimento foi retirado em { $moment }. Não precisa de fazer mais nada.
doi-withdrawn-before = Retirou este consentimento depois de ter sido solicitado. Esta ligação já não confirma nada.
doi-expired = Esta ligação caducou. Nada foi registado. Peça uma nova no sítio.
doi-outdated = O que foi solicitado mudou entretanto. Nada foi registado. Faça de novo o pedido no sítio.
doi-unknown-title = Esta ligação não funciona
doi-unknown = Esta ligação não é conhecida aqui. Nada foi registado. Verifique se copiou o endereço completo da mensagem de correio eletrónico ou peça uma nova ligação no sítio.
