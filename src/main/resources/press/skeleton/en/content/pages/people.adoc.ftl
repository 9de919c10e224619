= People
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Who is who.

listing::people[]
