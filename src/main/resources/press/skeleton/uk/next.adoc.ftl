= ${adoc.of(section.title)}
:jbake-type: chapter
:jbake-status: published
:jbake-date: ${today}
:id: ${section.id}
:short-title: ${adoc.of(section.title)}
:standfirst: Скажіть тут одним чи двома реченнями, про що цей розділ.
:summary: Скажіть тут коротко, не довше за шістдесят слів, про весь розділ: речення від ${section.first} до ${section.last}.
:blurb: Скажіть тут одним рядком, навіщо читати цей розділ.
:sentences: <#if section.first == section.last>${section.first}<#else>${section.first}-${section.last}</#if>

[key-points]
* Скажіть тут, що слід запам’ятати насамперед.
* Скажіть тут друге.
* Скажіть тут третє.

== Що каже есе?

<#list section.paragraphs as paragraph>
[authors-claim,seed="${paragraph.seed}"]
Скажіть тут своїми словами, що каже есе в реченнях ${paragraph.seed}.

</#list>
== Що відповідають інші?

[counterpoint,sources="essay"]
.Скажіть тут кількома словами, яка інша думка
====
Скажіть тут найкращу відповідь і назвіть її джерело замість есе.
====
