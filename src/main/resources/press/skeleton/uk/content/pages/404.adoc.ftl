= Такої сторінки немає
:jbake-type: page
:jbake-status: published
:jbake-date: ${today}
:standfirst: Можливо, в адресі помилка або сторінку перенесено.

Почніть із xref:../edition.adoc[головної].
