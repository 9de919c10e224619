= ${adoc.of(title)}
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Say here what this page is for.

Say here what this page is for.
