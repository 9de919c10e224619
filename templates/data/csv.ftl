<#-- What the files for download share (RFC 4180): every cell in quotes, and in every row the licence.
     Imported as c. Reads: edition, site, strings. -->

<#-- One row out of texts. A spreadsheet would work out what begins as a formula does, so a mark stands before it
     by which it is text; numbers stay numbers (https://owasp.org/www-community/attacks/CSV_Injection). -->
<#macro row cells>
<#list cells as cell>"<#if cell?matches(r"[=+@\t\r].*|-(?![0-9.,]+$).*", "s")>'</#if>${cell?replace('"', '""')}"<#sep>,</#sep></#list>
</#macro>

<#-- What ids of sources stand for: label, publisher and address. -->
<#function sources ids>
  <#local words = []>
  <#list ids as id>
    <#local source = edition.source(id)>
    <#local words += [source.label + ", " + source.publisher + ", " + source.url]>
  </#list>
  <#return words?join("; ")>
</#function>

<#-- The sentences of the essay, as s53 s57. -->
<#function seed sentences>
  <#local words = []>
  <#list sentences.numbers() as number><#local words += ["s" + number?c]></#list>
  <#return words?join(" ")>
</#function>

<#-- The sources of a row that rests on the essay: the essay, then those that ids stand for. -->
<#function andEssay ids=[]>
  <#return sources([edition.essay().id] + ids?filter(id -> id != edition.essay().id))>
</#function>

<#-- The address at which a row is used, in its chapter if it has one; empty if nowhere. -->
<#function place entry>
  <#return edition.spots(entry)?has_content?then(site.host + "/" + edition.spot(entry).url, "")>
</#function>
