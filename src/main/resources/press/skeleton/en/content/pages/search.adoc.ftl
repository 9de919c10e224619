= Search
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Everything from A to Z.

listing::index[]
