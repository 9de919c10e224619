<#-- The people of the book as a file. Reads: edition. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "name", "name_native", "language", "name_in_the_essay", "country", "part", "offices", "about", "last_checked", "source", "licence"]/>
<#list edition.library().rows("actor") as actor>
<#assign offices = []>
<#list actor.roles as role><#assign offices += [role.title + ", " + role.years]></#list>
<@c.row [actor.id, actor.name, actor.nameNative, actor.nativeLang, actor.nameInEssay, actor.country, actor.tier?lower_case, offices?join("; "),
    actor.bio, actor.living?then(actor.checked?string, ""), c.sources(actor.sources()), edition.cover().licence]/>
</#list>
