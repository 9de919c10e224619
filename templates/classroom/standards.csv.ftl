<#-- What curricula ask for, a row for each place where it is practised. Reads: edition, strings. -->
<#import "/data/csv.ftl" as c>
<@c.row ["code", "framework", "gist", "where", "url"]/>
<#list edition.library().rows("standard") as standard>
<#list edition.library().rows("plan") as plan><#if plan.standards?seq_contains(standard.id)><@c.row [standard.id, standard.framework,
    standard.gist, "plan " + plan.id, standard.url?string]/></#if></#list>
<#list edition.chapters() as chapter><#assign found = edition.library().sheet(chapter)><#if found.present &&
    found.get().standards?seq_contains(standard.id)><@c.row [standard.id, standard.framework, standard.gist, "chapter " + edition.number(chapter)?c,
    standard.url?string]/></#if></#list>
</#list>
