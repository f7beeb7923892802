embed-notice = If you show this, { $vendor } receives your IP address and possibly more.
embed-privacy = Privacy statement
embed-once = Show this once
embed-always = Always show
