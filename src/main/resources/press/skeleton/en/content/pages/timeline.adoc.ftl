= Timeline
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: What happened, and when.

timeline::all[]
