# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = As suas preferências de cookies em { $site }
prefs-lead = Esta página indica que cookies e tecnologias semelhantes { $site } utiliza, quem é responsável por essa utilização e o que escolheu. Pode alterar a sua escolha ou retirar o seu consentimento a qualquer momento. A retirada produz efeitos a partir desse momento e não compromete a licitude do que ocorreu anteriormente.
prefs-lead-necessary = Esta página indica que cookies e tecnologias semelhantes { $site } utiliza e quem é responsável por essa utilização. Este sítio utiliza apenas o que é estritamente necessário. Para tal não é exigido consentimento, pelo que não há nada a escolher.
prefs-skip = Ir para as suas escolhas
prefs-languages = Idiomas
prefs-privacy = Política de privacidade
prefs-version = versão { $version }
prefs-notice-date = Este texto é de { $date }.
prefs-policy = Definições n.º { $policy }

prefs-saved = A sua escolha foi guardada.
prefs-changed = As definições deste sítio mudaram enquanto fazia a sua escolha. Nada foi guardado. Verifique a sua escolha e guarde-a novamente.
prefs-failed = Não foi possível guardar a sua escolha neste momento. Nada foi alterado. Tente novamente dentro de instantes.

prefs-state-title = O que se aplica agora
prefs-state-none = Ainda não fez uma escolha.
prefs-state-given = Em { $date }, permitiu tudo.
prefs-state-refused = Em { $date }, rejeitou tudo.
prefs-state-partial = Em { $date }, permitiu uma parte.
prefs-state-withdrawn = Em { $date }, retirou o seu consentimento.
prefs-state-objected = Em { $date }, opôs-se ao que assenta no interesse legítimo.
prefs-state-until = A sua escolha é válida até { $date }. Depois, voltaremos a perguntar.
prefs-state-expired = Essa escolha caducou; até que volte a escolher, aplica-se o seguinte.
prefs-state-outdated = Desde então, o sítio alterou algo que a sua escolha já não abrange. Essa parte permanece desativada até que volte a escolher.
prefs-state-granted = Permitido
prefs-state-denied = Não permitido
prefs-state-nothing = nada
prefs-consent-id = O seu número de consentimento
prefs-consent-id-why = Indique este número quando perguntar o que conservamos sobre a sua escolha.
prefs-regime-opt-in = No local onde se encontra, nada de facultativo é utilizado antes de o permitir.
prefs-regime-opt-out = No local onde se encontra, os serviços facultativos podem funcionar até que os desative.
prefs-regime-notice = No local onde se encontra, basta que lhe prestemos informação; pode, ainda assim, desativar os serviços.
prefs-gpc-honoured = O seu navegador solicita, através do Global Privacy Control, que os seus dados não sejam vendidos nem partilhados. Pedido de exclusão (opt-out) atendido: enquanto o seu navegador o solicitar, essas finalidades permanecem desativadas.
prefs-gpc-seen = O seu navegador envia o sinal Global Privacy Control. De qualquer modo, as finalidades facultativas estão aqui desativadas até que as permita.
prefs-withdraw = Retirar o consentimento
prefs-withdraw-why = Retira o seu consentimento para todas as finalidades e todos os serviços facultativos.

prefs-who-title = Quem é responsável
prefs-email = Correio eletrónico
prefs-dpo = Encarregado da proteção de dados

prefs-choose-title = As suas escolhas
prefs-choose-rule = Um serviço só funciona se o seu próprio interruptor estiver ativado. Desativar uma finalidade não desativa os serviços que lhe estão associados; cada interruptor conta por si.
prefs-services-of = Serviços para { $purpose }
prefs-on = ativado
prefs-off = desativado
prefs-always-on = sempre ativado
prefs-necessary-why = Estritamente necessário para o que solicita. Não assenta no consentimento e não pode ser desativado.
prefs-interest = Fundamento jurídico: interesse legítimo. Pode opor-se desativando esta opção.
prefs-of-vendor = de { $vendor }
prefs-also-under = Também para: { $purposes }
prefs-save = Guardar escolha
prefs-accept = Aceitar tudo
prefs-reject = Rejeitar tudo

prefs-details = { $items ->
    [0] Quem e onde
    [one] Quem, onde e { $items } elemento no seu dispositivo
   *[other] Quem, onde e { $items } elementos no seu dispositivo
}
prefs-vendor = Fornecedor
prefs-vendor-privacy = Política de privacidade de { $vendor }
prefs-responsible = Responsável
prefs-role-own = Responsável pelo tratamento
prefs-role-joint = Responsáveis conjuntos pelo tratamento (artigo 26.º do RGPD)
prefs-role-independent = Responsável autónomo pelo tratamento, para finalidades próprias
prefs-role-processor = Subcontratante por conta de { $controller }
prefs-joint-with = { $controller } e { $vendor }
prefs-third-countries = Países fora do EEE
prefs-third-none = Nenhuma transferência para fora do Espaço Económico Europeu.
prefs-copy = Cópia das garantias
prefs-mechanism-adequacy = decisão de adequação (artigo 45.º do RGPD)
prefs-mechanism-scc = cláusulas contratuais-tipo (artigo 46.º do RGPD)
prefs-mechanism-bcr = regras vinculativas aplicáveis às empresas (artigo 47.º do RGPD)
prefs-mechanism-derogation = derrogação para uma situação específica (artigo 49.º do RGPD)
prefs-mechanism-explicit-consent = o seu consentimento explícito (artigo 49.º, n.º 1, alínea a), do RGPD)
prefs-no-terminal = Não conserva nada no seu dispositivo nem lê nada a partir dele.
prefs-link-only = Uma simples ligação: nada é carregado antes de a seguir.
prefs-no-items = Este serviço não conserva nada no seu dispositivo.
prefs-items-of = O que { $service } conserva ou lê no seu dispositivo
prefs-item-name = Nome
prefs-item-kind = Tipo
prefs-item-function = Função
prefs-item-lifetime = Conservação
prefs-item-party = Entidade
prefs-item-necessary = Porque é necessário
prefs-kind-cookie = cookie
prefs-kind-local-storage = armazenamento local
prefs-kind-session-storage = armazenamento de sessão
prefs-kind-indexed-db = base de dados no navegador
prefs-kind-cache = cache
prefs-kind-service-worker = service worker
prefs-kind-pixel = píxel
prefs-kind-fingerprint = características do dispositivo
prefs-kind-sdk = componente de software
prefs-party-first = este sítio
prefs-party-third = { $vendor }
prefs-lifetime-none = não é conservado
prefs-lifetime-session = até fechar o navegador
prefs-lifetime-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
prefs-lifetime-months = { $count ->
    [one] { $count } mês
   *[other] { $count } meses
}
prefs-lifetime-years = { $count ->
    [one] { $count } ano
   *[other] { $count } anos
}

prefs-date = { $day } de { $month } de { $year }
prefs-moment = { $date }, às { $hour }:{ $minute } (UTC)
prefs-month-1 = janeiro
prefs-month-2 = fevereiro
prefs-month-3 = março
prefs-month-4 = abril
prefs-month-5 = maio
prefs-month-6 = junho
prefs-month-7 = julho
prefs-month-8 = agosto
prefs-month-9 = setembro
prefs-month-10 = outubro
prefs-month-11 = novembro
prefs-month-12 = dezembro

prefs-missing-site-title = Este sítio não é conhecido aqui
prefs-missing-site = Verifique o endereço ou siga a ligação para as preferências de cookies no sítio de onde veio.
prefs-missing-language-title = Este idioma não está disponível
prefs-missing-language = { $site } disponibiliza esta página em:
