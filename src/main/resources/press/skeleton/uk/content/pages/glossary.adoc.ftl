= Словник
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Слова цього есе.

listing::glossary[]
