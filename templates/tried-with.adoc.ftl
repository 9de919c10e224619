<#-- docs/tried-with.adoc, for those who want to know before they promise anything. What is of no use to a
     class stands here alone. Reads strings, the English ones. -->
<#import "/programs.ftl" as p>
<#assign groups = {
  "device": "Telephones, tablets and computers",
  "system": "Learning systems and servers",
  "browser": strings["program.group.browser"],
  "book": strings["program.group.book"],
  "mail": "Mail",
  "editor": "Editors of newsletters and weblogs",
  "feed": "Feeds and data"
}>
<#assign more = [
  {"group": "mail", "name": "Thunderbird", "version": "153.8 ESR", "day": "2026-12-01",
   "holds": "A letter opens with pictures, tables and notes, each chart with its own picture; its style holds when Thunderbird drops every @media rule.",
   "limits": "What it drops is what suits dark screens and telephones."},
  {"group": "mail", "name": "mutt", "version": "2.2.12", "day": "2026-11-30",
   "holds": "The plain text."},
  {"group": "mail", "name": "Claws Mail", "version": "Debian 12", "day": "2026-11-28",
   "holds": "The plain text; subjects in Cyrillic and Georgian."},
  {"group": "mail", "name": "Gmail, Outlook, Apple Mail and 32 more", "version": "by the tables of caniemail.com", "day": "2026-11-29",
   "holds": "Nothing that a program drops is needed to read.",
   "limits": "Asked of tables, not of the programs."},

  {"group": "editor", "name": "WordPress, as an author", "version": "its filter of 6.1", "day": "2026-12-01",
   "holds": "Formatted text without a change; of a frame a link remains.",
   "limits": "Authors may not put frames or scripts into a text; an administrator may, and a block “Embed” takes the chapter’s address."},
  {"group": "editor", "name": "Ghost, and editors made with Tiptap such as Substack’s", "version": "Ghost’s importer, Tiptap", "day": "2026-11-29",
   "holds": "All words of twelve letters.",
   "limits": "Tried with the libraries, not with an account."},
  {"group": "editor", "name": "Ghost’s card “HTML”, WordPress’s block “Custom HTML” and its oEmbed, a page of Moodle",
   "version": "Ghost’s renderer, WordPress 6.1, HTML Purifier 4.11 with Moodle’s settings", "day": "2026-11-30",
   "holds": "Short letters and figures in frames, as text, and as a picture with a link, at 320 and 1440 pixels, light and dark.",
   "limits": "Authors in WordPress and cleaned pages in Moodle have no frames. Tried with the platforms’ code, not with an account."},
  {"group": "editor", "name": "Listmonk", "version": "Go’s html/template 1.19", "day": "2026-12-01",
   "holds": "The form made for it, with Outlook’s conditions."},

  {"group": "feed", "name": "newsboat", "version": "2.21", "day": "2026-12-01",
   "holds": "Twelve entries in their order; none comes twice when the address of the site changes."},
  {"group": "feed", "name": "Liferea", "version": "1.14.4", "day": "2026-12-01",
   "holds": "Twelve entries, the newest chapter first."},
  {"group": "feed", "name": "gPodder", "version": "3.11.1", "day": "2026-12-01",
   "holds": "Twelve episodes; none comes twice when the address of the site changes."},
  {"group": "feed", "name": "Gnumeric", "version": "1.12.55", "day": "2026-12-01",
   "holds": "Every CSV file of the data."}
]>
= Tried with

What programs that readers use make of a book that this press has printed: what holds, what does not and why.
This page is made from `templates/programs.ftl`, as is "What opens where" of the classroom page:${" "}<#rt>
  change a row there, or words that begin with `program.` in `templates/strings.properties`, then run `./explainer test TriedWithTest -Dgolden=update`.<#lt>
A program without a version has not been tried; what is said of it is as its makers describe it.
`./explainer test --judges` asks Chromium, Firefox, Safari's engine, Lynx, w3m, MuPDF, epub.js, epubcheck, Ace,${" "}<#rt>
  caniemail, Ghost, WordPress, Moodle’s filter, Go, zimcheck and the parsers of feeds again.<#lt>
<#list groups as group, title>

== ${title}

[cols="2,2,3,3",options="header"]
|===
|Program |Version, day |What holds |What does not, and why
<#list p.all?filter(one -> one.group == group) as one>
<@row one=one holds=p.said(one, (one.version??)?then("holds", "use")) limits=p.said(one, "limits")/>
</#list>
<#list more?filter(one -> one.group == group) as one>
<@row one=one holds=one.holds limits=(one.limits!"")/>
</#list>
|===
</#list>
<#macro row one holds limits>

|${one.name}
|<#if one.version??>${one.version}, ${one.day}<#else>not tried</#if>
|${holds}
|${limits}
</#macro>
