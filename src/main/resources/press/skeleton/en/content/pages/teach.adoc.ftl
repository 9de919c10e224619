= Teach
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: What you can take into a classroom.

listing::bundles[]
