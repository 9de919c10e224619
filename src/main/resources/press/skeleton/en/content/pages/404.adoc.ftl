= This page is not here
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: The address may have a slip in it, or the page may have moved.

Start again from the xref:../edition.adoc[home page].
