# The pages behind the links of a double opt-in: confirming and withdrawing.
# A preposition before a date would change with the day's number, so no text here has one.

doi-title = Ikkonferma l-kunsens tiegħek
doi-lead = Fuq { $site } intalab il-kunsens tiegħek għal dak li jidher hawn taħt. Jgħodd biss wara li tikkonfermah. Jekk ma tlabtx dan int, m'għandek tagħmel xejn.
doi-what = Għal xiex
doi-wording = It-test li ntwera
doi-asked = Mitlub: { $moment }; verżjoni { $version } tat-test, settings Nru { $policy }.
doi-confirm = Iva, nagħti l-kunsens tiegħi
doi-confirmed-title = Il-kunsens tiegħek ġie rreġistrat
doi-confirmed = { $site } irreġistra l-kunsens tiegħek: { $moment }.
doi-how-to-withdraw = Tista' tirtira l-kunsens tiegħek fi kwalunkwe ħin, mingħajr ma tidħol f'kont. Minn dak il-mument ma jibqax jgħodd; dak li sar qabel jibqa' legali.
doi-withdraw = Irtira l-kunsens
doi-withdraw-lead = Tajt lil { $site } il-kunsens tiegħek għal dak li jidher hawn taħt. L-irtirar hu faċli daqs l-għoti tal-kunsens u jgħodd minnufih.
doi-withdrawn = Il-kunsens tiegħek ġie rtirat: { $moment }. M'hemm xejn iktar x'tagħmel.
doi-withdrawn-before = Irtirajt dan il-kunsens wara li ntalab. Dan il-link ma jikkonferma xejn aktar.
doi-expired = Dan il-link hu antik wisq. Ma ġie rreġistrat xejn. Itlob wieħed ġdid fuq is-sit.
doi-outdated = Dak li ntalab inbidel minn dakinhar. Ma ġie rreġistrat xejn. Erġa' itlob fuq is-sit.
doi-unknown-title = Dan il-link ma jaħdimx
doi-unknown = Dan il-link mhux magħruf hawnhekk. Ma ġie rreġistrat xejn. Iċċekkja li l-indirizz sħiħ ittieħed mill-email, jew itlob link ġdid fuq is-sit.
