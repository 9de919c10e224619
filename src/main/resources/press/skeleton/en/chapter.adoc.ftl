= ${adoc.of(section.title)}
:jbake-type: chapter
:jbake-status: published
:jbake-date: ${today}
:id: ${section.id}
:short-title: ${adoc.of(section.title)}
:standfirst: Say here in a sentence or two what this chapter is about.
:summary: Say here in at most sixty words what sentences ${section.first} to ${section.last} of the essay say.
:blurb: Say here in one line why somebody should read this chapter.
:sentences: <#if section.first == section.last>${section.first}<#else>${section.first}-${section.last}</#if>

[key-points]
* Say here the first thing to keep in mind.
* Say here the second.
* Say here the third.

== What does the essay say?

<#list section.paragraphs as paragraph>
[authors-claim,seed="${paragraph.seed}"]
Say here in your own words what the essay says in its sentences ${paragraph.seed}.
<#if paragraph?is_first && section.number lte 2>
claim:cl0${section.number}[]
Explain a term:first-term[word] where it first stands.
</#if>

</#list>
== What do others answer?

[outside,sources="first-source"]
Say here what else is known, with its source.

[counterpoint,sources="first-source"]
.Say here the other view in a few words
====
Say here the best reply, so that those who hold it would sign it.
====

<#if section.number == 1>
timeline::[]

</#if>
<#if section.number lte 2>
quiz::[]
</#if>
