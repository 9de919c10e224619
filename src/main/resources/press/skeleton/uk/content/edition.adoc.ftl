= ${adoc.of(title)}: пояснення
:jbake-type: home
:jbake-status: published
:jbake-date: ${today}
:short-title: Головна
:standfirst: Одне есе крок за кроком, а поруч найкращі відповіді на нього.
:description: ${adoc.of(title)}: пояснення за розділами.
:id: ${id}
:version: 1.0.0
:language: uk
:licence: ${licence}
:editors: Редакція
:banner: Есе опубліковано ${published[0..3]} року.

[chapters]
<#list sections as section>
* ${section.name}
</#list>

== Що тут є?

Розділи переказують, що каже есе, позначають, якого роду є кожне його твердження, і наводять відповіді найкращих критиків.
