<#list section.first..section.last as n>
- {n: ${n}, chapter: ${section.id}, type: authors-claim, gist: ${yaml.of(words.gist + " " + n)}, gap_before: none}
</#list>
