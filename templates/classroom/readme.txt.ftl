<#-- What the pupils' copy is, for those who look into its folder. Reads: edition, lite, room, strings. -->
${edition.cover().plainTitle}
${strings.format("closing.version", edition.cover().version)?cap_first}, ${edition.cover().date}

${strings["class.readme.open"]}
<#if lite>${strings["class.start.lite"]}
</#if>

<#list strings["class.readme.list"]?split(" | ") as line>
- ${line}
</#list>

${strings["class.readme.web"]} ${room.site}/index.html
${edition.essay().title}: ${edition.essay().url}
