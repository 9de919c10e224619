= ${adoc.of(title)}, explained
:jbake-type: home
:jbake-status: published
:jbake-date: ${today}
:short-title: Home
:standfirst: One essay, step by step, with the best replies beside it.
:description: ${adoc.of(title)}, explained chapter by chapter.
:id: ${id}
:version: 1.0.0
:language: en
:licence: ${licence}
:editors: The editors
:banner: The essay was published in ${published[0..3]}.

[chapters]
<#list sections as section>
* ${section.name}
</#list>

== What will you find?

${sections?size} chapters tell what the essay says, what kind of statement each of its sentences is, and what its best critics answer.
