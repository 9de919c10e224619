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
<#if paragraph?is_first && section.number lte 2>
claim:cl0${section.number}[]
Поясніть term:first-term[слово] там, де воно трапляється вперше.
</#if>

</#list>
== Що відповідають інші?

[outside,sources="first-source"]
Скажіть тут, що ще відомо, і назвіть джерело.

[counterpoint,sources="first-source"]
.Скажіть тут кількома словами, яка інша думка
====
Скажіть тут найкращу відповідь так, щоб під нею підписалися її прихильники.
====

<#if section.number == 1>
timeline::[]

</#if>
<#if section.number lte 2>
quiz::[]
</#if>
