# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Deimhnigh do thoiliú
doi-lead = Iarradh do thoiliú ar { $site } maidir leis an méid thíos. Níl sé i bhfeidhm go dtí go ndeimhneoidh tú é. Murar tusa a d’iarr é seo, ná déan aon rud.
doi-what = Cad lena aghaidh
doi-wording = An téacs a taispeánadh
doi-asked = Iarradh é an { $moment }; leagan { $version } den téacs, socruithe uimh. { $policy }.
doi-confirm = Toilím leis
doi-confirmed-title = Tá do thoiliú taifeadta
doi-confirmed = Thaifead { $site } do thoiliú an { $moment }.
doi-how-to-withdraw = Is féidir leat do thoiliú a tharraingt siar am ar bith, gan síniú isteach. Ní bhíonn sé i bhfeidhm a thuilleadh ón nóiméad sin amach; fanann an méid a rinneadh roimhe sin dleathach.
doi-withdraw = Tarraing siar an toiliú
doi-withdraw-lead = Thug tú do thoiliú do { $site } maidir leis an méid thíos. Tá sé chomh héasca toiliú a tharraingt siar lena thabhairt, agus bíonn éifeacht leis láithreach.
doi-withdrawn = Tá do thoiliú tarraingthe siar ón { $moment }. Níl aon rud eile le déanamh.
doi-withdrawn-before = Tharraing tú siar an toiliú seo tar éis é a iarraidh. Ní dheimhníonn an nasc seo aon rud a thuilleadh.
doi-expired = Tá an nasc seo róshean. Níor taifeadadh aon rud. Iarr ceann nua ar an suíomh.
doi-outdated = Tá athrú ar an méid a iarradh ó shin. Níor taifeadadh aon rud. Iarr arís é ar an suíomh.
doi-unknown-title = Ní oibríonn an nasc seo
doi-unknown = Níl an nasc seo ar eolas anseo. Níor taifeadadh aon rud. Seiceáil gur tógadh an seoladh iomlán ón ríomhphost, nó iarr nasc nua ar an suíomh.
