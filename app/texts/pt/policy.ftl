# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Política de cookies de { $site }
policy-lead = Aqui se indica que cookies e tecnologias semelhantes { $site } utiliza, para que finalidades, quem é responsável por essa utilização e como pode efetuar, alterar ou retirar a sua escolha.
policy-contents = Nesta página
policy-to-choices = Ver, alterar ou retirar a sua escolha
policy-joint = { $controllers } determinam conjuntamente as finalidades e os meios dos tratamentos aqui designados como conjuntos. Um acordo nos termos do artigo 26.º do RGPD estabelece quem cumpre cada obrigação. Pode exercer os seus direitos em relação a cada um dos responsáveis.
policy-answers = { $controller } responde às suas perguntas e aos seus pedidos, também em nome dos outros responsáveis pelo tratamento.

policy-about-title = Cookies e tecnologias semelhantes
policy-about = Os cookies e as tecnologias semelhantes armazenam informações no seu dispositivo ou leem informações a partir dele: cookies, armazenamento local e de sessão, bases de dados no navegador, píxeis, características do dispositivo e componentes de software. Em conjunto, são aqui designados por «cookies».
policy-about-necessary = Os cookies tecnicamente necessários permitem as funções que solicita, como a escolha do idioma, o início de sessão, o carrinho de compras ou a lista de desejos, e asseguram o bom funcionamento e a segurança do sítio. Não exigem consentimento. O fundamento jurídico é o artigo 6.º, n.º 1, alíneas b) e f), do RGPD. Para cada um deles, indica-se porque é necessário.
policy-about-consent = Todos os outros cookies são utilizados apenas com o seu consentimento livre (artigo 6.º, n.º 1, alínea a), do RGPD): por finalidade e, se assim o desejar, por serviço. Pode retirar um consentimento a qualquer momento, com efeitos para o futuro.
policy-about-other = Outras tecnologias não armazenam nada no seu dispositivo nem leem nada a partir dele; servem, por exemplo, para impedir abusos. Se tratarem dados pessoais, como um endereço IP, o tratamento assenta no artigo 6.º, n.º 1, alíneas b) e f), do RGPD. Para cada serviço deste tipo, indica-se porque é que o seu dispositivo não é afetado.
policy-block-title = Bloquear ou eliminar cookies
policy-block = Nas definições do seu navegador ou dispositivo, pode também impedir totalmente o armazenamento de cookies e eliminar, a qualquer momento, os cookies armazenados. O sítio poderá então funcionar menos bem. Se eliminar também os cookies que contêm a sua escolha, esta deixa de ser válida: o que exige consentimento permanece desativado e voltaremos a perguntar.

policy-purposes-title = Finalidades e serviços
policy-basis = Fundamento jurídico
policy-basis-necessary = necessário para o que solicita ou para um funcionamento seguro (artigo 6.º, n.º 1, alíneas b) e f), do RGPD)
policy-basis-consent = o seu consentimento (artigo 6.º, n.º 1, alínea a), do RGPD)
policy-basis-interest = interesse legítimo (artigo 6.º, n.º 1, alínea f), do RGPD); pode opor-se
policy-data = Dados
policy-kept = Prazo de conservação
policy-services = { $count ->
    [one] { $count } serviço
   *[other] { $count } serviços
}
policy-unfold = Esta finalidade está ativada, mas todos os seus serviços estão desativados. Ative-os abaixo, um a um.
policy-third-title = Serviços de terceiros
policy-third = Os serviços de outros fornecedores, como vídeo, planeamento de percursos ou conversação em linha, só são carregados se os permitir ou iniciar. O fornecedor pode então receber dados como o seu endereço IP. Para cada serviço, indica-se quem é responsável pela colocação dos cookies e em que qualidade. Em regra, não temos influência sobre o conteúdo e o funcionamento dos serviços cujos fornecedores são responsáveis autónomos pelo tratamento; leia também a política de privacidade do fornecedor.
policy-links = Presentes apenas como simples ligações: { $services }. Nada é carregado nem enviado antes de clicar. Depois disso, o fornecedor pode recolher dados diretamente e, se tiver sessão iniciada nesse fornecedor, associá-los à sua conta. Se não o desejar, termine primeiro essa sessão.

policy-recipients-title = Quem recebe dados
policy-recipients = Nas empresas responsáveis, só têm acesso aos dados as pessoas que deles necessitam para a finalidade indicada. Os destinatários externos só os recebem se a lei o permitir ou se tiver dado o seu consentimento.
policy-recipients-processor = Subcontratantes: utilizam os dados apenas de acordo com as nossas instruções
policy-recipients-joint = Responsáveis conjuntamente connosco
policy-recipients-independent = Entidades privadas que são responsáveis autónomas pelo tratamento
policy-recipients-public = Organismos públicos
policy-recipients-public-why = Autoridades como a administração fiscal, o Ministério Público ou os tribunais, se uma obrigação jurídica ou um interesse legítimo o exigir
policy-recipients-further = Outros destinatários
policy-transfers-title = Transferências para países terceiros
policy-transfers = Os dados só são transferidos para um país fora do Espaço Económico Europeu se a Comissão Europeia aí tiver reconhecido um nível de proteção adequado (artigo 45.º do RGPD), se existirem garantias adequadas (artigo 46.º ou 47.º do RGPD) ou se for aplicável uma derrogação do artigo 49.º do RGPD, como o seu consentimento explícito. Pode consultar uma cópia das garantias através da ligação indicada ou obtê-la, a pedido, junto de { $controller }.
policy-retention-title = Durante quanto tempo são conservados os dados
policy-retention = Os dados são conservados apenas durante o tempo necessário para a finalidade, ou até que retire o seu consentimento ou se oponha; são então apagados de imediato, salvo se a lei exigir ou permitir uma conservação mais longa. O tempo de permanência no seu dispositivo é indicado para cada serviço. Em caso de retirada, é apagado do dispositivo o que este próprio sítio nele conservou.
policy-retention-records = A prova da sua escolha é conservada ainda durante { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} depois de a escolha deixar de ser válida.
policy-retention-why = Assim, podemos demonstrar o que escolheu (artigo 7.º, n.º 1, do RGPD).

policy-versions-title = Versões
policy-version-line = Versão { $version } de { $date }, definições n.º { $policy }
policy-versions-none = Não existe versão anterior.
policy-kept-version = Esta é uma versão arquivada, tal como foi publicada. Pode já ser aplicável uma mais recente.
policy-current = Ir para a versão atualmente aplicável
