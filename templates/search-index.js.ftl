<#-- What the search looks through, as a script: an entry is [kind, address, title, text, other names].
     One without address is another spelling of its title. Reads: edition, leaves (list of Leaf), strings. -->
<#import "/parts/words.ftlh" as w>
<#import "/data/csv.ftl" as c>
<#function json parts>
  <#local quoted = []>
  <#list parts as part><#local quoted += ["\"" + part?string?json_string + "\""]></#list>
  <#return "[" + quoted?join(",") + "],">
</#function>
<#function chapter text><#return strings.format("chapter", edition.number(text)?c)></#function>
window.explainerIndex = {
"words": {
<#list ["found", "first", "none", "idle", "sentence"] as word>
"${word}": "${strings["search." + word]?json_string}"<#sep>,</#sep>
</#list>
},
"entries": [
<#list edition.chapters() as text>
${json([chapter(text), text.url, text.plainTitle, text.standfirst + " " + text.summary, ""])}
</#list>
<#list edition.library().actors as actor>
<#assign roles = ""><#list actor.roles as role><#assign roles += " " + role.title + ", " + role.years + "."></#list>
${json([strings["search.person"], w.personUrl(actor), actor.name, actor.bio + roles, (actor.nameNative + " " + actor.nameInEssay)?trim])}
<#if actor.nameNative?has_content>${json(["", "", actor.familyName(), "", actor.nameNative])}</#if><#t>
</#list>
<#list edition.library().cities as city>
<#if city.nameNative?has_content>${json(["", "", city.name, "", city.nameNative])}</#if><#t>
</#list>
<#list edition.glossary() as term>
${json([strings["search.term"], "pages/glossary.html#" + term.id, term.term, term.definition, term.nameNative])}
</#list>
<#list edition.library().claims as claim>
${json([strings.format("search.claim", w.claimNumber(claim.id)), "pages/claims.html#" + claim.id, claim.text, claim.support + " " + claim.counterpoint, c.seed(claim.seed)])}
</#list>
<#list edition.events() as event>
${json([strings.format("search.in", strings["search.event"], event.displayDate), "pages/timeline.html#" + event.id, event.title, event.venue?has_content?then(event.venue + ". ", "") + event.summary, ""])}
</#list>
<#list edition.library().quotations as quotation>
<#assign speaker = edition.actor(quotation.speaker)>
${json([strings.format("search.in", strings["search.quotation"], w.date(quotation.date)), "pages/quotations.html#" + quotation.id, "“" + quotation.words + "”", speaker.name + ". " + quotation.context, speaker.nameNative])}
</#list>
<#list edition.library().forecasts as forecast>
${json([strings.format("search.in", strings["search.forecast"], strings["standing." + forecast.standing]), "pages/since.html#" + forecast.id, forecast.expected, forecast.record, c.seed(forecast.seed)])}
</#list>
<#list leaves as leaf>
<#assign number = ""><#list edition.chapters() as text><#if text.url == leaf.text.url><#assign number = chapter(text)></#if></#list>
<#list leaf.snippets as snippet>
<#assign place = number?has_content?then(number, snippet.heading?has_content?then(leaf.text.shortTitle, strings["search.page"]))>
${json([snippet.label?has_content?then(strings.format("search.in", snippet.label, place), place), leaf.text.url + snippet.id?has_content?then("#" + snippet.id, ""), snippet.heading?has_content?then(snippet.heading, leaf.text.plainTitle), snippet.text, ""])}
</#list>
</#list>
]};
