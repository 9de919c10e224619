= Quiz
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: What do you remember?

quiz::all[]
