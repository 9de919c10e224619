<#-- The essay for CSL-JSON. Reads: edition. -->
<#assign essay = edition.essay()>
[
  {
    "id": "${essay.key()}",
    "type": "article-journal",
    "title": "${essay.title?json_string}",
    "author": [<#list essay.authors as author>{"family": "${author.family?json_string}", "given": "${author.given?json_string}"}<#sep>, </#sep></#list>],
    "container-title": "${essay.journal?json_string}",
    "volume": "${essay.volume?json_string}",
    "issue": "${essay.issue?json_string}",
    "issued": {"date-parts": [[<#list essay.published?string?split("-") as part>${part?number?c}<#sep>, </#sep></#list>]]},
    "URL": "${essay.url?string?json_string}"
  }
]
