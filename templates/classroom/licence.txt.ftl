<#-- What may be done with a bundle. Reads: edition, strings. -->
${edition.cover().plainTitle}

${strings["class.licence.text"]} ${edition.cover().licence}, ${edition.cover().editors}.
<#if edition.cover().licenceAddress()?has_content>
${edition.cover().licenceAddress()}
</#if>

- ${strings["class.licence.quotations"]}
- ${strings["class.licence.essay"]}
<#list strings["class.licence.list"]?split(" | ") as line>
- ${line}
</#list>
