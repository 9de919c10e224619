= Glossary
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: The words of this essay.

listing::glossary[]
