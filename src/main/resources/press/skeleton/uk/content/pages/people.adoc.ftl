= Люди
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Хто є хто.

listing::people[]
