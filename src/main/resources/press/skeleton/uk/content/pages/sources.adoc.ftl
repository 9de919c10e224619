= Джерела
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Звідки взято кожен факт.

listing::sources[]
