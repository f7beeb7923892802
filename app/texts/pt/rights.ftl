# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Os seus direitos
rights-lead = Enquanto titular dos dados, tem os seguintes direitos, nas condições previstas no RGPD. O seu exercício é gratuito.
rights-access = Acesso: pode saber que dados são conservados a seu respeito e obter uma cópia dos mesmos.
rights-rectification = Retificação: pode fazer retificar dados inexatos e completar dados incompletos.
rights-erasure = Apagamento: pode obter o apagamento dos seus dados se estiverem preenchidas as condições legais.
rights-restriction = Limitação do tratamento: pode pedir a limitação do tratamento dos seus dados se estiverem preenchidas as condições legais.
rights-portability = Portabilidade: pode receber os dados que forneceu com base no consentimento ou num contrato num formato estruturado, de uso corrente e de leitura automática, ou fazer com que sejam transmitidos a outro responsável pelo tratamento.
rights-objection = Oposição: pode opor-se a qualquer momento, por motivos relacionados com a sua situação particular, a um tratamento que assente no interesse legítimo. O tratamento cessa então, salvo se existirem razões imperiosas que prevaleçam sobre os seus interesses, direitos e liberdades.
rights-marketing = Oposição à comercialização direta: pode opor-se a qualquer momento, sem indicar motivos, ao tratamento para efeitos de comercialização direta; o tratamento cessa então.
rights-withdrawal = Retirada do consentimento: pode retirar um consentimento a qualquer momento, com efeitos para o futuro. A licitude do tratamento efetuado até esse momento não é comprometida. Pode utilizar o mesmo meio através do qual deu o consentimento.
rights-complaint = Reclamação: pode apresentar reclamação a uma autoridade de controlo, em especial no país onde reside ou trabalha ou onde considera que a lei foi violada, ou à autoridade do responsável pelo tratamento.
rights-authority = Autoridade de controlo: { $country }
rights-authority-land = No caso das empresas, é geralmente competente a autoridade do estado federado (Land) em que a empresa tem a sua sede.
rights-contact = Dirija as suas perguntas e os seus pedidos a { $controller }: por correio eletrónico ou por correio postal, para o endereço acima indicado. Se se tratar da sua escolha, indique o seu número de consentimento, para que possa ser encontrada.

rights-records-title = O que é conservado sobre a sua escolha
rights-records-none = Este navegador não tem um número de consentimento deste sítio. Por isso, não há nada aqui para mostrar, descarregar ou apagar.
rights-when = Quando
rights-what = O quê
rights-where = Onde
rights-version = Versão
rights-standing = Válido
rights-state-given = tudo permitido
rights-state-refused = tudo rejeitado
rights-state-partial = uma parte permitida
rights-state-withdrawn = consentimento retirado
rights-state-objected = oposição
rights-state-requested = pedido, não confirmado
rights-channel-banner = faixa de cookies
rights-channel-settings = definições no sítio
rights-channel-embed = conteúdo incorporado
rights-channel-preference-page = esta página
rights-channel-gpc = sinal do navegador
rights-channel-api = conta no sítio
rights-channel-app = aplicação
rights-channel-email = correio eletrónico
rights-channel-phone = telefone
rights-channel-paper = papel
rights-channel-in-person = presencialmente
rights-standing-current = sim
rights-standing-superseded = não, substituído
rights-standing-expired = não, caducado
rights-download = Descarregar tudo (JSON)
rights-download-one = Descarregar
rights-object = Opor-se
rights-object-why = Desativa o que assenta no interesse legítimo: { $purposes }. Tudo o resto permanece como está. Uma oposição não é uma rejeição e é registada como oposição.
rights-restrict = Limitar a utilização
rights-restrict-why = O que é conservado sobre a sua escolha passa a ser apenas conservado e deixa de ser utilizado, exceto para a declaração, o exercício ou a defesa de um direito num processo judicial.
rights-restricted = A utilização do que é conservado sobre a sua escolha está limitada.
rights-lift = Levantar a limitação
rights-erase = Apagar tudo
rights-erase-why = Apaga tudo o que é conservado sob o seu número de consentimento, bem como os cookies com a sua escolha. Dos registos apagados fica apenas a indicação de que existiram, sem ligação à sua pessoa.
rights-erase-title = Apagar tudo o que é conservado sobre a sua escolha?
rights-erase-ask = { $count ->
    [one] Será apagado { $count } registo.
   *[other] Serão apagados { $count } registos.
} Esta ação não pode ser anulada. O seu consentimento deixa então de ser válido e o sítio volta a perguntar.
rights-erase-yes = Sim, apagar tudo
rights-back = Não, voltar
rights-done-erased = Tudo o que era conservado sob o seu número de consentimento foi apagado.
rights-done-restricted = A utilização está limitada.
rights-done-lifted = A limitação foi levantada.
rights-done-objected = A sua oposição foi registada.
