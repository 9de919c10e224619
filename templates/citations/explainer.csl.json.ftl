<#-- This explainer for CSL-JSON. Reads: edition, site. -->
[
  {
    "id": "${edition.cover().key()}",
    "type": "webpage",
    "title": "${edition.cover().plainTitle?json_string}",
    "author": [{"literal": "${edition.cover().editors?json_string}"}],
    "version": "${edition.cover().version?json_string}",
    "issued": {"date-parts": [[<#list edition.cover().date?string?split("-") as part>${part?number?c}<#sep>, </#sep></#list>]]},
    "URL": "${site.host?json_string}/index.html"
  }
]
