# The plan: every sentence of the essay by its number, the chapter that covers it, what kind of statement
# it is, and its point in your own words. The sentences themselves stand nowhere in this folder.
<#list sections as section>
<#list section.first..section.last as n>
- {n: ${n}, chapter: ${section.id}, type: authors-claim, gist: ${yaml.of(words.gist + " " + n)}, gap_before: none}
</#list>
</#list>
