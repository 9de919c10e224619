= Sources
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Where each fact comes from.

listing::sources[]
