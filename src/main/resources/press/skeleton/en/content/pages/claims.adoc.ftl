= Claims
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: What the essay claims, and what is to be said for and against it.

listing::claims[]
