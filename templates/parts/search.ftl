<#-- Entries of what the search looks through: [kind, address, title, text, other names, their language, spellings that
     are not shown]. Imported as s. Reads: edition, strings. -->

<#macro entry parts>
[<#list parts as part>"${part?string?json_string}"<#sep>,</#sep></#list>],
</#macro>

<#-- What is said for a row of a ledger and against it. -->
<#function exchange row>
  <#return row.exchange.support.text + " " + row.exchange.reply.text + " " + row.exchange.answer.text>
</#function>

<#function chapter text><#return strings.format("chapter", edition.number(text)?c)></#function>

<#-- The text of finished pages, piece by piece. -->
<#macro documents all>
<#list all as document>
<#assign number = document.isChapter()?then(chapter(document.text), "")>
<#list document.snippets as snippet>
<#assign place = number?has_content?then(number, snippet.heading?has_content?then(document.text.shortTitle, strings["search.page"]))>
<@entry [snippet.label?has_content?then(strings.format("search.in", snippet.label, place), place), document.text.url + snippet.id?has_content?then("#"
    + snippet.id, ""), snippet.heading?has_content?then(snippet.heading, document.text.plainTitle), snippet.text, ""]/>
</#list>
</#list>
</#macro>
