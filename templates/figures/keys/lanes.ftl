<#-- What the numbers and letters of such a picture mean, a line each. Reads: block (PlacedLanes), draw, edition, strings. -->
<#macro key sign event>
${sign} · ${event.displayDate}: ${event.label()}<#if event.scope != "essay"> (${strings["scope." + event.scope]})</#if>
</#macro>
<#if block.days.present>
<#list draw.lanes(block).events as event><@key event?counter event/></#list>
<#else>
<#list edition.events()?filter(event -> event.band == "peak") as event><@key event?counter event/></#list>
<#list edition.events()?filter(event -> !["", "peak"]?seq_contains(event.band)) as event><@key event?counter?lower_abc event/></#list>
</#if>
