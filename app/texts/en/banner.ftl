# The banner: words of the product only. The site writes title and text itself.

banner-accept = Accept all
banner-reject = Reject all
banner-choose = Choose
banner-save = Save my choice
banner-withdraw = Withdraw all
banner-close = Close
banner-settings = Cookie settings
banner-parties = { $count ->
    [one] This concerns 1 other party.
   *[other] This concerns { $count } other parties.
}
banner-privacy = Privacy statement
banner-policy = Cookie policy
banner-gpc = Opt-out request honored: your browser sends Global Privacy Control.
banner-services = { $count ->
    [one] 1 service and what it keeps
   *[other] { $count } services and what they keep
}
banner-on = On
banner-off = Off
banner-part = Partly
banner-always = Always on
banner-given = Chosen on { $date }. Your consent number: { $id }
banner-reach = Your choice counts on { $hosts }.
banner-hand-over = It goes along when you follow a link from one of them to another.
banner-saved = Preferences saved.
banner-pending = Your choice already counts; it is saved as soon as there is a connection.
banner-remains = This page cannot delete: { $items }. You can, in your browser's settings.
banner-changed = The site has changed its settings. Choose again.
banner-reload = Reload the page to stop running scripts
