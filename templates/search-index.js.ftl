<#-- What the search looks through, as a script: an entry is [kind, address, title, text, other names,
     their language, spellings that are not shown]. One without address tells other spellings of its
     title. Where this would weigh too much, what the chapters say stands in files of their own, a file for each part of
     the book. Reads: edition, documents (list of SearchDocument), files (of the parts), strings. -->
<#import "/parts/words.ftlh" as w>
<#import "/data/csv.ftl" as c>
<#import "/parts/search.ftl" as s>
<#-- Names by which a reader may ask for what our texts call title. -->
<#macro spellings title names>
<#local others = names?filter(name -> name?has_content && name != title)>
<#if others?has_content>
<@s.entry ["", "", title, "", others?join(" ")]/>
</#if>
</#macro>
window.explainerIndex = {
"words": {
<#list ["found", "first", "none", "idle", "sentence"] as word>
"${word}": "${strings["search." + word]?json_string}"<#sep>,</#sep>
</#list>
},
<#if files?has_content>
"parts": [<#list files as file>"${file}"<#sep>,</#sep></#list>],
</#if>
"entries": [
<#list edition.chapters() as text>
<@s.entry [s.chapter(text), text.url, text.plainTitle, text.standfirst + " " + text.summary, ""]/>
</#list>
<#list edition.library().rows("actor") as actor>
<#assign roles = ""><#list actor.roles as role><#assign roles += " " + role.title + ", " + role.years + "."></#list>
<#if w.personUrl(actor)?has_content>
<@s.entry [strings["search.person"], w.personUrl(actor), actor.name, actor.bio + roles, actor.nameNative, actor.nativeLang, ([actor.nameInEssay] +
    actor.aliases)?join(" ")?trim]/>
</#if>
<@spellings title=actor.familyName() names=[actor.nameNative, actor.nameInEssay] + actor.aliases/>
</#list>
<#list edition.library().rows("city") as city>
<@spellings title=city.name names=[city.nameNative] + city.aliases/>
</#list>
<#list edition.glossary() as term>
<#if edition.has("glossary")>
<@s.entry [strings["search.term"], "pages/glossary.html#" + term.id, term.term, term.definition, term.nameNative, term.nativeLang, term.aliases?join(" ")]/>
</#if>
<@spellings title=term.term names=term.aliases/>
</#list>
<#if edition.has("claims")>
<#list edition.library().rows("claim") as claim>
<@s.entry [w.rowNumber(claim), "pages/claims.html#" + claim.id, claim.text, s.exchange(claim), c.seed(claim.seed)]/>
</#list>
</#if>
<#if edition.has("premises")>
<#list edition.library().rows("premise") as premise>
<@s.entry [w.rowNumber(premise), "pages/premises.html#" + premise.id, premise.text, s.exchange(premise), w.names(edition.people().holders(premise))]/>
</#list>
</#if>
<#if edition.has("timeline")>
<#list edition.events() as event>
<@s.entry [strings.format("search.in", strings["search.event"], event.displayDate), "pages/timeline.html#" + event.id, event.title,
    event.venue?has_content?then(event.venue + ". ", "") + event.summary, ""]/>
</#list>
</#if>
<#if edition.has("quotations")>
<#list edition.library().rows("quotation") as quotation>
<#assign speaker = edition.actor(quotation.speaker)>
<@s.entry [strings.format("search.in", strings["search.quotation"], w.date(quotation.date)), "pages/quotations.html#" + quotation.id,
    strings.quoted(quotation.marked()), speaker.name + ". " + quotation.context, speaker.nameNative, speaker.nativeLang]/>
</#list>
</#if>
<#if edition.has("since")>
<#list edition.library().rows("forecast") as forecast>
<@s.entry [strings.format("search.in", strings["search.forecast"], strings["standing." + forecast.standing]), "pages/since.html#" + forecast.id,
    forecast.expected, forecast.record, c.seed(forecast.seed)]/>
</#list>
</#if>
<@s.documents documents/>
]};
