<#-- docs/tried-with.adoc, for those who want to know before they promise anything. Reads nothing. -->
<#import "/programs.ftl" as p>
= Tried with

What programs that readers use make of a book that this press has printed: what holds, what does not and why.
This page is made from `templates/programs.ftl`, as is "What opens where" of the classroom page: change a row there, then run `./explainer test TriedWithTest -Dgolden=update`.
A program without a version has not been tried; what is said of it is as its makers describe it.
`./explainer test --judges` asks Chromium, Firefox, Safari's engine, Lynx, w3m, epub.js, epubcheck, Ace, caniemail, WordPress's filter, Go and the parsers of feeds again.
<#list p.groups as group, title>

== ${title}

[cols="2,2,3,3",options="header"]
|===
|Program |Version, day |What holds |What does not, and why
<#list p.all?filter(one -> one.group == group) as one>

|${one.name}
|<#if one.version??>${one.version}, ${one.day}<#else>not tried</#if>
|${one.holds!one.use}
|${one.limits!}
</#list>
|===
</#list>
