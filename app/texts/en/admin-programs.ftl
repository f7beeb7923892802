# Tokens of programs in the admin, in its four languages.

admin-tokens = Tokens of programs
admin-tokens-title = { $count ->
    [0] No program can call yet
    [one] 1 token lets a program call
   *[other] { $count } tokens let programs call
}
admin-tokens-lead = A program brings a token instead of a password. What the token may do is its role and its sites, and nothing more.
admin-tokens-interface = The interface for programs
admin-tokens-empty = No token has been made. Make one for each program, so that one can be revoked without the others.
admin-token-counts = counts
admin-token-ended = its time is over
admin-token-back-end = back end of { $site }
admin-token-by = made by { $by } on { $date }
admin-token-until = counts until { $date }
admin-token-endless = counts until it is revoked
admin-token-used = last used on { $date }
admin-token-unused = never used
admin-token-made = The token { $name } is made. It is shown this once.
admin-token-made-what = Put it where the program keeps its secrets. It is sent as Authorization: Bearer, and cannot be read again.
admin-token-revoke = Revoke
admin-token-revoke-what = From now on this token is refused. This cannot be undone; the program needs another one.
admin-token-revoke-do = Revoke { $name }
admin-token-revoked = The token was revoked. It is refused from now on.
admin-token-new = Make a token with a role
admin-token-new-what = For programs that do what operators do: read rates, publish, export records. Choose the least that is enough.
admin-token-name-rule = What the program is called, 1 to 60 characters. The audit log names it.
admin-token-days = Days until it ends
admin-token-days-rule = 1 to 3,650. Left empty, it counts until it is revoked.
admin-token-make = Make the token
admin-token-new-back-end = Make a token for a site’s back end
admin-token-new-back-end-what = For the server of a site: to record what signed-in visitors said, for double opt-ins, and to ask what was consented to.
admin-token-make-back-end = Make the back end’s token
admin-token-name-not = A name has 1 to 60 characters. Nothing was made.
admin-token-name-taken = There is a token of this name. Nothing was made. Revoke it or choose another name.
admin-token-days-not = A token counts for 1 to 3,650 days. Nothing was made.
admin-token-sites-not = Choose all sites or one or more; an owner’s token is for all. Nothing was made.
admin-token-unknown-site = There is no such site. Nothing was made.
admin-token-gone = There is no such token: it was revoked already. Nothing was changed.
