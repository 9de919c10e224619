= Method
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: How this explainer was made.

== Whose words?

Every paragraph of a chapter says what kind of statement it is.
Say here how you checked facts, and by whom the essay may be quoted.

== Which sentence is covered where?

listing::coverage[]
